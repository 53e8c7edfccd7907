import type { Crossing } from '../adjudicate/credit-across.ts';
import { runBounds } from '../adjudicate/run-bounds.ts';
import type { Schedules } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import type { Case, Extremes } from '../unknowns/attribute.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { settledAt, type Values, withValue } from '../unknowns/values.ts';
import type { PlanCases } from './plan-cases.ts';
import type { SharedBeginning } from './shared-beginnings.ts';
import { walkedCases } from './walked-cases.ts';

/** What bounds an answer. */
export interface Bounds {
  /** Runs that bound the total. */
  readonly totals: readonly Run[];
  /**
   * Runs that bound what is due at each visit and in each month, which the same ends do not: what
   * makes early visits dearer meets the maximum sooner and makes late ones cheaper.
   */
  readonly visits: readonly Run[];
  readonly extremes: Extremes;
  /** False where there were too many cases to work all of them out; the answer then says so. */
  readonly complete: boolean;
}

/**
 * Works every corner out: each end of what is open, under each answer that is walked, in each plan year
 * and for each schedule.
 */
export function planBounds(
  inputs: Inputs,
  schedules: Schedules,
  { starts, ties, settle, run }: PlanCases,
  likely: Run,
): Bounds {
  const totals: Run[] = [];
  const visits: Run[] = [];
  const first: Case = { values: inputs.likely, schedule: 0, planYear: 0 };
  const extremes = { cheapest: first, dearest: first, low: likely.total, high: likely.total };
  const of = (place: number) => schedules[place] as Schedules[0];
  // Of help no less is paid in all the more of it was used, so that the ends of the total agree about
  // it; not where it begins to count once so much of a deductible is paid (HSA-eligible plans).
  const help = inputs.hsaEligible
    ? []
    : inputs.open.filter(({ unknown }) => unknown === 'assistance-used');
  const helpAs = (values: Values, others: Values) =>
    help.reduce((all, { index }) => withValue(all, index, settledAt(others, index)), values);
  const add = (values: Values, { longest, members }: SharedBeginning, planYear: number): Run => {
    const whole = run({ values, schedule: longest, planYear });
    for (const schedule of members) {
      const part = toRun(of(schedule), whole.due);
      totals.push(part);
      const own = { values, schedule, planYear };
      if (part.total < extremes.low) Object.assign(extremes, { cheapest: own, low: part.total });
      if (part.total > extremes.high) Object.assign(extremes, { dearest: own, high: part.total });
    }
    return whole;
  };
  const { corners, planYears, groups, complete } = walkedCases(inputs, schedules, starts.length);
  for (const { cheap, dear } of corners) {
    const dearHelped = helpAs(dear, cheap);
    const helps = dearHelped !== dear;
    const cheapHelped = helpAs(cheap, dear);
    for (let planYear = 0; planYear < planYears; planYear++) {
      for (const group of groups) {
        const { longest, members } = group;
        const between = (low: Values, high: Values, crossing: Crossing) =>
          runBounds(settle(low, planYear), settle(high, planYear), of(longest), crossing);
        let least = add(cheap, group, planYear);
        if (dear !== cheap) {
          add(dear, group, planYear);
          const ends = between(cheap, dear, ties.visits);
          least = toRun(of(longest), ends.least);
          visits.push(toRun(of(longest), ends.most, ends.monthly));
          const { total: crossing } = ties;
          if (crossing) {
            const again = helps || crossing !== ties.visits;
            const lowest = again ? between(cheap, dearHelped, crossing) : ends;
            const highest = helps ? between(cheapHelped, dear, crossing) : lowest;
            for (const member of members) {
              const most = toRun(of(member), highest.most);
              const total = most.total - (highest.excess[most.due.length - 1] ?? 0);
              totals.push(toRun(of(member), lowest.least), { ...most, total });
            }
          }
        }
        visits.push(least);
        // Members are listed longest first.
        const shortest = members.at(-1) as number;
        if (shortest !== longest) visits.push(toRun(of(shortest), least.due));
      }
    }
  }
  return { totals, visits, extremes, complete };
}
