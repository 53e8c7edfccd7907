import { type Range, toRange } from '../../money/range.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { PeriodTotal } from '../types.ts';
import type { Run } from './run.ts';

/** What visits are summed up by; it never falls from visit to visit. */
type Key = 'month' | 'phaseIndex';

/** What falls into one period, of one run or of several, the likely one first. */
interface Period<Amount> {
  /** One of its visits, to order and name it by. */
  readonly visit: Visit;
  readonly visits: Amount;
  readonly due: Amount;
}

/**
 * Sums runs up by month or by phase, in order; periods without a visit in any run are left out.
 *
 * A period that a run does not reach counts as nothing due in it.
 *
 * @param runs the likely run first
 * @param name of a period, from a visit in it
 */
export function periods(
  runs: readonly Run[],
  key: Key,
  name: (visit: Visit) => string,
): PeriodTotal[] {
  const [likely] = runs as [Run];
  if (runs.length === 1) {
    return sums(likely, key).map(({ visit, visits, due }) => {
      return { period: name(visit), visits: toRange(visits), due: toRange(due) };
    });
  }
  const found = new Map<number, Period<number[]>>();
  for (const run of runs) {
    for (const { visit, visits, due } of sums(run, key)) {
      let period = found.get(visit[key]);
      if (!period) {
        // The likely amount leads each list: nothing where the likely run has no such period.
        const lead = run === likely ? [] : [0];
        period = { visit, visits: [...lead], due: lead };
        found.set(visit[key], period);
      }
      period.visits.push(visits);
      period.due.push(due);
    }
  }
  const bounds = (values: readonly number[]): Range => ({
    low: values.length < runs.length ? 0 : Math.min(...values),
    likely: values[0] as number,
    high: Math.max(...values),
  });
  return [...found.values()]
    .sort((one, other) => one.visit[key] - other.visit[key])
    .map(({ visit, visits, due }) => {
      return { period: name(visit), visits: bounds(visits), due: bounds(due) };
    });
}

function sums({ schedule, due }: Run, key: Key): Period<number>[] {
  const all: Period<number>[] = [];
  const { starts } = schedule;
  let visits = 0;
  let sum = 0;
  for (let index = 0; index < starts.length; index++) {
    const from = starts[index] as number;
    const until = starts[index + 1] ?? due.length;
    for (let place = from; place < until; place++) sum += due[place] as number;
    visits += until - from;
    const visit = schedule[from] as Visit;
    if (schedule[until]?.[key] === visit[key]) continue;
    all.push({ visit, visits, due: sum });
    visits = sum = 0;
  }
  return all;
}
