import type { Schedule } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import type { Assumption } from '../types.ts';
import type { Inputs, OpenInput } from './inputs.ts';

/** Which inputs are open while the rest are held at their likely values; absent means open. */
export interface Held {
  readonly input?: OpenInput;
  readonly schedule?: true;
  readonly planYear?: true;
}

/** Runs every corner that bounds the answer. */
export type Bound = (held: Held) => readonly Run[];

/**
 * Lists each unknown with how much narrower the total would be if it alone were known, largest
 * first.
 *
 * One that moves nothing, open or held, is left out: the deductible of a plan that is not asked.
 * One that moves the total only while another is settled is kept with `causes: 0`: it will matter
 * once that other question is answered.
 */
export function attribute(
  inputs: Inputs,
  schedules: readonly Schedule[],
  planYearStarts: readonly string[],
  bound: Bound,
  alone: (input: OpenInput) => readonly Run[],
): Assumption[] {
  const whole = width(bound({}));
  if (whole === 0) return [];
  const assumptions: Assumption[] = [];
  for (const input of inputs.open) {
    const causes = whole - width(bound({ input }));
    if (causes === 0 && width(alone(input)) === 0) continue;
    const { unknown, subject, assumed, source } = input;
    assumptions.push({ unknown, ...(subject === undefined ? {} : { subject }), assumed, source, causes });
  }
  if (schedules.length > 1) {
    const causes = whole - width(bound({ schedule: true }));
    const source = 'price-book:courses';
    assumptions.push({ unknown: 'visit-count', assumed: counts(schedules), source, causes });
  }
  if (planYearStarts.length > 1) {
    const causes = whole - width(bound({ planYear: true }));
    const source = 'the calendar year is the most common plan year';
    assumptions.push({ unknown: 'plan-year-start', source, causes });
  }
  return assumptions.sort((a, b) => b.causes - a.causes);
}

/** The fewest, likely and most visits of a list of schedules, likely one first. */
export function counts(schedules: readonly Schedule[]): { low: number; likely: number; high: number } {
  const lengths = schedules.map(({ length }) => length);
  return { low: Math.min(...lengths), likely: lengths[0] ?? 0, high: Math.max(...lengths) };
}

/** The distance between the cheapest and the dearest run. */
export function width(runs: readonly Run[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const { total } of runs) {
    if (total < low) low = total;
    if (total > high) high = total;
  }
  return high - low;
}
