import type { PlanBenefits } from '../../benefits/types.ts';
import type { ExactPlan } from '../adjudicate/plan.ts';
import { planInputs, type PlanOfAnyYear } from '../adjudicate/plan-inputs.ts';
import { runBounds } from '../adjudicate/run-bounds.ts';
import {
  type ClaimReader,
  runPlan,
  type SettledLine,
  settleLine,
  type VisitLines,
} from '../adjudicate/run-plan.ts';
import { type LineSpec, type SpecContext, VisitSpecs } from '../adjudicate/visit-specs.ts';
import type { Schedules } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import type { Case, Extremes } from '../unknowns/attribute.ts';
import type { Inputs, Values } from '../unknowns/inputs.ts';
import { planYearStarts } from './plan-years.ts';
import { type SharedBeginning, sharedBeginnings } from './shared-beginnings.ts';

/** Visits worked through for the bounds of one scenario; above it only the outermost cases are. */
const MOST_VISITS_WORKED = 20_000;

/** Plan and lines settled at one set of values, for any schedule and plan-year start. */
interface Settled {
  readonly plan: PlanOfAnyYear;
  /** By distinct set of lines. */
  readonly lines: readonly (readonly SettledLine[])[];
}

/** What the cases are made from, beside the inputs that {@link SpecContext} registers. */
export interface CasesContext {
  readonly benefits: PlanBenefits;
  readonly schedules: Schedules;
  /** Whether manufacturer programs are part of the scenario. */
  readonly assisted: boolean;
  /** Calendar year of the first visit. */
  readonly year: string;
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
}

/** Every concrete case of one way to pay by insurance, and the runs that bound them. */
export class PlanCases {
  readonly inputs: Inputs;
  readonly starts: readonly string[];
  readonly #schedules: Schedules;
  readonly #groups: readonly SharedBeginning[];
  readonly #specs: VisitSpecs;
  readonly #indexes: readonly (readonly number[])[];
  readonly #settlePlan: (values: Values) => PlanOfAnyYear;
  /** What one line fills can make another cheaper, so that no end of an input bounds the total. */
  readonly #entangled: boolean;
  /** The same for the deductible alone. */
  readonly #crossed: boolean;
  readonly #settled = new Map<Values, Settled>();
  /** False where there were too many cases to work all of them out; the answer then says so. */
  complete = true;

