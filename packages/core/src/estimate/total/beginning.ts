import type { MinorUnits } from '../../money/minor-units.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Run } from './run.ts';

/** The run of a schedule that is due what another, which starts like it, is due at its first visits. */
export function beginning(
  whole: readonly MinorUnits[],
  schedule: Schedule,
  monthly?: readonly MinorUnits[],
): Run {
  const due = whole.slice(0, schedule.length);
  let total = 0;
  for (let visit = 0; visit < due.length; visit++) total += due[visit] as number;
  return { schedule, due, monthly: monthly ?? due, total };
}
