import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Holidays are listed into the last year that the prices are for; on others, visits and callbacks are promised. */
export function listedHolidays(book: PriceBook): Finding[] {
  const dates = book.practice.holidays.map(({ date }) => date).sort();
  const last = dates.at(-1);
  const year = (book.effectiveUntil ?? book.effectiveFrom).slice(0, 4);
  if (last && last.slice(0, 4) >= year) return [];
  return [
    warning({
      code: 'holidays-not-listed',
      path: 'practice.holidays',
      expected: `those of ${year} too, the last year that the prices are for`,
      received: last ? `none after ${last}` : 'none',
      advice:
        'List the days on which the practice is closed: on any other, estimates plan visits and patients are promised a call.',
    }),
  ];
}
