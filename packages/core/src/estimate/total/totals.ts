import type { MinorUnits } from '../../money/minor-units.ts';
import type { Range } from '../../money/range.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { LineEstimate, ScenarioEstimate, VisitEstimate } from '../types.ts';
import { type Figures, figures } from './figures.ts';
import { type GrowingRange, growingRange, widen } from './growing-range.ts';
import { periods } from './periods.ts';
import type { Run } from './run.ts';

/** The figures of a scenario that follow from its runs. */
export type Totals = Figures & Pick<ScenarioEstimate, 'visits' | 'byMonth' | 'byPhase'>;

/**
 * Sums runs up: the likely run gives the visits and likely figures, all runs together the bounds.
 * No visit, month or phase is bounded by more than the whole.
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
  const all = [likely, ...single];
  const heading = figures([likely, ...runs], all);
  // Each visit is bounded by itself, and so together they may be more than the maximum leaves of all.
  const most = heading.total.high;
  return {
    ...heading,
    firstVisit: atMost(heading.firstVisit, most),
    perVisit: atMost(heading.perVisit, most),
    visits: visitEstimates(likely, lines, single, most),
    ...periods(all, most),
  };
}

/** Whether any of the figures is a range. */
export function isWide({ total, visitCount, visits, byMonth, byPhase }: Totals): boolean {
  const figures = [{ due: total }, { due: visitCount }, ...visits, ...byMonth, ...byPhase];
  return figures.some(({ due }) => due.low < due.high);
}

function atMost(range: Range, most: MinorUnits): Range {
  return range.high > most ? { ...range, high: most } : range;
}

function visitEstimates(
  likely: Run,
  lines: readonly (readonly LineEstimate[])[],
  runs: readonly Run[],
  mostOfAll: MinorUnits,
): VisitEstimate[] {
  const ranges = likely.due.map(growingRange);
  for (const { due } of runs) {
    for (let visit = 0; visit < Math.min(due.length, ranges.length); visit++) {
      widen(ranges[visit] as GrowingRange, due[visit] as number);
    }
  }
  return ranges.map((range, visit) => {
    const { date, phase } = likely.schedule[visit] as Visit;
    const own = lines[visit] ?? [];
    const patientPays = own.reduce((sum, line) => sum + line.patientPays, 0);
    const due = atMost(range, mostOfAll);
    return { date, phase, number: visit + 1, patientPays, due, lines: own };
  });
}
