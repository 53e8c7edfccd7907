import type { PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import type { Schedule } from './schedule/index.ts';
import type { Warning } from './types.ts';

/** What every estimate of this course must say beside its numbers, whatever the way of paying. */
export function courseWarnings(book: PriceBook, schedules: readonly Schedule[]): Warning[] {
  const warnings: Warning[] = [{ code: 'not-a-good-faith-estimate' }];
  const dates = schedules.flatMap((schedule) => schedule.map(({ date }) => date)).sort();
  const { effectiveFrom, effectiveUntil } = book;
  if ((dates[0] ?? effectiveFrom) < effectiveFrom) {
    warnings.push({ code: 'prices-not-yet-effective', date: effectiveFrom });
  }
  if (effectiveUntil !== undefined && (dates.at(-1) ?? '') > effectiveUntil) {
    warnings.push({ code: 'prices-expired', date: effectiveUntil });
  }
  const services = new Set(schedules.flatMap((schedule) => schedule.flatMap((visit) => visit.services)));
  for (const subject of services) {
    if (findService(book, subject, 'care').offLabel) warnings.push({ code: 'off-label', subject });
  }
  return warnings;
}
