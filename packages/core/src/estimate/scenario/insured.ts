import type { PriceBook } from '../../price-book/types.ts';
import { explainClaim } from '../adjudicate/explain.ts';
import type { ExactPlan, Tier } from '../adjudicate/plan.ts';
import { planInputs } from '../adjudicate/plan-inputs.ts';
import { runBounds } from '../adjudicate/run-bounds.ts';
import { runPlan } from '../adjudicate/run-plan.ts';
import { VisitSpecs } from '../adjudicate/visit-specs.ts';
import { assistanceFinder } from '../price/assistance.ts';
import { linePricer } from '../price/lines.ts';
import type { Schedule } from '../schedule/index.ts';
import type { Run } from '../total/run.ts';
import { totals } from '../total/totals.ts';
import type { EstimateRequest, Insurance, LineEstimate, ScenarioEstimate, Warning } from '../types.ts';
import { attribute, type Held } from '../unknowns/attribute.ts';
import { type Corner, Inputs, type Values } from '../unknowns/inputs.ts';
import { coverageInputs } from './coverage-inputs.ts';
import { planYearStarts } from './plan-years.ts';
import { serviceStandings } from './standings.ts';

/** One schedule with the set of lines that each of its visits bills. */
interface PlannedSchedule {
  readonly schedule: Schedule;
  readonly indexes: readonly number[];
}

/**
 * The course as the patient's plan pays for it in one tier, in date order.
 *
 * The likely figures come from one concrete case with its reasons; the bounds from every corner of
 * what is unknown: each schedule, each plan-year start, and the cheapest and dearest inputs.
 *
 * @param assisted with the book's manufacturer programs
 */
export function insuredScenario(
  book: PriceBook,
  request: EstimateRequest,
  insurance: Insurance,
  schedules: readonly [Schedule, ...Schedule[]],
  tier: Tier,
  assisted: boolean,
): ScenarioEstimate {
  const benefits = insurance.benefits ?? {};
  const { payer, planType } = insurance;
  const inputs = new Inputs();
  const coverage = coverageInputs(book, insurance, tier, request.location, inputs);
  const specs = new VisitSpecs(
    {
      book,
      price: linePricer(book),
      question: { payer, planType },
      standingOf: serviceStandings(book, tier, planType, coverage.coverageOf),
      assistanceOf: assisted ? assistanceFinder(book) : () => undefined,
    },
    inputs,
  );
  const planOf = (schedule: Schedule): PlannedSchedule => ({ schedule, indexes: specs.indexes(schedule) });
  const [first, ...others] = [planOf(schedules[0]), ...schedules.slice(1).map(planOf)] as const;
  const planned = [first, ...others];
  const used = specs.used();
  const year = request.startDate.slice(0, 4);
  const settlePlan = planInputs(inputs, benefits, used, assisted, year);
  const starts = planYearStarts(benefits.planYearStart, schedules);
  // What one line fills can make another cheaper: then neither end of an input is the cheap one.
  const entangled = assisted || (benefits.accumulation === 'cross' && used.size > 1);

  const linesAt = (values: Values, { indexes }: PlannedSchedule) => {
    const lines = specs.settle(values);
    return (visit: number) => lines[indexes[visit] ?? 0] ?? [];
  };
  const runCorner = ({ cheap, dear }: Corner, plan: PlannedSchedule, planYearStart: string): Run[] => {
    const low: ExactPlan = { ...settlePlan(cheap), planYearStart };
    const high: ExactPlan = { ...settlePlan(dear), planYearStart };
    const lowLines = linesAt(cheap, plan);
    const highLines = linesAt(dear, plan);
    if (entangled) {
      const [least, most] = [
        { plan: low, linesOf: lowLines },
        { plan: high, linesOf: highLines },
      ] as const;
      return runBounds(least, most, plan.schedule);
    }
    return [runPlan(low, plan.schedule, lowLines), runPlan(high, plan.schedule, highLines)];
  };
  const bound = (held: Held): Run[] =>
    inputs.corners(held.input).flatMap((corner) =>
      (held.planYear ? starts.slice(0, 1) : starts).flatMap((start) =>
        (held.schedule ? planned.slice(0, 1) : planned).flatMap((plan) =>
          runCorner(corner, plan, start),
        ),
      ),
    );

  const start = starts[0] ?? '01-01';
  const lines: LineEstimate[][] = first.schedule.map(() => []);
  const plan = { ...settlePlan(inputs.likely), planYearStart: start };
  const likely = runPlan(plan, first.schedule, linesAt(inputs.likely, first), (claim, visit, line) => {
    const spec = specs.specs[first.indexes[visit] ?? 0]?.[line];
    if (!spec) return;
    const sources = {
      allowed: spec.allowedSource,
      benefits: `plan-benefits:${spec.tier}`,
      assistance: `price-book:assistance.${spec.assistance?.id ?? ''}`,
      balance: spec.balance,
    };
    lines[visit]?.push(explainClaim(claim, spec.priced, sources));
  });
  const alone = (values: Values) => runPlan({ ...settlePlan(values), planYearStart: start }, first.schedule, linesAt(values, first));
  return {
    id: assisted ? 'assistance' : tier,
    kind: assisted ? 'assistance' : tier,
    ...totals(likely, lines, bound({})),
    assumptions: attribute(inputs, schedules, starts, bound, (input) => inputs.ends(input).map(alone)),
    warnings: [...coverage.warnings, ...staleTables(inputs, schedules)],
  };
}

function staleTables(inputs: Inputs, schedules: readonly Schedule[]): Warning[] {
  const last = schedules.map((schedule) => schedule.at(-1)?.date ?? '').sort().at(-1) ?? '';
  const stale = inputs.open.filter(({ until }) => until !== undefined && until < last);
  return stale.slice(0, 1).map(({ until }) => ({ code: 'stale-table', date: until ?? '' }));
}
