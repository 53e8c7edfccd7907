import type { Discount, PriceBook } from '../price-book/types.ts';
import { findEntry, refuseUnread } from './care.ts';
import { cheapest } from './compare.ts';
import { discounted } from './price/discounted.ts';
import { discountsOf } from './price/discounts.ts';
import { linePricer } from './price/lines.ts';
import { turningDays } from './price/turning-days.ts';
import { acrossLocations } from './scenario/across-locations.ts';
import { packageScenario } from './scenario/package.ts';
import { promptPayScenario } from './scenario/prompt-pay.ts';
import { selfPayScenario } from './scenario/self-pay.ts';
import { type PlannedCare, plannedCare } from './schedule/index.ts';
import { movingSizes } from './schedule/moving-sizes.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate } from './types.ts';
import { courseWarnings } from './warnings.ts';

/**
 * What the care costs a patient who pays without insurance: at cash prices less promotions, by
 * prompt payment, and with each package that fits. The small part of {@link estimate}, for a page's
 * first load.
 *
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase`, `unknown-location`, `unknown-discount`, `too-many-visits`, `no-visits`, `unread-book`
 */
export function estimateSelfPay(book: PriceBook, request: EstimateRequest): Estimate {
  refuseUnread(book);
  const planned = plannedCare(book, request, turningDays(book), movingSizes);
  const at = (own: EstimateRequest) => selfPayScenarios(book, own, planned);
  return toEstimate(book, request, planned, acrossLocations(book, request, planned, at));
}

/** Every scenario at one place that involves no plan: cash prices first, then in the book's order. */
export function selfPayScenarios(
  book: PriceBook,
  request: EstimateRequest,
  planned: PlannedCare,
): ScenarioEstimate[] {
  const { discounts: claimed = [], location } = request;
  const { discounts = [] } = book;
  // Whoever pays promptly qualifies for nothing: that is a way to pay of its own.
  const claimable = discounts.filter(({ kind }) => kind !== 'prompt-pay');
  for (const id of claimed) findEntry('discount', 'discounts', id, claimable);
  const { sets } = planned;
  const price = linePricer(book, sets, location);
  const less = (own: readonly Discount[]) => discounted(price, sets, own);
  const every = book.packages.length ? planned.every() : planned.schedules;
  const scenarios = [selfPayScenario(planned, less(discountsOf(book, claimed)))];
  for (const prompt of discounts) {
    const scenario = promptPayScenario(prompt, planned, (id) =>
      less(discountsOf(book, [...claimed, id])),
    );
    if (scenario) scenarios.push(scenario);
  }
  const beyond = less(discountsOf(book, claimed).filter(({ withPackages }) => withPackages));
  for (const pack of book.packages) {
    const scenario = packageScenario(pack, every, sets, beyond);
    if (scenario) scenarios.push(scenario);
  }
  return scenarios;
}

/** Puts scenarios together as the answer. */
export function toEstimate(
  book: PriceBook,
  request: EstimateRequest,
  planned: PlannedCare,
  scenarios: readonly ScenarioEstimate[],
): Estimate {
  return {
    currency: book.currency,
    priceBookVersion: book.version,
    pricesFrom: book.effectiveFrom,
    startDate: request.startDate,
    scenarios,
    cheapest: cheapest(scenarios),
    warnings: courseWarnings(book, planned),
  };
}
