import type { PriceBook } from '../price-book/types.ts';
import { cheapest } from './compare.ts';
import { linePricer } from './price/lines.ts';
import { packageScenario } from './scenario/package.ts';
import { selfPayScenario } from './scenario/self-pay.ts';
import { schedules, schedulesBetween, type Schedules } from './schedule/index.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate } from './types.ts';
import { courseWarnings } from './warnings.ts';

/**
 * What the care costs a patient who pays without insurance: at cash prices, and with each package
 * that fits. The small part of {@link estimate}, for a page's first load.
 *
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase`, `too-many-visits`
 */
export function estimateSelfPay(book: PriceBook, request: EstimateRequest): Estimate {
  const planned = schedules(book, request);
  return toEstimate(book, request, planned, selfPayScenarios(book, request, planned));
}

/** Every scenario that involves no plan: cash prices first, then packages in the book's order. */
export function selfPayScenarios(
  book: PriceBook,
  request: EstimateRequest,
  planned: Schedules,
): ScenarioEstimate[] {
  const price = linePricer(book);
  const scenarios = [selfPayScenario(planned, price)];
  if (book.packages.length === 0) return scenarios;
  const between: Schedules = [...planned, ...schedulesBetween(book, request)];
  for (const pack of book.packages) {
    const scenario = packageScenario(pack, between, price);
    if (scenario) scenarios.push(scenario);
  }
  return scenarios;
}

/** Puts scenarios together as the answer. */
export function toEstimate(
  book: PriceBook,
  request: EstimateRequest,
  planned: Schedules,
  scenarios: readonly ScenarioEstimate[],
): Estimate {
  return {
    currency: book.currency,
    priceBookVersion: book.version,
    startDate: request.startDate,
    scenarios,
    cheapest: cheapest(scenarios),
    warnings: courseWarnings(book, planned),
  };
}
