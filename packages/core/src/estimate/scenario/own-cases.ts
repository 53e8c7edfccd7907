import type { Range } from '../../money/range.ts';
import type { Schedule, Schedules } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import { isWide, totals } from '../total/totals.ts';
import type { Assumption, LineEstimate, ScenarioEstimate } from '../types.ts';
import { courseUnknowns, type Unknown } from '../unknowns/attribute.ts';

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
  const [usual, ...others] = schedules;
  const likely = run(usual, 'likely');
  const runs = exact
    ? others.map((schedule) => run(schedule, 'likely'))
    : schedules.flatMap((schedule) => [run(schedule, 'low'), run(schedule, 'high')]);
  let [cheapest, dearest] = [likely, likely];
  for (const own of runs) {
    if (own.total < cheapest.total) cheapest = own;
    if (own.total > dearest.total) dearest = own;
  }
  const width = (high: Run, low: Run) => high.total - low.total;
  const whole = width(dearest, cheapest);
  const assumptions: Assumption[] = [];
  const [course, ...also] = courseUnknowns(schedules);
  const causedBy = (unknown: Unknown, rest: number) => {
    if (whole > rest) assumptions.push({ ...unknown, causes: whole - rest });
  };
  if (whole > 0) {
    const byCourse = exact ? 0 : width(run(usual, 'high'), run(usual, 'low'));
    causedBy(course, byCourse);
    const high = () => run(dearest.schedule, 'likely', 'high');
    const byPrice = exact ? whole : width(high(), run(cheapest.schedule, 'likely', 'low'));
    causedBy({ unknown: 'cash-price', source: 'price-book:services' }, byPrice);
  }
  const figures = totals(likely, lines, runs);
  if (!assumptions.length && others.length > 0 && isWide(figures)) {
    assumptions.push({ ...course, causes: 0 });
  }
  assumptions.push(...also.map((own) => ({ ...own, causes: 0 })));
  return { ...figures, assumptions, warnings: [] };
}
