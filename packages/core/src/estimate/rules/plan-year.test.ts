import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import { lastQuarter, planYearEnds } from './plan-year.ts';

describe('a plan year', () => {
  it.each([
    ['2026-11-23', '01-01', '2027-01-01', '2026-10-01'],
    ['2026-11-23', '07-01', '2027-07-01', '2027-04-01'],
    ['2026-06-30', '07-01', '2026-07-01', '2026-04-01'],
    ['2026-07-01', '07-01', '2027-07-01', '2027-04-01'],
    ['2026-12-31', '01-01', '2027-01-01', '2026-10-01'],
    ['2026-05-30', '05-31', '2026-05-31', '2026-02-28'],
  ])(
    'that holds %s and starts on %s ends before %s, its last quarter starts %s',
    (date, start, end, late) => {
      expect(planYearEnds(date, date, start).map(fromDayNumber)).toEqual([end]);
      expect(fromDayNumber(lastQuarter(toDayNumber(end)))).toBe(late);
    },
  );

  it.each([
    ['2026-11-23', '2026-11-23', '01-01', ['2027-01-01']],
    ['2026-11-23', '2028-01-01', '01-01', ['2027-01-01', '2028-01-01', '2029-01-01']],
    ['2026-03-02', '', '07-01', ['2026-07-01']],
    ['2027-01-04', '2028-01-04', '02-29', ['2027-03-01', '2028-02-29']],
  ])('from %s to %s, starting on %s, ends on %j', (first, last, start, ends) => {
    expect(planYearEnds(first, last, start).map(fromDayNumber)).toEqual(ends);
  });
});
