import type { MinorUnits } from '../../money/minor-units.ts';
import type { Schedule } from '../schedule/index.ts';

/** One concrete case worked through to the end: what is due at each visit of one schedule. */
export interface Run {
  readonly schedule: Schedule;
  /** Minor units, one per visit of the schedule. */
  readonly due: readonly MinorUnits[];
  readonly total: MinorUnits;
}

/** A run from what is due at each visit. */
export function toRun(schedule: Schedule, due: readonly MinorUnits[]): Run {
  let total = 0;
  for (let index = 0; index < due.length; index++) total += due[index] ?? 0;
  return { schedule, due, total };
}
