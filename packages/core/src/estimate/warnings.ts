import type { PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import type { Schedule } from './schedule/index.ts';
import type { Warning } from './types.ts';

/** What every estimate of this course must say beside its numbers, whatever the way of paying. */
export function courseWarnings(book: PriceBook, schedules: readonly Schedule[]): Warning[] {
  const warnings: Warning[] = [{ code: 'not-a-good-faith-estimate' }];
  let [first, last] = [book.effectiveFrom, book.effectiveFrom];
  const services = new Set<string>();
  const sets = new Set<readonly string[]>();
  for (const schedule of schedules) {
    if ((schedule[0]?.date ?? first) < first) first = schedule[0]?.date ?? first;
    if ((schedule.at(-1)?.date ?? last) > last) last = schedule.at(-1)?.date ?? last;
    for (const visit of schedule) sets.add(visit.services);
  }
  for (const set of sets) for (const service of set) services.add(service);
  const { effectiveFrom, effectiveUntil } = book;
  if (first < effectiveFrom) {
    warnings.push({ code: 'prices-not-yet-effective', date: effectiveFrom });
  }
  if (effectiveUntil !== undefined && last > effectiveUntil) {
    warnings.push({ code: 'prices-expired', date: effectiveUntil });
  }
  for (const subject of services) {
    if (findService(book, subject, 'care').offLabel) warnings.push({ code: 'off-label', subject });
  }
  return warnings;
}
