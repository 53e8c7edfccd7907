import type { Range } from '../../money/range.ts';
import { roundHalfEven } from '../../money/round.ts';
import type { LineEstimate, ScenarioEstimate, VisitEstimate } from '../types.ts';
import { periods } from './periods.ts';
import type { Run } from './run.ts';

/** The figures of a scenario that follow from its runs. */
export type Totals = Pick<
  ScenarioEstimate,
  'total' | 'firstVisit' | 'perVisit' | 'visitCount' | 'visits' | 'byMonth' | 'byPhase'
>;

/**
 * Sums runs up: the likely run gives the visits and likely figures, all runs together the bounds.
 *
 * @param likely the run whose visits are shown
 * @param lines the lines of each visit of the likely run
 * @param runs every run that bounds the total; the likely one may be missing from it
 * @param envelopes runs that bound what is due at single visits, where `runs` alone do not
 */
export function totals(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
  envelopes: readonly Run[] = [],
): Totals {
  const concrete = [likely, ...runs];
  const all = [...concrete, ...envelopes];
  const single = ends(all.flatMap((run) => ends(run.due)));
  return {
    total: spread(concrete, (run) => run.total),
    firstVisit: spread(all, (run) => run.due[0] ?? 0),
    perVisit: {
      low: single[0] ?? 0,
      likely: roundHalfEven(likely.total / Math.max(1, likely.due.length)),
      high: single[1] ?? 0,
    },
    visitCount: spread(all, (run) => run.due.length),
    visits: visitEstimates(likely, lines, all),
    byMonth: periods(all, ({ date }) => date.slice(0, 7)),
    byPhase: periods(all, ({ phase }) => phase),
  };
}

/** The bounds of a measure over runs, the likely one first. */
function spread(runs: readonly Run[], measure: (run: Run) => number): Range {
  let low = Infinity;
  let high = -Infinity;
  for (const run of runs) {
    const value = measure(run);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, likely: measure(runs[0] as Run), high };
}

function visitEstimates(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
): VisitEstimate[] {
  return likely.schedule.map(({ date, phase, number }, index) => {
    const own = lines[index] ?? [];
    let patientPays = 0;
    for (const line of own) patientPays += line.patientPays;
    let low = Infinity;
    let high = -Infinity;
    for (const { due } of runs) {
      const amount = due[index];
      if (amount === undefined) continue;
      if (amount < low) low = amount;
      if (amount > high) high = amount;
    }
    const due = { low, likely: likely.due[index] ?? 0, high };
    return { date, phase, number, patientPays, due, lines: own };
  });
}

/** The least and the greatest of a list; nothing of an empty one. */
function ends(values: readonly number[]): number[] {
  let [low, high] = [values[0], values[0]];
  if (low === undefined || high === undefined) return [];
  for (let index = 1; index < values.length; index++) {
    const value = values[index] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
