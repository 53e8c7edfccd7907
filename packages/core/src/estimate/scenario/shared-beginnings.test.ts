import { describe, expect, it } from 'vitest';
import type { Schedule } from '../schedule/index.ts';
import { sharedBeginnings } from './shared-beginnings.ts';

/** A schedule of visits on these days, all of one phase. */
function schedule(days: readonly number[], phaseIndex = 0): Schedule {
  const visits = days.map((day) => {
    return { date: '', day, month: 0, phaseIndex, phase: 'phase', set: 0 };
  });
  return visits;
}

describe('schedules that begin alike', () => {
  it('are grouped under the longest, itself first and the shortest last', () => {
    const groups = sharedBeginnings([
      schedule([1, 8, 15]),
      schedule([1]),
      schedule([1, 8, 15, 22]),
      schedule([1, 8]),
    ]);
    expect(groups).toEqual([{ longest: 2, members: [2, 0, 3, 1] }]);
  });

  it('stay apart where a day differs', () => {
    const groups = sharedBeginnings([schedule([1, 8, 15]), schedule([1, 9])]);
    expect(groups).toEqual([
      { longest: 0, members: [0] },
      { longest: 1, members: [1] },
    ]);
  });

  it('stay apart where a phase differs, on the same days', () => {
    const groups = sharedBeginnings([schedule([1, 8, 15]), schedule([1, 8], 1)]);
    expect(groups.map(({ members }) => members)).toEqual([[0], [1]]);
  });

  it('are found among several groups', () => {
    const groups = sharedBeginnings([
      schedule([1, 15]),
      schedule([1, 8]),
      schedule([1, 8, 15]),
      schedule([1, 15, 29]),
    ]);
    expect(groups).toEqual([
      { longest: 2, members: [2, 1] },
      { longest: 3, members: [3, 0] },
    ]);
  });

  it('include one without any visit, which is the beginning of all', () => {
    expect(sharedBeginnings([schedule([]), schedule([1])])).toEqual([
      { longest: 1, members: [1, 0] },
    ]);
  });
});
