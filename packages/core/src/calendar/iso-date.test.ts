import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  addDays,
  addMonths,
  fromDayNumber,
  isIsoDate,
  toDayNumber,
  weekdayOf,
} from './iso-date.ts';

describe('a calendar day', () => {
  it.each([
    ['2026-11-21', true],
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-1-1', false],
    ['', false],
  ])('%s exists: %s', (text, exists) => {
    expect(isIsoDate(text)).toBe(exists);
  });

  it('is counted from 1970-01-01', () => {
    expect([toDayNumber('1970-01-01'), toDayNumber('2026-11-21')]).toEqual([0, 20_778]);
  });

  it('is the same where a page has put a parser of its own in the place of the platform’s', () => {
    // As Date.js does, which reads a day in the reader's zone, here nine hours east.
    const parse = vi.spyOn(Date, 'parse').mockReturnValue(Date.UTC(2026, 10, 20, 15));
    onTestFinished(() => parse.mockRestore());
    expect([toDayNumber('2026-11-21'), weekdayOf('2026-11-21')]).toEqual([20_778, 5]);
  });

  it('agrees with the platform’s calendar on every day of eight centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -146_097, max: 150_000 }), (day) => {
        const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
        return fromDayNumber(day) === iso && toDayNumber(iso) === day;
      }),
      { numRuns: 10_000 },
    );
  });

  it('moves by days across months, years and leap days', () => {
    expect([addDays('2026-12-31', 1), addDays('2028-02-28', 1), addDays('2026-03-01', -1)]).toEqual(
      ['2027-01-01', '2028-02-29', '2026-02-28'],
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-01-01', -3, '2026-10-01'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-15', 1, '2026-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('knows its weekday, Monday first', () => {
    expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29'), weekdayOf('1969-12-29')]).toEqual([
      0, 6, 0,
    ]);
  });
});
