import { describe, expect, it } from 'vitest';
import type { Schedule } from '../schedule/index.ts';
import { planYearStarts } from './plan-years.ts';

/** A schedule with a visit in each of these months, 1 for January of the year 2026. */
function schedule(...months: readonly number[]): Schedule {
  const visits = months.map((own) => {
    return { date: '', day: 0, month: 2026 * 12 + own - 1, phaseIndex: 0, phase: 'x', set: 0 };
  });
  return visits;
}

describe('the plan-year starts that are tried', () => {
  it('are the plan’s own where it is known', () => {
    expect(planYearStarts({ planYearStart: '07-15' }, [schedule(3, 4)], '2026-03-02')).toEqual([
      '07-15',
    ]);
  });

  it('are January, the likely one, and the months that have a visit', () => {
    expect(planYearStarts({}, [schedule(3, 4), schedule(3, 5)], '2026-03-02')).toEqual([
      '01-01',
      '03-01',
      '04-01',
      '05-01',
    ]);
  });

  it('go on into the next year', () => {
    expect(planYearStarts({}, [schedule(12, 13)], '2026-12-02')).toEqual(['01-01', '12-01']);
  });

  it('have one that does not turn between the day on which limits were so and the first visit', () => {
    expect(planYearStarts({}, [schedule(5)], '2026-03-31')).toEqual(['01-01', '03-01', '05-01']);
  });

  it('reach three months beyond a visit where the last quarter carries over', () => {
    expect(planYearStarts({ lastQuarterCarryOver: true }, [schedule(10)], '2026-10-02')).toEqual([
      '01-01',
      '10-01',
      '12-01',
      '11-01',
    ]);
  });
});
