import type { Range } from '../../money/range.ts';
import { roundHalfEven } from '../../money/round.ts';
import type { LineEstimate, PeriodTotal, ScenarioEstimate, VisitEstimate } from '../types.ts';
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
 * @param runs every corner run; the likely one may be missing from it
 */
export function totals(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
): Totals {
  const all = [likely, ...runs];
  const over = (measure: (run: Run) => number) => spread(likely, all, measure);
  const average = (run: Run) => roundHalfEven(run.total / Math.max(1, run.due.length));
  return {
    total: over((run) => run.total),
    firstVisit: over((run) => run.due[0] ?? 0),
    perVisit: {
      low: least(all.map((run) => least(run.due))),
      likely: average(likely),
      high: most(all.map((run) => most(run.due))),
    },
    visitCount: over((run) => run.due.length),
    visits: visitEstimates(likely, lines, all),
    byMonth: periods(likely, all, ({ date }) => date.slice(0, 7)),
    byPhase: periods(likely, all, ({ phase }) => phase),
  };
}

function spread(likely: Run, runs: readonly Run[], measure: (run: Run) => number): Range {
  const values = runs.map(measure);
  return { low: least(values), likely: measure(likely), high: most(values) };
}

function visitEstimates(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
): VisitEstimate[] {
  return likely.schedule.map((visit, index) => {
    const at = runs.map((run) => run.due[index]).filter((due) => due !== undefined);
    const own = lines[index] ?? [];
    return {
      date: visit.date,
      phase: visit.phase,
      number: visit.number,
      patientPays: own.reduce((sum, line) => sum + line.patientPays, 0),
      due: { low: least(at), likely: likely.due[index] ?? 0, high: most(at) },
      lines: own,
    };
  });
}

function periods(
  likely: Run,
  runs: readonly Run[],
  periodOf: (visit: Run['schedule'][number]) => string,
): PeriodTotal[] {
  const names = [...new Set(runs.flatMap((run) => run.schedule.map(periodOf)))];
  const inPeriod = (run: Run, name: string, amountAt: (index: number) => number) =>
    run.schedule.reduce(
      (sum, visit, index) => (periodOf(visit) === name ? sum + amountAt(index) : sum),
      0,
    );
  return names.map((period) => ({
    period,
    visits: spread(likely, runs, (run) => inPeriod(run, period, () => 1)),
    due: spread(likely, runs, (run) => inPeriod(run, period, (index) => run.due[index] ?? 0)),
  }));
}

function least(values: readonly number[]): number {
  let result = values[0] ?? 0;
  for (const value of values) if (value < result) result = value;
  return result;
}

function most(values: readonly number[]): number {
  let result = 0;
  for (const value of values) if (value > result) result = value;
  return result;
}
