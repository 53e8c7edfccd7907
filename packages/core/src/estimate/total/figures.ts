import { roundHalfEven } from '../../money/round.ts';
import type { ScenarioEstimate } from '../types.ts';
import { growingRange, widen } from './growing-range.ts';
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
  const [{ total, due }] = concrete as [Run];
  const [first = 0] = due;
  const single = growingRange(first);
  const firstVisit = growingRange(first);
  const visitCount = growingRange(due.length);
  for (const run of all) {
    const [own = 0] = run.due;
    widen(firstVisit, own);
    widen(visitCount, run.due.length);
    for (const amount of run.due) widen(single, amount);
  }
  const whole = growingRange(total);
  for (const run of concrete) widen(whole, run.total);
  const likely = roundHalfEven(total / (due.length || 1));
  return { total: whole, firstVisit, perVisit: { ...single, likely }, visitCount };
}
