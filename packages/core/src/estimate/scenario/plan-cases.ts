import { secondPlan } from '../../benefits/second-plan.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import { type DayNumber, fromDayNumber, type IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { Crossing } from '../adjudicate/credit-across.ts';
import { usedBenefits, type LineSpec } from '../adjudicate/line-specs.ts';
import { planInputs } from '../adjudicate/plan-inputs.ts';
import type { PlanYear } from '../adjudicate/plan.ts';
import { type BoundsEnd, runBounds } from '../adjudicate/run-bounds.ts';
import { runPlan, type RunReader } from '../adjudicate/run-plan.ts';
import { settleLine } from '../adjudicate/settled-line.ts';
import { minimumDeductible } from '../rules/hsa-eligible.ts';
import { lastQuarter, planYearEnds } from '../rules/plan-year.ts';
import type { Schedules } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import type { Warning } from '../types.ts';
import type { Case, Extremes } from '../unknowns/attribute.ts';
import { type Inputs, settledAt, type Values, withValue } from '../unknowns/inputs.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import { planTies } from './plan-ties.ts';
import { planYearTurn } from './plan-year-turn.ts';
import { planYearStarts } from './plan-years.ts';
import type { SharedBeginning } from './shared-beginnings.ts';
import { walkedCases } from './walked-cases.ts';

/** What the cases are made from, beside the inputs that the specs registered. */
export interface CasesContext {
  readonly benefits: PlanBenefits;
  readonly schedules: Schedules;
  /** The billed lines of each care set. */
  readonly specs: readonly (readonly LineSpec[])[];
  /** Whether manufacturer programs are part of the scenario. */
  readonly assisted: boolean;
  /** Planned day of the first visit. */
  readonly startDate: IsoDate;
  /** Day of the last visit. */
  readonly last: IsoDate;
}

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

/** Every concrete case of one way to pay by insurance. */
export interface PlanCases {
  /** The plan-year starts to try, likely one first. */
  readonly starts: readonly string[];
  /** What must be said where visits fall into a later plan year than the first. */
  readonly turn: readonly Warning[];
  /** Works one case out, showing each line to `read`. */
  readonly run: (own: Case, read?: RunReader) => Run;
  /** Works every corner out. */
  readonly bounds: (likely: Run) => Bounds;
}

/** Registers the plan's figures with the inputs and returns how to work its cases out. */
export function planCases(inputs: Inputs, context: CasesContext): PlanCases {
  const { benefits, schedules, specs, assisted, startDate, last } = context;
  const used = usedBenefits(specs);
  const { asOf = startDate } = benefits;
  const first = asOf < startDate ? asOf : startDate;
  const programs = new Set(specs.flat().flatMap(({ assistance }) => assistance ?? []));
  const settlePlan = planInputs(inputs, benefits, used, programs, +first.slice(0, 4));
  const starts = planYearStarts(benefits, schedules, first);
  const plans = starts.map((start) => {
    return {
      years: planYearEnds(first, last, start).map((end) => ({
        end,
        late: benefits.lastQuarterCarryOver ? lastQuarter(end) : Infinity,
        minimumDeductible: leastDeductible(benefits, end),
      })),
      // Part B's year is the calendar's. Nobody says of another second plan that its is not the first's.
      secondYearEnds: planYearEnds(
        first,
        last,
        secondPlan(benefits)?.formula === 'medicare-secondary' ? '01-01' : start,
      ),
    };
  });
  const turn = planYearTurn(
    plans.map(({ years: [year] }) => (year as PlanYear).end),
    schedules,
  );
  const tiers = new Set(used.keys());
  const ties = planTies(inputs, benefits, { assisted, turns: turn.length > 0, tiers });
  const settled = workedOutOnce((values: Values) => {
    const plan = settlePlan(values);
    const lines = specs.map((own) => own.map((spec) => settleLine(spec, values, plan)));
    return { plan, lines };
  });
  const settle = (values: Values, planYear: number): BoundsEnd => {
    const { plan, lines } = settled(values);
    return { plan: { ...plan, ...(plans[planYear] as (typeof plans)[0]) }, lines };
  };

  const run = ({ values, schedule, planYear }: Case, read?: RunReader): Run => {
    const { plan, lines } = settle(values, planYear);
    return runPlan(plan, schedules[schedule] as Schedules[0], lines, read);
  };

  const bounds = (likely: Run): Bounds => {
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
  };

  return { starts, turn, run, bounds };
}

/** The minimum deductible of the plan year that ends on a day, where the plan must have one. */
function leastDeductible(benefits: PlanBenefits, end: DayNumber): MinorUnits {
  if (!benefits.hsaEligible) return 0;
  return minimumDeductible(benefits, fromDayNumber(end - 365));
}
