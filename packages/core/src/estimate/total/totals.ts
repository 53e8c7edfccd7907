import type { LineEstimate, ScenarioEstimate, VisitEstimate } from '../types.ts';
import { type Figures, figures } from './figures.ts';
import { periods } from './periods.ts';
import type { Run } from './run.ts';

/** The figures of a scenario that follow from its runs. */
export type Totals = Figures & Pick<ScenarioEstimate, 'visits' | 'byMonth' | 'byPhase'>;

/**
 * Sums runs up: the likely run gives the visits and likely figures, all runs together the bounds.
 *
 * @param likely the run whose visits are shown
 * @param lines the lines of each visit of the likely run
 * @param runs every run that bounds the total; the likely one may be missing from it
 * @param single runs that bound what is due at each visit and in each month; default the same
 */
export function totals(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
  single: readonly Run[] = runs,
): Totals {
  const concrete = [likely, ...runs];
  const all = single === runs ? concrete : [likely, ...single];
  return {
    ...figures(concrete, all),
    visits: visitEstimates(likely, lines, all),
    byMonth: periods(all, 'month', ({ date }) => date.slice(0, 7)),
    byPhase: periods(all, 'phaseIndex', ({ phase }) => phase),
  };
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