  constructor(inputs: Inputs, context: SpecContext, cases: CasesContext) {
    const { benefits, schedules, assisted, year } = cases;
    this.inputs = inputs;
    this.#schedules = schedules;
    this.#groups = sharedBeginnings(schedules);
    this.#specs = new VisitSpecs(context, inputs);
    this.#indexes = schedules.map((schedule) => this.#specs.indexes(schedule));
    const used = this.#specs.used();
    this.#settlePlan = planInputs(inputs, benefits, used, assisted, year);
    this.starts = planYearStarts(benefits.planYearStart, schedules);
    this.#entangled = assisted || (used.size > 1 && benefits.accumulation !== 'separate');
    const open = new Set(inputs.open.map(({ unknown }) => unknown));
    this.#crossed =
      this.#entangled ||
      benefits.lastQuarterCarryOver === true ||
      open.has('allowed-amount') ||
      open.has('coverage');
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

  /** Works every corner out. */
  bounds(likely: Run): Bounds {
    const totals: Run[] = [];
    const visits: Run[] = [];
    const first: Case = { values: this.inputs.likely, schedule: 0, planYear: 0 };
    const extremes = { cheapest: first, dearest: first, low: likely.total, high: likely.total };
    const add = (values: Values, { longest, members }: SharedBeginning, planYear: number) => {
      const whole = this.run({ values, schedule: longest, planYear });
      for (const schedule of members) {
        const run = this.#beginning(whole, schedule);
        totals.push(run);
        const own = { values, schedule, planYear };
        if (run.total < extremes.low) Object.assign(extremes, { cheapest: own, low: run.total });
        if (run.total > extremes.high) Object.assign(extremes, { dearest: own, high: run.total });
      }
      return whole;
    };
    // With nothing open the likely case is the only one.
    const settled =
      this.inputs.open.length === 0 && this.#schedules.length * this.starts.length === 1;
    if (settled) return { totals, visits, extremes };
    const { corners, starts, groups } = this.#walk();
    for (const { cheap, dear } of corners) {
      for (let planYear = 0; planYear < starts; planYear++) {
        for (const group of groups) {
          const whole = add(cheap, group, planYear);
          if (dear !== cheap) add(dear, group, planYear);
          const [least, most] =
            dear === cheap
              ? [whole, whole]
              : this.#envelope(cheap, dear, group.longest, planYear, group.longest);
          visits.push(least, ...(most === least ? [] : [most]));
          if (group.members.length > 1) visits.push(this.#beginning(least, shortest(group)));
          if (this.#entangled && dear !== cheap) {
            for (const member of group.members) {
              totals.push(...this.#envelope(cheap, dear, group.longest, planYear, member));
            }
          }
        }
      }
    }
    return { totals, visits, extremes };
  }

  /** What to work out: everything, unless that is more than a page can wait for. */
  #walk() {
    const all = { starts: this.starts.length, groups: this.#groups };
    const visits = all.groups.reduce(
      (sum, { longest }) => sum + (this.#schedules[longest]?.length ?? 0),
      0,
    );
    const corners = this.inputs.cornerCount();
    this.complete = corners * all.starts * visits <= MOST_VISITS_WORKED;
    if (this.complete) return { ...all, corners: this.inputs.corners() };
    const groups = [...new Set([this.#likelyGroup(), all.groups[0], all.groups.at(-1)])];
    return {
      corners: this.inputs.fewCorners(),
      starts: Math.min(2, all.starts),
      groups: groups.filter((group) => group !== undefined),
    };
  }

  #likelyGroup(): SharedBeginning | undefined {
    return this.#groups.find(({ members }) => members.includes(0));
  }

  /** Both ends of a schedule, cut to the length of a member: the ceiling of a year is the member's own. */
  #envelope(
    cheap: Values,
    dear: Values,
    longest: number,
    planYear: number,
    member: number,
  ): [Run, Run] {
    const end = (values: Values) => ({
      plan: this.#planOf(values, planYear),
      visits: this.#linesOf(values, longest),
    });
    const schedule = (this.#schedules[longest] ?? []).slice(0, this.#schedules[member]?.length);
    return runBounds(end(cheap), end(dear), schedule, this.#crossed);
  }

  #beginning(whole: Run, place: number): Run {
    const schedule = this.#schedules[place] ?? [];
    if (schedule.length === whole.due.length) return { ...whole, schedule };
    let total = 0;
    const due = whole.due.slice(0, schedule.length);
    for (let visit = 0; visit < due.length; visit++) total += due[visit] ?? 0;
    return { schedule, due, total };
  }

  #planOf(values: Values, planYear: number): ExactPlan {
    return { ...this.#settle(values).plan, planYearStart: this.starts[planYear] ?? '01-01' };
  }

  #linesOf(values: Values, schedule: number): VisitLines {
    const { lines } = this.#settle(values);
    return (this.#indexes[schedule] ?? []).map((index) => lines[index] ?? []);
  }

  #settle(values: Values): Settled {
    const known = this.#settled.get(values);
    if (known) return known;
    const plan = this.#settlePlan(values);
    const lines = this.#specs
      .settle(values)
      .map((visit) => visit.map((line) => settleLine(line, plan)));
    const settled = { plan, lines };
    this.#settled.set(values, settled);
    return settled;
  }
}

/** Members are listed longest first. */
function shortest({ members, longest }: SharedBeginning): number {
  return members.at(-1) ?? longest;
}
