import { type Range, toRange } from '../money/range.ts';
import type { PriceBook } from '../price-book/types.ts';
import { findService } from './care.ts';
import { cheapest } from './compare.ts';
import { type Bundle, packageRun, timesBought } from './scenario/package-due.ts';
import { type CareSet, plannedCare, type Schedules } from './schedule/index.ts';
import { type Figures, figures } from './total/figures.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate } from './types.ts';
import { courseWarnings } from './warnings.ts';

/** One way to pay without insurance: its heading figures, not yet its lines and reasons. */
export type QuotedScenario = Figures & Pick<ScenarioEstimate, 'id' | 'kind'>;

/** What is shown of a quote. */
export type QuotedFigures = Pick<Quote, 'scenarios' | 'cheapest' | 'warnings'>;

/** The head of an {@link Estimate}: everything but visits, lines, assumptions and dates of prices. */
export interface Quote extends Omit<Estimate, 'scenarios' | 'breakEven' | 'pricesFrom'> {
  readonly scenarios: readonly QuotedScenario[];
}

/**
 * The heading figures of a self-pay estimate at cash prices and with each package that fits, the
 * same to the cent as the whole engine's: what a page needs at first, in three kilobytes. It warns of `too-many-cases`
 * only where cases were left out that may move these figures, not where they move dates alone.
 *
 * @returns `undefined` where the book has prices that only the whole engine works out (promotions,
 *   discounts for prompt payment or that the request claims, sliding scale, financing, prices by location or modifier); then ask `estimate`
 * @throws ForecostError `unknown-course`, `unknown-service`, `unknown-phase`, `too-many-visits`, `no-visits`, `unread-book`
 */
export function quoteSelfPay(book: PriceBook, request: EstimateRequest): Quote | undefined {
  if (!isPlain(book, request)) return undefined;
  const planned = plannedCare(book, request);
  const { schedules, sets } = planned;
  const scenarios: QuotedScenario[] = [
    { id: 'self-pay', kind: 'self-pay', ...ownFigures(book, schedules, sets) },
  ];
  for (const pack of book.packages) {
    if (timesBought(pack, schedules[0], sets)) {
      const figures = ownFigures(book, planned.every(), sets, pack);
      scenarios.push({ id: `package:${pack.id}`, kind: 'package', ...figures });
    }
  }
  return {
    currency: book.currency,
    priceBookVersion: book.version,
    startDate: request.startDate,
    scenarios,
    cheapest: cheapest(scenarios),
    warnings: courseWarnings(book, planned),
  };
}

function ownFigures(
  book: PriceBook,
  schedules: Schedules,
  sets: readonly CareSet[],
  pack: Bundle = { includes: [], price: 0 },
): Figures {
  const run = (schedule: Schedules[number], bound: keyof Range) =>
    packageRun(pack, schedule, sets, (service) =>
      findService(book, service).lines.reduce(
        (sum, { cashPrice, units = 1 }) => sum + toRange(cashPrice)[bound] * units,
        0,
      ),
    );
  // What is done in which order decides, and how many packages are on sale; on which days does not.
  const different = new Map(
    schedules.map((own) => [
      `${pack.until && timesBought(pack, own, sets)} ${own.map(({ set }) => set)}`,
      own,
    ]),
  );
  const ends = [...different.values()].flatMap((own) => [run(own, 'low'), run(own, 'high')]);
  return figures([run(schedules[0], 'likely'), ...ends]);
}

function isPlain(book: PriceBook, { discounts }: EstimateRequest): boolean {
  return !(
    discounts ||
    // Those for whoever qualifies take nothing off until the patient says so.
    book.discounts?.some(({ kind }) => kind === 'prompt-pay' || kind === 'promotion') ||
    book.slidingScale ||
    book.financing?.length ||
    // A document that nobody has read has none; it is refused below.
    (book.services as PriceBook['services'] | undefined)?.some(({ lines }) =>
      lines.some((line) => line.byLocation || line.modifierRates),
    )
  );
}
