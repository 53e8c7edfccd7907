import type { MinorUnits } from '../../money/minor-units.ts';
import type { Range } from '../../money/range.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { LineEstimate, ScenarioEstimate, VisitEstimate } from '../types.ts';
import { type Figures, figures } from './figures.ts';
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
  const figures = [{ due: total }, { due: visitCount }];
  return [figures, visits, byMonth, byPhase].some((list) =>
    list.some(({ due }) => due.low < due.high),
  );
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
  const low = [...likely.due];
  const high = [...likely.due];
  for (const { due } of runs) {
    for (let visit = 0; visit < Math.min(due.length, low.length); visit++) {
      const amount = due[visit] as number;
      if (amount < (low[visit] as number)) low[visit] = amount;
      else if (amount > (high[visit] as number)) high[visit] = amount;
    }
  }
  const visits = new Array<VisitEstimate>(low.length);
  // Most visits of a course are due the same as the one before, and share its range.
  let range: Range = { low: 0, likely: 0, high: 0 };
  for (let visit = 0; visit < low.length; visit++) {
    const { date, phase } = likely.schedule[visit] as Visit;
    const own = lines[visit] ?? [];
    let patientPays = 0;
    for (let line = 0; line < own.length; line++) {
      patientPays += (own[line] as LineEstimate).patientPays;
    }
    const least = low[visit] as number;
    const usual = likely.due[visit] as number;
    const most = Math.min(high[visit] as number, mostOfAll);
    if (least !== range.low || usual !== range.likely || most !== range.high) {
      range = { low: least, likely: usual, high: most };
    }
    visits[visit] = { date, phase, number: visit + 1, patientPays, due: range, lines: own };
  }
  return visits;
}
