import type { Schedule } from '../schedule/index.ts';
import type { Assumption } from '../types.ts';
import type { Inputs, Values } from './inputs.ts';

/** One concrete case: values for every input, one schedule, one plan-year start. */
export interface Case {
  readonly values: Values;
  readonly schedule: number;
  readonly planYear: number;
}

/** The two cases between which the total lies, and the likely one. */
export interface Extremes {
  readonly cheapest: Case;
  readonly dearest: Case;
  /** What each costs in all. */
  readonly low: number;
  readonly high: number;
}

/**
 * Lists each unknown with how much nearer the cheapest and the dearest case come together when it
 * alone takes its likely value, largest first.
 *
 * One that moves nothing is left out: the deductible of a plan that is not asked. One that moves
 * the total only while another unknown is settled is kept with `causes: 0`: it will matter once
 * that other question is answered.
 *
 * @param schedules likely one first
 * @param total what a case costs in all
 */
export function attribute(
  inputs: Inputs,
  schedules: readonly Schedule[],
  planYearStarts: readonly string[],
  { cheapest, dearest, low, high }: Extremes,
  total: (own: Case) => number,
): Assumption[] {
  const likely: Case = { values: inputs.likely, schedule: 0, planYear: 0 };
  const narrows = (hold: (own: Case) => Case) => {
    const held = (own: Case, known: number) => {
      const other = hold(own);
      return other === own ? known : total(other);
    };
    return Math.max(0, high - low - (held(dearest, high) - held(cheapest, low)));
  };
  const assumptions: Assumption[] = [];
  for (const { index, unknown, subject, assumed, source, walked } of inputs.open) {
    const at = (own: Case, value: number): Case =>
      own.values[index] === value ? own : { ...own, values: own.values.with(index, value) };
    const causes = narrows((own) => at(own, inputs.likely[index] ?? 0));
    const ends = walked.length > 0 ? walked : [inputs.cheap[index] ?? 0, inputs.dear[index] ?? 0];
    const moves = () => new Set(ends.map((value) => total(at(likely, value)))).size > 1;
    if (causes === 0 && !moves()) continue;
    assumptions.push({ unknown, ...(subject ? { subject } : {}), assumed, source, causes });
  }
  if (schedules.length > 1) {
    const causes = narrows((own) => (own.schedule === 0 ? own : { ...own, schedule: 0 }));
    const source = 'price-book:courses';
    const assumed = counts(schedules);
    if (causes > 0 || assumed.low < assumed.high) {
      assumptions.push({ unknown: 'visit-count', assumed, source, causes });
    }
  }
  if (planYearStarts.length > 1) {
    const causes = narrows((own) => (own.planYear === 0 ? own : { ...own, planYear: 0 }));
    const source = 'rule:unsaid';
    const moves = () =>
      new Set(planYearStarts.map((_, planYear) => total({ ...likely, planYear }))).size > 1;
    if (causes > 0 || moves()) assumptions.push({ unknown: 'plan-year-start', source, causes });
  }
  return assumptions.sort((a, b) => b.causes - a.causes);
}

/** The fewest, likely and most visits of a list of schedules, likely one first. */
export function counts(schedules: readonly Schedule[]): {
  low: number;
  likely: number;
  high: number;
} {
  const lengths = schedules.map(({ length }) => length);
  return { low: Math.min(...lengths), likely: lengths[0] ?? 0, high: Math.max(...lengths) };
}
