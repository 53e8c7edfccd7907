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
  const [{ total, due }] = concrete as [Run];
  const [first = 0] = due;
  const single = bounds(first);
  const firstVisit = bounds(first);
  const visitCount = bounds(due.length);
  for (const run of all) {
    const [own = 0] = run.due;
    widen(firstVisit, own);
    widen(visitCount, run.due.length);
    for (const amount of run.due) widen(single, amount);
  }
  const whole = bounds(total);
  for (const run of concrete) widen(whole, run.total);
  const likely = roundHalfEven(total / (due.length || 1));
  return { total: whole, firstVisit, perVisit: { ...single, likely }, visitCount };
}

type Growing = { -readonly [Bound in keyof Range]: number };

function bounds(likely: number): Growing {
  return { low: likely, likely, high: likely };
}

function widen(range: Growing, value: number): void {
  if (value < range.low) range.low = value;
  else if (value > range.high) range.high = value;
}
