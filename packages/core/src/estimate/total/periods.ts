import type { MinorUnits } from '../../money/minor-units.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { PeriodTotal } from '../types.ts';
import { type GrowingRange, growingRange, widen } from './growing-range.ts';
import type { Run } from './run.ts';

/** What visits are summed up by; it never falls from visit to visit. */
type Key = 'month' | 'phaseIndex';

/** What falls into one period, of the runs that have been summed up. */
interface Period {
  /** One of its visits, to order and name it by. */
  readonly visit: Visit;
  readonly visits: GrowingRange;
  readonly due: GrowingRange;
  /** How many runs have it. */
  runs: number;
}

/**
 * Sums runs up by month or by phase, in order; periods without a visit in any run are left out.
 *
 * A period that a run does not reach counts as nothing due in it.
 *
 * @param runs the likely run first
 * @param name of a period, from a visit in it
 * @param most that all periods can come to
 */
export function periods(
  runs: readonly Run[],
  key: Key,
  name: (visit: Visit) => string,
  most: MinorUnits = Infinity,
): PeriodTotal[] {
  let base = Infinity;
  for (const { schedule } of runs) base = Math.min(base, schedule[0]?.[key] ?? base);
  // By their distance from the first, which keeps them in order.
  const found: Period[] = [];
  for (const run of runs) addRun(found, run, key, base, run === runs[0]);
  const all: PeriodTotal[] = [];
  found.forEach(({ visit, visits, due, runs: having }) => {
    if (having < runs.length) visits.low = due.low = 0;
    due.high = Math.min(due.high, most);
    all.push({ period: name(visit), visits, due });
  });
  return all;
}

function addRun(
  found: Period[],
  { schedule, due: single, monthly }: Run,
  key: Key,
  base: number,
  isLikely: boolean,
): void {
  const { starts } = schedule;
  const due = key === 'month' ? monthly : single;
  let visits = 0;
  let sum = 0;
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number;
    const until = starts[index + 1] ?? due.length;
    for (let place = from; place < until; place++) sum += due[place] as number;
    visits += until - from;
    const visit = schedule[from] as Visit;
    if (schedule[until]?.[key] === visit[key]) continue;
    let period = found[visit[key] - base];
    if (!period) {
      // The likely amount is nothing where the likely run has no such period.
      const [count, amount] = isLikely ? [visits, sum] : [0, 0];
      period = { visit, visits: growingRange(count), due: growingRange(amount), runs: 0 };
      found[visit[key] - base] = period;
    }
    widen(period.visits, visits);
    widen(period.due, sum);
    period.runs++;
    visits = sum = 0;
  }
}
