import { secondPlan } from '../../benefits/second-plan.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import { type DayNumber, fromDayNumber, type IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { LineSpec } from '../adjudicate/line-spec.ts';
import { usedBenefits } from '../adjudicate/line-specs.ts';
import { planInputs } from '../adjudicate/plan-inputs.ts';
import type { PlanYear } from '../adjudicate/plan.ts';
import type { BoundsEnd } from '../adjudicate/run-bounds.ts';
import { runPlan, type RunReader } from '../adjudicate/run-plan.ts';
import { settleLine } from '../adjudicate/settled-line.ts';
import { minimumDeductible } from '../rules/hsa-eligible.ts';
import { lastQuarter, planYearEnds } from '../rules/plan-year.ts';
import type { Schedules } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import type { Warning } from '../types.ts';
import type { Case } from '../unknowns/attribute.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { Values } from '../unknowns/values.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import { type PlanTies, planTies } from './plan-ties.ts';
import { planYearTurn } from './plan-year-turn.ts';
import { planYearStarts } from './plan-years.ts';

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

/** Every concrete case of one way to pay by insurance. */
export interface PlanCases {
  /** The plan-year starts to try, likely one first. */
  readonly starts: readonly string[];
  /** What must be said where visits fall into a later plan year than the first. */
  readonly turn: readonly Warning[];
  /** Works one case out, showing each line to `read`. */
  readonly run: (own: Case, read?: RunReader) => Run;
  readonly ties: PlanTies;
  /** The plan and the lines at some values, in one of the plan years. */
  readonly settle: (values: Values, planYear: number) => BoundsEnd;
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
  const second = secondPlan(benefits);
  const plans = starts.map((start) => {
    return {
      years: planYearEnds(first, last, start).map((end) => ({
        end,
        late: benefits.lastQuarterCarryOver ? lastQuarter(end) : Infinity,
        minimumDeductible: leastDeductible(benefits, end),
      })),
      secondYearEnds: second ? planYearEnds(first, last, second.planYearStart ?? start) : [],
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

  return { starts, turn, ties, settle, run };
}

/** The minimum deductible of the plan year that ends on a day, where the plan must have one. */
function leastDeductible(benefits: PlanBenefits, end: DayNumber): MinorUnits {
  if (!benefits.hsaEligible) return 0;
  return minimumDeductible(benefits, fromDayNumber(end - 365));
}
