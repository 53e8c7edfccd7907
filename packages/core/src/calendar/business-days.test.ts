import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay } from './business-days.ts';
import { fromDayNumber, toDayNumber } from './iso-date.ts';

const anyDate = fc
  .integer({ min: toDayNumber('2022-01-01'), max: toDayNumber('2060-12-31') })
  .map(fromDayNumber);

describe('isBusinessDay', () => {
  it.each([
    ['2026-11-25', true, 'the Wednesday before Thanksgiving'],
    ['2026-11-26', false, 'Thanksgiving'],
    ['2026-11-27', true, 'the Friday after it'],
    ['2026-11-28', false, 'a Saturday'],
    ['2026-07-03', false, 'Independence Day as observed'],
  ])('%s is %s: %s', (date, expected) => {
    expect(isBusinessDay(date)).toBe(expected);
  });

  it("goes by the caller's own holidays where they are given", () => {
    expect(isBusinessDay('2026-11-27', (date) => date === '2026-11-27')).toBe(false);
    expect(isBusinessDay('2026-11-26', () => false)).toBe(true);
  });
});

describe('addBusinessDays', () => {
  it.each([
    ['2026-11-25', 1, '2026-11-27', 'over Thanksgiving'],
    ['2026-11-24', 3, '2026-11-30', 'over Thanksgiving and a weekend'],
    ['2026-12-31', 1, '2027-01-04', 'over New Year and a weekend'],
    ['2027-12-30', 1, '2028-01-03', 'over New Year observed on 31 December'],
    ['2026-11-21', 1, '2026-11-23', 'from a Saturday'],
    ['2026-11-21', -1, '2026-11-20', 'back from a Saturday'],
    ['2026-11-30', -2, '2026-11-25', 'back over a weekend and Thanksgiving'],
    ['2026-11-21', 0, '2026-11-21', 'not at all'],
  ])('%s and %i business days is %s: %s', (date, days, expected) => {
    expect(addBusinessDays(date, days)).toBe(expected);
  });

  it('ends on a business day, and comes back from it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (date, days) => {
        const reached = addBusinessDays(date, days);
        const start = isBusinessDay(date) ? date : addBusinessDays(date, -1);
        expect(isBusinessDay(reached)).toBe(true);
        expect(addBusinessDays(reached, -days)).toBe(start);
      }),
    );
  });

  it('never turns around: a later start gives no earlier end', () => {
    fc.assert(
      fc.property(anyDate, anyDate, fc.integer({ min: -20, max: 20 }), (one, other, days) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(addBusinessDays(earlier, days) <= addBusinessDays(later, days)).toBe(true);
      }),
    );
  });

  it('refuses what is no day', () => {
    expect(() => addBusinessDays('2026-02-30', 1)).toThrow(/date-invalid/);
  });

  it('refuses to look for ever under a rule that calls every day a holiday', () => {
    expect(() => addBusinessDays('2026-11-21', 1, () => true)).toThrow(/no-business-day/);
  });

  it('refuses to leave the calendar', () => {
    expect(() => addBusinessDays('9999-12-31', 1)).toThrow(/no-business-day/);
  });
});
