import type { PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import type { PlannedCare } from './schedule/index.ts';
import type { Warning } from './types.ts';

/** What every estimate of this course must say beside its numbers, whatever the way of paying. */
export function courseWarnings(
  book: PriceBook,
  { schedules, sets, warnings: own }: PlannedCare,
): Warning[] {
  const warnings: Warning[] = [{ code: 'not-a-good-faith-estimate' }, ...own];
  const { effectiveFrom, effectiveUntil } = book;
  // Visits are in order of their dates.
  if (schedules.some((own) => (own[0]?.date ?? effectiveFrom) < effectiveFrom)) {
    warnings.push({ code: 'prices-not-yet-effective', date: effectiveFrom });
  }
  if (effectiveUntil && schedules.some((own) => (own.at(-1)?.date ?? '') > effectiveUntil)) {
    warnings.push({ code: 'prices-expired', date: effectiveUntil });
  }
  for (const subject of new Set(sets.flatMap(({ services }) => services))) {
    if (findService(book, subject).offLabel) warnings.push({ code: 'off-label', subject });
  }
  return warnings;
}
