import type { PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import type { PlannedCare } from './schedule/index.ts';
import type { Warning } from './types.ts';

/** What every estimate of this course must say beside its numbers, whatever the way of paying. */
export function courseWarnings(book: PriceBook, { schedules, sets }: PlannedCare): Warning[] {
  const warnings: Warning[] = [{ code: 'not-a-good-faith-estimate' }];
  const { effectiveFrom, effectiveUntil } = book;
  const ends = schedules.flatMap((schedule) => [schedule[0], schedule.at(-1)]);
  if (ends.some((visit) => visit && visit.date < effectiveFrom)) {
    warnings.push({ code: 'prices-not-yet-effective', date: effectiveFrom });
  }
  if (effectiveUntil && ends.some((visit) => visit && visit.date > effectiveUntil)) {
    warnings.push({ code: 'prices-expired', date: effectiveUntil });
  }
  for (const subject of new Set(sets.flatMap(({ services }) => services))) {
    if (findService(book, subject).offLabel) warnings.push({ code: 'off-label', subject });
  }
  return warnings;
}
