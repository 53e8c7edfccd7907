import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { addDays, fromDayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import type { Practice } from '../../price-book/types.ts';
import { openDays } from './open-days.ts';

const HOURS = [{ opens: '09:00', closes: '17:00' }];

function moved(day: string, rest: Partial<Practice>): string {
  const { practice } = priceBook();
  return fromDayNumber(openDays({ ...practice, ...rest })(toDayNumber(day)));
}

/** So many holidays in a row from 1 June 2026. */
function closed(days: number): Practice['holidays'] {
  return Array.from({ length: days }, (_, day) => ({
    date: addDays('2026-06-01', day),
    name: 'x',
  }));
}

describe('the next open day', () => {
  it('is the day itself where the practice is open, and Monday after a Friday that is not', () => {
    const hours = { monday: HOURS, tuesday: HOURS };
    // 1 June 2026 is a Monday.
    expect(moved('2026-06-01', { hours })).toBe('2026-06-01');
    expect(moved('2026-06-03', { hours })).toBe('2026-06-08');
    expect(moved('2026-06-05', { hours })).toBe('2026-06-08');
    // A day without opening hours is closed.
    expect(moved('2026-06-01', { hours: { monday: [], tuesday: HOURS } })).toBe('2026-06-02');
  });

  it('is after the holidays, up to 30 of them in a row', () => {
    expect(moved('2026-06-01', { holidays: closed(1) })).toBe('2026-06-02');
    expect(moved('2026-06-01', { holidays: closed(30) })).toBe('2026-07-01');
    // Closed for longer there is no telling; the day is kept.
    expect(moved('2026-06-01', { holidays: closed(31) })).toBe('2026-06-01');
  });

  it('is the day itself where the practice publishes no hours, holidays or not', () => {
    expect(moved('2026-06-01', { hours: {}, holidays: closed(1) })).toBe('2026-06-01');
  });

  it('is found in years before 1970 too', () => {
    // 1 June 1969 is a Sunday.
    expect(moved('1969-06-01', { hours: { monday: HOURS } })).toBe('1969-06-02');
  });
});
