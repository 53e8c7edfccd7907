import type { PriceBook } from '../price-book/types.ts';
import type { Tier } from './adjudicate/plan.ts';
import { findEntry, findService, refuseUnread } from './care.ts';
import { breakEvens } from './compare/break-even.ts';
import { turningDays } from './price/turning-days.ts';
import { acrossLocations } from './scenario/across-locations.ts';
import { acrossSavingsPlans } from './scenario/across-savings-plans.ts';
import { acrossSecondPlans } from './scenario/across-second-plans.ts';
import { acrossSecondYears } from './scenario/across-second-years.ts';
import { financedScenarios } from './scenario/financed.ts';
import { insuredScenario } from './scenario/insured.ts';
import { mayHelp } from './scenario/may-help.ts';
import { settledInsurance, type SettledInsurance } from './scenario/settled-insurance.ts';
import { networkStatus, shownTiers } from './scenario/shown-tiers.ts';
import { slidingScaleScenario } from './scenario/sliding-scale.ts';
import { type CareSet, type PlannedCare, plannedCare } from './schedule/index.ts';
import { movingSizes } from './schedule/moving-sizes.ts';
import { selfPayScenarios, toEstimate } from './self-pay.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate, Warning } from './types.ts';

/**
 * What the care will cost the patient under every way to pay that the price book and the benefits
 * allow, as ranges, with a reason for every amount of the likely case.
 *
 * Pure: the same book and request always give the same answer. Amounts are minor units; each line
 * is rounded once, half-even. Whatever the request leaves out widens the range and is listed in
 * `assumptions`; nothing missing is taken as zero.
 *
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase`, `unknown-payer`,
 *   `unknown-location`, `unknown-discount`, `too-many-visits`, `no-visits` where nothing is scheduled,
 *   `unread-book` for a document that `parsePriceBook` or `readCompiled` has yet to read
 */
export function estimate(book: PriceBook, request: EstimateRequest): Estimate {
  refuseUnread(book);
  const planned = plannedCare(book, request, turningDays(book), movingSizes);
  // Self-pay may add sets for visit counts that only packages ask about.
  const scheduled = [...planned.sets];
  const at = (own: EstimateRequest) => scenariosAt(book, own, planned, scheduled);
  const scenarios = acrossLocations(book, request, planned, at);
  scenarios.push(...financedScenarios(book, request.startDate, scenarios));
  const breakEven = breakEvens(scenarios);
  const answer = toEstimate(book, request, planned, scenarios);
  return breakEven.length === 0 ? answer : { ...answer, breakEven };
}

/** Every scenario where the care is given at one place. */
function scenariosAt(
  book: PriceBook,
  request: EstimateRequest,
  planned: PlannedCare,
  scheduled: readonly CareSet[],
): ScenarioEstimate[] {
  const scenarios = selfPayScenarios(book, request, planned);
  const sliding = slidingScaleScenario(book, request, planned);
  if (sliding) scenarios.push(sliding);
  const insurance =
    request.insurance && settledInsurance(book, request.insurance, request.startDate);
  const ownWays = scenarios.length;
  if (insurance && insurance.planType !== 'none') {
    const { payer: id } = insurance;
    const payer = id === undefined ? id : findEntry('payer', 'insurance.payer', id, book.payers);
    const network = networkStatus(payer, insurance);
    const at = (tier: Tier, assisted: boolean) => {
      const within = (plan: SettledInsurance) =>
        acrossSecondPlans(plan, (own) =>
          acrossSecondYears(own, request, planned.schedules, (one) =>
            insuredScenario(book, request, one, planned.schedules, scheduled, tier, assisted),
          ),
        );
      return assisted ? acrossSavingsPlans(book, request, insurance, within) : within(insurance);
    };
    const protectedCare = planned.sets.some(({ services }) =>
      services.some((id) => findService(book, id).noSurprises),
    );
    const helped = mayHelp(book, planned, payer, insurance) ? [false, true] : [false];
    for (const tier of shownTiers(network, payer, insurance, protectedCare)) {
      for (const assisted of helped) {
        const scenario = at(tier, assisted);
        scenarios.push(network === 'unknown' ? warned(scenario, 'network-unknown') : scenario);
      }
    }
  }
  const isMedicare = insurance?.planType === 'medicare';
  if (!scenarios.some((own) => billsPlan(own, isMedicare))) return scenarios;
  return scenarios.map((own, place) => (place < ownWays ? warned(own, 'plan-is-billed') : own));
}

/** Whether the practice bills the plan, and that likely covers any of the care. */
function billsPlan({ kind, visits }: ScenarioEstimate, isMedicare: boolean): boolean {
  const lines = visits.flatMap((own) => own.lines);
  // Whoever Medicare may pay bills it, whether or not they take its amount for all of theirs.
  const isBilled = /^(in|part)/.test(kind) || (isMedicare && kind === 'out-of-network');
  return isBilled && lines.some(({ allowed }) => allowed > 0);
}

function warned(scenario: ScenarioEstimate, code: Warning['code']): ScenarioEstimate {
  return { ...scenario, warnings: [{ code }, ...scenario.warnings] };
}
