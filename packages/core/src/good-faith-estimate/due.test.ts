import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays, isBusinessDay } from '../calendar/business-days.ts';
import { fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { goodFaithEstimateDue } from './due.ts';
import type { GoodFaithEstimateDue } from './due-situation.ts';

const anyDate = fc
  .integer({ min: toDayNumber('2022-01-01'), max: toDayNumber('2060-12-31') })
  .map(fromDayNumber);
const twoDates = fc.tuple(anyDate, fc.nat(60)).map(([scheduled, days]) => {
  return { scheduled, service: fromDayNumber(toDayNumber(scheduled) + days) };
});

function dayOf(due: GoodFaithEstimateDue): string {
  return due.kind === 'due' ? due.by : due.kind;
}

describe('goodFaithEstimateDue after scheduling', () => {
  it.each([
    // Case gfe-timing of the reference cases: 3 and 9 days ahead → 1 day, 10 → 3 days.
    ['2027-03-01', '2027-03-04', '2027-03-02', '3 business days ahead'],
    ['2027-03-01', '2027-03-12', '2027-03-02', '9 business days ahead'],
    ['2027-03-01', '2027-03-15', '2027-03-04', '10 business days ahead'],
    ['2027-03-01', '2027-03-03', 'no-deadline', '2 business days ahead'],
    ['2027-03-01', '2027-03-01', 'no-deadline', 'the same day'],
    ['2026-11-20', '2026-11-25', '2026-11-23', 'a Friday for the Wednesday after'],
    ['2026-11-23', '2026-11-27', '2026-11-24', 'the holiday does not count: 3 ahead, not 4'],
    ['2026-11-24', '2026-11-27', 'no-deadline', 'the holiday does not count: 2 ahead, not 3'],
    ['2026-11-25', '2026-12-10', '2026-12-01', '10 ahead, due over Thanksgiving and a weekend'],
    ['2026-11-25', '2026-12-09', '2026-11-27', '9 ahead, due over Thanksgiving'],
    ['2026-12-31', '2027-01-06', '2027-01-04', 'over New Year: 3 ahead'],
    ['2026-12-31', '2027-01-05', 'no-deadline', 'over New Year: 2 ahead'],
    ['2027-12-30', '2028-01-05', '2028-01-03', 'New Year 2028 is observed on 31 December 2027'],
    ['2026-07-02', '2026-07-08', '2026-07-06', 'Independence Day is observed on Friday the 3rd'],
    [
      '2026-11-21',
      '2026-12-07',
      '2026-11-23',
      'from a Saturday: 9 ahead counted back, taken as less than 10',
    ],
    [
      '2026-11-18',
      '2026-11-21',
      '2026-11-19',
      'to a Saturday: 3 ahead counted back, taken as at least 3',
    ],
  ])('scheduled %s for %s: %s (%s)', (scheduled, service, expected) => {
    expect(dayOf(goodFaithEstimateDue('scheduled', { scheduled, service }))).toBe(expected);
  });

  it('says that there is no deadline, and why, rather than giving no answer', () => {
    const dates = { scheduled: '2027-03-01', service: '2027-03-02' };
    expect(goodFaithEstimateDue('scheduled', dates)).toEqual({
      kind: 'no-deadline',
      reason: 'fewer-than-3-business-days-ahead',
      source: '45 CFR 149.610(b)(1)(vi)(A)',
    });
  });

  it('falls on a business day, after scheduling and not after the care', () => {
    fc.assert(
      fc.property(twoDates, (dates) => {
        const due = goodFaithEstimateDue('scheduled', dates);
        if (due.kind !== 'due') return;
        expect(isBusinessDay(due.by)).toBe(true);
        expect(due.by > dates.scheduled && due.by <= dates.service).toBe(true);
      }),
    );
  });

  it('gives no less time for care that is further away', () => {
    fc.assert(
      fc.property(twoDates, fc.nat(30), ({ scheduled, service }, more) => {
        const near = goodFaithEstimateDue('scheduled', { scheduled, service });
        const later = fromDayNumber(toDayNumber(service) + more);
        const far = goodFaithEstimateDue('scheduled', { scheduled, service: later });
        if (near.kind === 'due') expect(dayOf(far) >= near.by).toBe(true);
      }),
    );
  });

  it('counts by the holidays it is given', () => {
    const dates = { scheduled: '2026-11-23', service: '2026-11-27' };
    const due = goodFaithEstimateDue('scheduled', dates, (date) => date === '2026-11-24');
    expect(dayOf(due)).toBe('2026-11-25');
  });
});

describe('goodFaithEstimateDue on request', () => {
  it.each([
    ['2027-03-01', '2027-03-04', 'a Monday'],
    ['2026-11-20', '2026-11-25', 'a Friday'],
    ['2026-11-21', '2026-11-25', 'a Saturday'],
    ['2026-11-24', '2026-11-30', 'before Thanksgiving'],
    ['2026-12-23', '2026-12-29', 'before Christmas'],
    ['2026-12-30', '2027-01-05', 'before New Year'],
  ])('asked on %s: %s (%s)', (requested, expected) => {
    expect(goodFaithEstimateDue('requested', { requested })).toEqual({
      kind: 'due',
      by: expected,
      source: '45 CFR 149.610(b)(1)(vi)(C)',
    });
  });

  it('moves with the day of the request, never back', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), (requested, days) => {
        const later = fromDayNumber(toDayNumber(requested) + days);
        const first = dayOf(goodFaithEstimateDue('requested', { requested }));
        expect(isBusinessDay(first)).toBe(true);
        expect(dayOf(goodFaithEstimateDue('requested', { requested: later })) >= first).toBe(true);
      }),
    );
  });
});

describe('goodFaithEstimateDue after a change', () => {
  it.each([
    ['2027-03-04', '2027-03-03', 'a Thursday'],
    ['2026-11-23', '2026-11-20', 'a Monday'],
    ['2026-11-27', '2026-11-25', 'the Friday after Thanksgiving'],
  ])('care on %s: %s (%s)', (service, expected) => {
    expect(dayOf(goodFaithEstimateDue('changed', { service }))).toBe(expected);
  });

  it('leaves exactly one business day', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => isBusinessDay(date)),
        (service) => {
          const by = dayOf(goodFaithEstimateDue('changed', { service }));
          expect(addBusinessDays(by, 1)).toBe(service);
        },
      ),
    );
  });
});

describe('goodFaithEstimateDue', () => {
  it('lists every date that does not exist', () => {
    const dates = { scheduled: '2026-02-30', service: 'soon' };
    expect(() => goodFaithEstimateDue('scheduled', dates)).toThrow(
      /scheduled: .*date-invalid[^]*service: .*date-invalid/,
    );
  });

  it('refuses care before it was scheduled', () => {
    const dates = { scheduled: '2027-03-04', service: '2027-03-01' };
    expect(() => goodFaithEstimateDue('scheduled', dates)).toThrow(/service-before-scheduling/);
  });
});
