import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import type { Cadence } from '../../price-book/types.ts';
import { exactCadences } from './cadence.ts';

/** The days of the first visits of a phase, for each interval within the bounds. */
function days(start: string, cadence: Cadence | undefined, count: number): string[][] {
  const first = toDayNumber(start);
  return exactCadences(cadence).map((dayOf) =>
    Array.from({ length: count }, (_, index) => fromDayNumber(dayOf(first, index))),
  );
}

describe('a cadence', () => {
  it('of three times a week puts them two, two and three days apart', () => {
    expect(days('2026-03-02', { timesPerWeek: 3 }, 4)).toEqual([
      ['2026-03-02', '2026-03-04', '2026-03-06', '2026-03-09'],
    ]);
  });

  it('of every second month counts months, not days', () => {
    expect(days('2026-01-31', { everyMonths: 2 }, 4)).toEqual([
      ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31'],
    ]);
  });

  it('that is open is every whole interval, the likely one first', () => {
    expect(days('2026-03-02', { everyDays: { low: 2, likely: 3, high: 4 } }, 3)).toEqual([
      ['2026-03-02', '2026-03-05', '2026-03-08'],
      ['2026-03-02', '2026-03-04', '2026-03-06'],
      ['2026-03-02', '2026-03-06', '2026-03-10'],
    ]);
    expect(days('2026-03-02', { everyWeeks: { low: 1, high: 2 } }, 2)).toEqual([
      ['2026-03-02', '2026-03-09'],
      ['2026-03-02', '2026-03-16'],
    ]);
    expect(days('2026-03-02', { everyMonths: { low: 1, high: 2 } }, 2)).toEqual([
      ['2026-03-02', '2026-04-02'],
      ['2026-03-02', '2026-05-02'],
    ]);
  });

  it('that is missing is a week', () => {
    expect(days('2026-03-02', undefined, 2)).toEqual([['2026-03-02', '2026-03-09']]);
  });
});
