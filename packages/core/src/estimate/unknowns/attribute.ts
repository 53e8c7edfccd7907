import type { Schedule } from '../schedule/index.ts';
import type { Assumption } from '../types.ts';
import type { Inputs } from './inputs.ts';
import { type Values, withValue } from './values.ts';
import { ANYTHING } from './typical-benefits.ts';

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

/** An unknown before it is known what it causes. */
export type Unknown = Omit<Assumption, 'causes'>;

/**
 * Lists each unknown with how much nearer the cheapest and the dearest case come together when it
 * alone takes its likely value.
 *
 * One that moves nothing is left out: the deductible of a plan that is not asked. One that moves
 * the total only while another unknown is settled is kept with `causes: 0`: it will matter once
 * that other question is answered. Where none of those is left though a figure is a range, because
 * only both together would move it or it moves no more than a month, all of them are kept.
 *
 * @param schedules likely one first
 * @param total what a case costs in all
 * @param isWide whether any figure of the answer is a range
 */
export function attribute(
  inputs: Inputs,
  schedules: readonly Schedule[],
  planYearStarts: readonly string[],
  { cheapest, dearest, low, high }: Extremes,
  total: (own: Case) => number,
  isWide: () => boolean,
): Assumption[] {
  const likely: Case = { values: inputs.likely, schedule: 0, planYear: 0 };
  const moving: Assumption[] = [];
  const idle: Assumption[] = [];
  const add = (unknown: Unknown, hold: (own: Case) => Case, moves: () => boolean) => {
    const held = (own: Case, known: number) => {
      const other = hold(own);
      return other === own ? known : total(other);
    };
    const causes = Math.max(0, high - low - (held(dearest, high) - held(cheapest, low)));
    (causes > 0 || moves() ? moving : idle).push({ ...unknown, causes });
  };
  const differ = (cases: readonly Case[]) => new Set(cases.map(total)).size > 1;
  for (const { index, unknown, subject, assumed, source, walked } of inputs.open) {
    const at = (own: Case, value = 0): Case =>
      own.values[index] === value ? own : { ...own, values: withValue(own.values, index, value) };
    const ends = walked.length ? walked : [inputs.cheap[index], inputs.dear[index]];
    add(
      {
        unknown,
        ...(subject && { subject }),
        ...(assumed.high < ANYTHING && { assumed }),
        source,
      },
      (own) => at(own, inputs.likely[index]),
      () => [likely, cheapest, dearest].some((own) => differ(ends.map((value) => at(own, value)))),
    );
  }
  // The likely ones are listed first.
  const first = (choice: 'schedule' | 'planYear') => (own: Case) =>
    own[choice] === 0 ? own : { ...own, [choice]: 0 };
  if (schedules.length > 1) {
    const [unknown, ...others] = courseUnknowns(schedules);
    add(unknown, first('schedule'), () => !!unknown.assumed || paceMatters(schedules));
    // What visits cost together is laid to their number; what a month costs is not.
    for (const other of others) {
      add(
        other,
        (own) => own,
        () => true,
      );
    }
  }
  if (planYearStarts.length > 1) {
    add({ unknown: 'plan-year-start', source: 'rule:unsaid' }, first('planYear'), () =>
      differ(planYearStarts.map((_, planYear) => ({ ...likely, planYear }))),
    );
  }
  return moving.length || !isWide() ? moving : idle;
}

/** What several schedules leave open: how many visits there are, how far apart, or both. */
export function courseUnknowns(schedules: readonly Schedule[]): [Unknown, ...Unknown[]] {
  const lengths = schedules.map(({ length }) => length);
  const [likely = 0] = lengths;
  const assumed = { low: Math.min(...lengths), likely, high: Math.max(...lengths) };
  const source = 'price-book:courses';
  const cadence = { unknown: 'cadence', source } as const;
  if (assumed.low === assumed.high) return [cadence];
  const count = { unknown: 'visit-count', assumed, source } as const;
  return paceMatters(schedules) ? [count, cadence] : [count];
}

/** Whether the same visits, phase by phase, may fall into other months. */
function paceMatters(schedules: readonly Schedule[]): boolean {
  const known = new Map<string, string>();
  return schedules.some((own) => {
    const phases = own.map(({ phaseIndex }) => phaseIndex).join();
    const months = own.map(({ month }) => month).join();
    const others = known.get(phases) ?? months;
    known.set(phases, months);
    return others !== months;
  });
}
