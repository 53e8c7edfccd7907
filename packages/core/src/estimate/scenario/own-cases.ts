import type { Range } from '../../money/range.ts';
import type { Schedule, Schedules } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import { totals } from '../total/totals.ts';
import type { Assumption, LineEstimate, ScenarioEstimate } from '../types.ts';
import { counts } from '../unknowns/attribute.ts';

/**
 * Works a schedule out at one end of the book's cash prices, and of everything else that is open;
 * the two are the same end unless `rest` says otherwise.
 */
export type OwnRunner = (schedule: Schedule, bound: keyof Range, rest?: keyof Range) => Run;

/** The figures and assumptions of a way to pay that involves no plan. */
export type OwnFigures = Omit<ScenarioEstimate, 'id' | 'kind'>;

/**
 * Bounds a way to pay without a plan: every schedule at the lowest and the highest cash prices.
 *
 * @param lines the lines of each visit of the likely schedule
 * @param exact whether every price is, so that both ends are one run
 */
export function ownFigures(
  schedules: Schedules,
  run: OwnRunner,
  lines: readonly (readonly LineEstimate[])[],
  exact = false,
): OwnFigures {
  const likely = run(schedules[0], 'likely');
  const runs: Run[] = [];
  const ends = { cheapest: likely, dearest: likely };
  // Where the likely run is the only case there is nothing to bound.
  const open = exact && schedules.length === 1 ? [] : schedules;
  for (const schedule of open) {
    const low = run(schedule, 'low');
    runs.push(low);
    const high = exact ? low : run(schedule, 'high');
    if (!exact) runs.push(high);
    if (low.total < ends.cheapest.total) ends.cheapest = low;
    if (high.total > ends.dearest.total) ends.dearest = high;
  }
  const whole = ends.dearest.total - ends.cheapest.total;
  const assumptions =
    whole === 0 ? [] : ownAssumptions(schedules, run, ends.cheapest, ends.dearest);
  return { ...totals(likely, lines, runs), assumptions, warnings: [] };
}

function ownAssumptions(
  schedules: Schedules,
  run: OwnRunner,
  cheapest: Run,
  dearest: Run,
): Assumption[] {
  const [likely] = schedules;
  const whole = dearest.total - cheapest.total;
  const high = run(dearest.schedule, 'likely', 'high').total;
  const byPrice = whole - (high - run(cheapest.schedule, 'likely', 'low').total);
  const byCourse = whole - (run(likely, 'high').total - run(likely, 'low').total);
  const assumptions: Assumption[] = [];
  if (byCourse > 0) {
    const assumed = counts(schedules);
    const source = 'price-book:courses';
    assumptions.push({ unknown: 'visit-count', assumed, source, causes: byCourse });
  }
  if (byPrice > 0) {
    assumptions.push({ unknown: 'cash-price', source: 'price-book:services', causes: byPrice });
  }
  return assumptions.sort((a, b) => b.causes - a.causes);
}
