import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import { type ExactCadence, exactCadences, visitDay } from './cadence.ts';

function days(start: string, cadence: ExactCadence, count: number): string[] {
  const first = toDayNumber(start);
  return Array.from({ length: count }, (_, index) =>
    fromDayNumber(visitDay(first, cadence, index)),
  );
}

describe('a cadence', () => {
  it('of three times a week puts them two, two and three days apart', () => {
    expect(days('2026-03-02', { timesPerWeek: 3 }, 4)).toEqual([
      '2026-03-02',
      '2026-03-04',
      '2026-03-06',
      '2026-03-09',
    ]);
  });

  it('of every second month counts months, not days', () => {
    expect(days('2026-01-31', { everyMonths: 2 }, 4)).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  it('that is open is every whole interval, the likely one first', () => {
    expect(exactCadences({ everyDays: { low: 2, likely: 3, high: 4 } })).toEqual([
      { everyDays: 3 },
      { everyDays: 2 },
      { everyDays: 4 },
    ]);
    expect(exactCadences({ everyWeeks: { low: 1, high: 2 } })).toEqual([
      { everyDays: 7 },
      { everyDays: 14 },
    ]);
    expect(exactCadences({ everyMonths: { low: 1, high: 2 } })).toEqual([
      { everyMonths: 1 },
      { everyMonths: 2 },
    ]);
  });

  it('that is fixed is itself, and without one a week', () => {
    expect(exactCadences({ timesPerWeek: 2 })).toEqual([{ timesPerWeek: 2 }]);
    expect(exactCadences(undefined)).toEqual([{ everyDays: 7 }]);
  });
});
