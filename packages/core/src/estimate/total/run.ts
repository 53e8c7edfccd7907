import type { MinorUnits } from '../../money/minor-units.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** One concrete case worked through to the end: what is due at each visit of one schedule. */
export interface Run {
  readonly schedule: Schedule;
  /** Minor units, one per visit of the schedule. */
  readonly due: readonly MinorUnits[];
  /** What counts of each visit toward its month: what is due, but for bounds. */
  readonly monthly: readonly MinorUnits[];
  readonly total: MinorUnits;
}

/**
 * The run of a schedule that is so much due at each of its visits.
 *
 * @param whole may be of a longer schedule that begins like it
 * @param monthly what counts of each visit toward its month, where that is not what is due
 */
export function toRun(
  schedule: Schedule,
  whole: readonly MinorUnits[],
  monthly?: readonly MinorUnits[],
): Run {
  const due = whole.slice(0, schedule.length);
  let total = 0;
  for (let visit = 0; visit < due.length; visit++) total += due[visit] as number;
  return { schedule, due, monthly: monthly ?? due, total };
}
