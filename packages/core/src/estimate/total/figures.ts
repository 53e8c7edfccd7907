import type { Range } from '../../money/range.ts';
import { roundHalfEven } from '../../money/round.ts';
import type { ScenarioEstimate } from '../types.ts';
import type { Run } from './run.ts';

/** The figures that head a scenario. */
export type Figures = Pick<ScenarioEstimate, 'total' | 'firstVisit' | 'perVisit' | 'visitCount'>;

/**
 * Reads the heading figures off runs.
 *
 * @param concrete the runs that bound the total, the likely one first
 * @param all those and the ones that bound single visits
 */
export function figures(concrete: readonly Run[], all: readonly Run[] = concrete): Figures {
  const [likely] = concrete as [Run];
  const single = spread(all.flatMap(({ due }) => due));
  return {
    total: spread(concrete.map(({ total }) => total)),
    firstVisit: spread(all.map(({ due }) => due[0] ?? 0)),
    perVisit: { ...single, likely: roundHalfEven(likely.total / (likely.due.length || 1)) },
    visitCount: spread(all.map(({ due }) => due.length)),
  };
}

/** The first of a list as the likely value, between its least and its greatest; zeros of an empty one. */
function spread(values: readonly number[]): Range {
  const [likely = 0] = values;
  let [low, high] = [likely, likely];
  for (const value of values) {
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return { low, likely, high };
}
