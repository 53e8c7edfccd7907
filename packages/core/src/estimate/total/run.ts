import type { MinorUnits } from '../../money/minor-units.ts';
import type { Schedule, Visit } from '../schedule/schedule.ts';

/** One concrete case worked through to the end: what is due at each visit of one schedule. */
export interface Run {
  readonly schedule: Schedule;
  /** Minor units, one per visit of the schedule. */
  readonly due: readonly MinorUnits[];
  /** What counts of each visit toward its month: what is due, but for bounds. */
  readonly monthly: readonly MinorUnits[];
  readonly total: MinorUnits;
}

/** A run of a schedule from what is due at each of its visits. */
export function toRun(schedule: Schedule, dueAt: (visit: Visit) => number): Run {
  const due = new Array<number>(schedule.length);
  let total = 0;
  for (let place = 0; place < schedule.length; place++) {
    const amount = dueAt(schedule[place] as Visit);
    due[place] = amount;
    total += amount;
  }
  return { schedule, due, monthly: due, total };
}
