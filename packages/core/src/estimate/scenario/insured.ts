import { leavesShare, secondPlan } from '../../benefits/second-plan.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../../price-book/types.ts';
import { explainClaim } from '../adjudicate/explain.ts';
import type { LineSpec } from '../adjudicate/line-spec.ts';
import { lineSpecs } from '../adjudicate/line-specs.ts';
import type { ExactSecondary, Tier } from '../adjudicate/plan.ts';
import { assistanceFinder } from '../price/assistance.ts';
import { discounted } from '../price/discounted.ts';
import { discountsOf } from '../price/discounts.ts';
import { linePricer } from '../price/lines.ts';
import { minimumDeductibleUntil } from '../rules/hsa-eligible.ts';
import { medicarePartBUntil } from '../rules/medicare-part-b.ts';
import type { CareSet, Schedules } from '../schedule/index.ts';
import { isWide, totals } from '../total/totals.ts';
import type { EstimateRequest, LineEstimate, ScenarioEstimate, Warning } from '../types.ts';
import { attribute, type Case } from '../unknowns/attribute.ts';
import { Inputs } from '../unknowns/inputs.ts';
import { coverageInputs } from './coverage-inputs.ts';
import { planBounds } from './plan-bounds.ts';
import { planCases } from './plan-cases.ts';
import type { SettledInsurance } from './settled-insurance.ts';
import { serviceStandings } from './standings.ts';

/**
 * The course as the patient's plan pays for it in one tier, in date order.
 *
 * The likely figures come from one concrete case with its reasons; the bounds from every corner of
 * what is unknown: each schedule, each plan-year start, and the cheapest and dearest inputs.
 *
 * @param schedules every schedule the course may turn into, likely one first
 * @param assisted with the book's manufacturer programs
 */
export function insuredScenario(
  book: PriceBook,
  request: EstimateRequest,
  insurance: SettledInsurance,
  schedules: Schedules,
  scheduled: readonly CareSet[],
  tier: Tier,
  assisted: boolean,
): ScenarioEstimate {
  const { payer, planType, benefits } = insurance;
  const last =
    schedules
      .map((own) => own.at(-1)?.date ?? '')
      .sort()
      .at(-1) ?? '';
  const inputs = new Inputs(book.currency === 'USD' ? last : '');
  const coverage = coverageInputs(book, insurance, tier, request.location, inputs);
  const second: ExactSecondary | undefined = secondPlan(benefits);
  const context = {
    book,
    // What a plan does not pay for is paid without one.
    price: discounted(
      linePricer(book, scheduled, request.location),
      scheduled,
      discountsOf(book, request.discounts),
    ),
    question: { payer, planType },
    paysExcess: !!second?.paysExcess && !leavesShare(second),
    assigned: !!second?.assigned,
    standingOf: serviceStandings(book, tier, insurance, coverage),
    assistanceOf: assisted ? assistanceFinder(book) : () => undefined,
  };
  const { startDate } = request;
  const specs = lineSpecs(context, inputs, scheduled);
  const cases = planCases(inputs, {
    benefits,
    schedules,
    specs,
    assisted,
    startDate,
    last,
  });

  const { starts, turn, run } = cases;
  const lines: LineEstimate[][] = [];
  const likely = run(
    { values: inputs.likely, schedule: 0, planYear: 0 },
    {
      line: (claim, { set }, visit, line) => {
        (lines[visit] ??= []).push(explainClaim(claim, specs[set]?.[line] as LineSpec, second));
      },
      again: (visit) => {
        lines[visit] = lines[visit - 1] ?? [];
      },
    },
  );
  const { totals: ends, visits, extremes, complete } = planBounds(inputs, schedules, cases, likely);
  const figures = totals(likely, lines, ends, visits);
  const total = (own: Case) => run(own).total;
  const kind = assisted ? 'assistance' : tier;
  return {
    // Where the standing is unknown both tiers are shown, and each may have help.
    id: assisted && tier === 'out-of-network' ? `${kind}:${tier}` : kind,
    kind,
    ...figures,
    assumptions: attribute(inputs, schedules, starts, extremes, total, () => isWide(figures)),
    warnings: [
      ...coverage.warnings,
      ...(planType === 'medicaid' && tier !== 'out-of-network'
        ? [{ code: 'medicaid-limit' } as const]
        : []),
      ...turn,
      ...staleTables(inputs, insurance, startDate, last, assisted),
      ...(complete ? [] : [{ code: 'too-many-cases' } as const]),
    ],
  };
}

/** What must be said where care comes after the last day for which a figure of law holds. */
function staleTables(
  inputs: Inputs,
  { planType, benefits }: SettledInsurance,
  startDate: IsoDate,
  last: IsoDate,
  assisted: boolean,
): Warning[] {
  // Of visits in a later year than the first the warning about plan years speaks, where they are Medicare's.
  const partB = medicarePartBUntil(startDate);
  const ends = [
    ...inputs.open.map(({ until }) => until),
    (secondPlan(benefits)?.formula === 'medicare-secondary' ||
      (planType === 'medicare' && partB < startDate)) &&
      partB,
    assisted && benefits.hsaEligible && minimumDeductibleUntil(last),
  ];
  const date = ends.find((until) => until && until < last);
  return date ? [{ code: 'stale-table', date }] : [];
}
