import { type Range, toRange } from '../money/range.ts';
import type { Package, PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import { cheapest } from './compare.ts';
import { packageDue, timesBought } from './scenario/package-due.ts';
import { schedules, everySchedule, type Schedules } from './schedule/index.ts';
import { type Figures, figures } from './total/figures.ts';
import { toRun } from './total/run.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate } from './types.ts';
import { courseWarnings } from './warnings.ts';

/** One way to pay without insurance: its heading figures, not yet its lines and reasons. */
export type QuotedScenario = Figures & Pick<ScenarioEstimate, 'id' | 'kind'>;

/** The head of an {@link Estimate}: everything but visits, lines and assumptions. */
export interface Quote extends Omit<Estimate, 'scenarios' | 'breakEven'> {
  readonly scenarios: readonly QuotedScenario[];
}

/**
 * The heading figures of a self-pay estimate at cash prices and with each package that fits, the
 * same to the cent as the whole engine's: what a page needs at first, in three kilobytes.
 *
 * @returns `undefined` where the book has prices that only the whole engine works out (discounts,
 *   sliding scale, financing, prices by location or modifier); then ask `estimate`
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase`, `too-many-visits`
 */
export function quoteSelfPay(book: PriceBook, request: EstimateRequest): Quote | undefined {
  if (!isPlain(book, request)) return undefined;
  const planned = schedules(book, request);
  const every = book.packages.length ? everySchedule(book, request, planned) : planned;
  const scenarios: QuotedScenario[] = [
    { id: 'self-pay', kind: 'self-pay', ...ownFigures(book, planned) },
  ];
  for (const pack of book.packages) {
    if (timesBought(pack, planned[0]) === 0) continue;
    scenarios.push({ id: `package:${pack.id}`, kind: 'package', ...ownFigures(book, every, pack) });
  }
  const { currency, version: priceBookVersion } = book;
  const { startDate } = request;
  const warnings = courseWarnings(book, planned);
  return {
    currency,
    priceBookVersion,
    startDate,
    scenarios,
    cheapest: cheapest(scenarios),
    warnings,
  };
}

function ownFigures(book: PriceBook, planned: Schedules, pack?: Package): Figures {
  const prices = new Map<string, Range>();
  const priceOf = (service: string): Range => {
    const known = prices.get(service);
    if (known) return known;
    const price = { low: 0, likely: 0, high: 0 };
    for (const { cashPrice, units = 1 } of findService(book, service, 'care').lines) {
      const { low, likely, high } = toRange(cashPrice);
      price.low += low * units;
      price.likely += likely * units;
      price.high += high * units;
    }
    prices.set(service, price);
    return price;
  };
  const whole: Pick<Package, 'includes' | 'price'> = pack ?? { includes: [], price: 0 };
  const run = (schedule: Schedules[number], bound: keyof Range) =>
    toRun(
      schedule,
      packageDue(whole, schedule, (service) => priceOf(service)[bound]),
    );
  const ends = planned.flatMap((schedule) => [run(schedule, 'low'), run(schedule, 'high')]);
  return figures([run(planned[0], 'likely'), ...ends]);
}

function isPlain(book: PriceBook, { discounts }: EstimateRequest): boolean {
  return !(
    discounts ||
    book.discounts?.length ||
    book.slidingScale ||
    book.financing?.length ||
    book.services.some(({ lines }) => lines.some((line) => line.byLocation || line.modifierRates))
  );
}
