import type { MinorUnits } from '../../money/minor-units.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { PeriodTotal, ScenarioEstimate } from '../types.ts';
import { type GrowingRange, growingRange, widen } from './growing-range.ts';
import type { Run } from './run.ts';

/** What falls into one period, of the runs that have been summed up. */
interface Period {
  /** One of its visits, to name it by. */
  readonly visit: Visit;
  readonly visits: GrowingRange;
  readonly due: GrowingRange;
  /** How many runs have it. */
  runs: number;
}

/**
 * Sums runs up by month and by phase, in order; periods without a visit in any run are left out.
 *
 * A period that a run does not reach counts as nothing due in it.
 *
 * @param runs the likely run first
 * @param most that all periods can come to
 */
export function periods(
  runs: readonly Run[],
  most: MinorUnits,
): Pick<ScenarioEstimate, 'byMonth' | 'byPhase'> {
  let first = Infinity;
  for (const { schedule } of runs) first = Math.min(first, schedule[0]?.month ?? first);
  // By their distance from the first, which keeps them in order.
  const months: Period[] = [];
  const phases: Period[] = [];
  for (const run of runs) {
    const { schedule, due, monthly } = run;
    const isLikely = run === runs[0];
    let [ofMonth, ofPhase, monthFrom, phaseFrom] = [0, 0, 0, 0];
    for (let place = 0; place < schedule.length;) {
      const visit = schedule[place] as Visit;
      ofMonth += monthly[place] as number;
      ofPhase += due[place] as number;
      const next = schedule[++place];
      if (next?.month !== visit.month) {
        add(months, visit.month - first, visit, place - monthFrom, ofMonth, isLikely);
        monthFrom = place;
        ofMonth = 0;
      }
      if (next?.phaseIndex !== visit.phaseIndex) {
        add(phases, visit.phaseIndex, visit, place - phaseFrom, ofPhase, isLikely);
        phaseFrom = place;
        ofPhase = 0;
      }
    }
  }
  // Places that no run has are left out.
  const listed = (found: readonly Period[], name: (visit: Visit) => string): PeriodTotal[] =>
    found.flatMap(({ visit, visits, due, runs: having }) => {
      if (having < runs.length) visits.low = due.low = 0;
      due.high = Math.min(due.high, most);
      return { period: name(visit), visits, due };
    });
  return {
    byMonth: listed(months, ({ date }) => date.slice(0, 7)),
    byPhase: listed(phases, ({ phase }) => phase),
  };
}

function add(
  found: Period[],
  index: number,
  visit: Visit,
  visits: number,
  due: MinorUnits,
  isLikely: boolean,
): void {
  let period = found[index];
  if (!period) {
    // The likely amount is nothing where the likely run has no such period.
    const [count, amount] = isLikely ? [visits, due] : [0, 0];
    found[index] = period = {
      visit,
      visits: growingRange(count),
      due: growingRange(amount),
      runs: 0,
    };
  }
  widen(period.visits, visits);
  widen(period.due, due);
  period.runs++;
}
