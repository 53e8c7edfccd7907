import type { PriceBook } from '../price-book/types.ts';
import { cheapest } from './compare.ts';
import { linePricer } from './price/lines.ts';
import { packageScenario } from './scenario/package.ts';
import { selfPayScenario } from './scenario/self-pay.ts';
import { schedules } from './schedule/index.ts';
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
  return toEstimate(book, request, planned, selfPayScenarios(book, planned));
}

/** Every scenario that involves no plan: cash prices first, then packages in the book's order. */
export function selfPayScenarios(
  book: PriceBook,
  planned: ReturnType<typeof schedules>,
): ScenarioEstimate[] {
  const price = linePricer(book);
  const packages = book.packages.map((pack) => packageScenario(pack, planned, price));
  return [selfPayScenario(planned, price), ...packages.filter((scenario) => !!scenario)];
}

/** Puts scenarios together as the answer. */
export function toEstimate(
  book: PriceBook,
  request: EstimateRequest,
  planned: ReturnType<typeof schedules>,
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
