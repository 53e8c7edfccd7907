import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { listedHolidays } from './listed-holidays.ts';

function findingsFor(holidays: readonly string[], effectiveUntil?: string) {
  const book = priceBook({
    effectiveFrom: '2026-10-01',
    ...(effectiveUntil ? { effectiveUntil } : {}),
  });
  const listed = holidays.map((date) => ({ date, name: 'Closed' }));
  return listedHolidays({ ...book, practice: { ...book.practice, holidays: listed } });
}

describe('listedHolidays', () => {
  it('accepts holidays of the year in which the prices end, in any order', () => {
    expect(findingsFor(['2027-01-01', '2026-12-25'], '2027-06-30')).toEqual([]);
  });

  it('accepts those of the first year where the prices have no end', () => {
    expect(findingsFor(['2026-12-25'])).toEqual([]);
  });

  it('warns where they end a year before the prices', () => {
    expect(findingsFor(['2026-12-25', '2026-11-26'], '2027-06-30')).toMatchObject([
      {
        severity: 'warning',
        code: 'holidays-not-listed',
        path: 'practice.holidays',
        expected: 'those of 2027 too, the last year that the prices are for',
        received: 'none after 2026-12-25',
      },
    ]);
  });

  it('warns of a practice that seems never to close', () => {
    expect(findingsFor([])).toMatchObject([{ received: 'none' }]);
  });
});
