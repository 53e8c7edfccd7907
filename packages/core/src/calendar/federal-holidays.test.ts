import { describe, expect, it } from 'vitest';
import { federalHolidays, isFederalHoliday } from './federal-holidays.ts';

/** Source: U.S. Office of Personnel Management, "Federal Holidays", the lists of 2026 to 2028. */
const OBSERVED: Record<number, string[]> = {
  2026: [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ],
  2027: [
    '2027-01-01',
    '2027-01-18',
    '2027-02-15',
    '2027-05-31',
    '2027-06-18',
    '2027-07-05',
    '2027-09-06',
    '2027-10-11',
    '2027-11-11',
    '2027-11-25',
    '2027-12-24',
  ],
  2028: [
    '2027-12-31',
    '2028-01-17',
    '2028-02-21',
    '2028-05-29',
    '2028-06-19',
    '2028-07-04',
    '2028-09-04',
    '2028-10-09',
    '2028-11-10',
    '2028-11-23',
    '2028-12-25',
  ],
};

describe('federalHolidays', () => {
  it.each([2026, 2027, 2028])('lists the eleven days of %i as they are observed', (year) => {
    expect(federalHolidays(year).map(({ observed }) => observed)).toEqual(OBSERVED[year]);
  });

  it('keeps the day the statute names beside the day off', () => {
    expect(federalHolidays(2026).find(({ name }) => name === 'Independence Day')).toEqual({
      name: 'Independence Day',
      date: '2026-07-04',
      observed: '2026-07-03',
    });
  });
});

describe('isFederalHoliday', () => {
  it('takes 31 December as a holiday where New Year falls on a Saturday', () => {
    expect(isFederalHoliday('2027-12-31')).toBe(true);
    expect(isFederalHoliday('2026-12-31')).toBe(false);
  });

  it('has no holiday on a Saturday that is observed on the Friday before', () => {
    expect(isFederalHoliday('2026-07-04')).toBe(false);
  });

  it('does not count the day after Thanksgiving or Inauguration Day', () => {
    expect(isFederalHoliday('2026-11-27')).toBe(false);
    expect(isFederalHoliday('2029-01-19')).toBe(false);
    expect(isFederalHoliday('2025-01-21')).toBe(false);
  });
});
