import type { ExactPlan } from '../adjudicate/plan.ts';
import { planInputs, type PlanOfAnyYear } from '../adjudicate/plan-inputs.ts';
import { runBounds } from '../adjudicate/run-bounds.ts';
import { type CaseLine, type ClaimReader, runPlan } from '../adjudicate/run-plan.ts';
import { type LineSpec, type SpecContext, VisitSpecs } from '../adjudicate/visit-specs.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { Schedule } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import type { Case, Extremes } from '../unknowns/attribute.ts';
import type { Inputs, Values } from '../unknowns/inputs.ts';
import { planYearStarts } from './plan-years.ts';

/** Plan and lines settled at one set of values, for any schedule and plan-year start. */
interface Settled {
  readonly plan: PlanOfAnyYear;
  readonly lines: readonly (readonly CaseLine[])[];
}

/** What the cases are made from, beside the inputs that {@link SpecContext} registers. */
export interface CasesContext {
  readonly benefits: PlanBenefits;
  readonly schedules: readonly [Schedule, ...Schedule[]];
  /** Whether manufacturer programs are part of the scenario. */
  readonly assisted: boolean;
  /** Calendar year of the first visit. */
  readonly year: string;
}

/** Every concrete case of one way to pay by insurance, and the runs that bound them. */
export class PlanCases {
  readonly inputs: Inputs;
  readonly starts: readonly string[];
  readonly #schedules: readonly Schedule[];
  readonly #specs: VisitSpecs;
  readonly #indexes: readonly (readonly number[])[];
  readonly #settlePlan: (values: Values) => PlanOfAnyYear;
  readonly #entangled: boolean;
  readonly #crossed: boolean;
  readonly #settled = new Map<Values, Settled>();

  constructor(inputs: Inputs, context: SpecContext, cases: CasesContext) {
    const { benefits, schedules, assisted, year } = cases;
    this.inputs = inputs;
    this.#schedules = schedules;
    this.#specs = new VisitSpecs(context, inputs);
    this.#indexes = schedules.map((schedule) => this.#specs.indexes(schedule));
    const used = this.#specs.used();
    this.#settlePlan = planInputs(inputs, benefits, used, assisted, year);
    this.starts = planYearStarts(benefits.planYearStart, schedules);
    this.#entangled = assisted || (used.size > 1 && benefits.accumulation !== 'separate');
    this.#crossed =
      this.#entangled ||
      benefits.lastQuarterCarryOver === true ||
      inputs.open.some(({ unknown }) => unknown === 'allowed-amount' || unknown === 'coverage');
  }

  /** Works one case out, showing each line to `read`. */
  run({ values, schedule, planYear }: Case, read?: ClaimReader): Run {
    const visits = this.#schedules[schedule] ?? [];
    return runPlan(this.#planOf(values, planYear), visits, this.#linesOf(values, schedule), read);
  }

  /** The line of the price book behind a line of a case. */
  spec(schedule: number, visit: number, line: number): LineSpec | undefined {
    return this.#specs.specs[this.#indexes[schedule]?.[visit] ?? 0]?.[line];
  }

  /**
   * The runs that bound the answer, and the cheapest and dearest concrete case.
   *
   * `runs` bound the total. `envelopes` bound what is due at each visit, which the same ends do
   * not: what makes early visits dearer meets the maximum sooner and makes late ones cheaper.
   */
  bounds(likely: Run): { runs: Run[]; envelopes: Run[]; extremes: Extremes } {
    const runs: Run[] = [];
    const envelopes: Run[] = [];
    const first: Case = { values: this.inputs.likely, schedule: 0, planYear: 0 };
    const ends = { cheapest: first, dearest: first, low: likely.total, high: likely.total };
    const add = (own: Case) => {
      const run = this.run(own);
      runs.push(run);
      if (run.total < ends.low) Object.assign(ends, { cheapest: own, low: run.total });
      if (run.total > ends.high) Object.assign(ends, { dearest: own, high: run.total });
    };
    for (const { cheap, dear } of this.inputs.corners()) {
      this.starts.forEach((_start, planYear) => {
        this.#schedules.forEach((_visits, schedule) => {
          add({ values: cheap, schedule, planYear });
          if (dear === cheap) return;
          add({ values: dear, schedule, planYear });
          envelopes.push(...this.#envelope(cheap, dear, schedule, planYear));
        });
      });
    }
    // What one line fills can make another cheaper: then no end of an input bounds the total either.
    return { runs: this.#entangled ? [...runs, ...envelopes] : runs, envelopes, extremes: ends };
  }

  #envelope(cheap: Values, dear: Values, schedule: number, planYear: number): [Run, Run] {
    const end = (values: Values) => ({
      plan: this.#planOf(values, planYear),
      linesOf: this.#linesOf(values, schedule),
    });
    return runBounds(end(cheap), end(dear), this.#schedules[schedule] ?? [], this.#crossed);
  }

  #planOf(values: Values, planYear: number): ExactPlan {
    return { ...this.#settle(values).plan, planYearStart: this.starts[planYear] ?? '01-01' };
  }

  #linesOf(values: Values, schedule: number): (visit: number) => readonly CaseLine[] {
    const { lines } = this.#settle(values);
    const indexes = this.#indexes[schedule] ?? [];
    return (visit) => lines[indexes[visit] ?? 0] ?? [];
  }

  #settle(values: Values): Settled {
    const known = this.#settled.get(values);
    if (known) return known;
    const settled = { plan: this.#settlePlan(values), lines: this.#specs.settle(values) };
    this.#settled.set(values, settled);
    return settled;
  }
}

