import type { IsoDate } from '../calendar/iso-date.ts';
import { findEntry, findService, refuseUnread } from '../estimate/care.ts';
import { discounted } from '../estimate/price/discounted.ts';
import { discountsOf } from '../estimate/price/discounts.ts';
import { priceLine } from '../estimate/price/lines.ts';
import { addRanges } from '../money/add-ranges.ts';
import type { Range } from '../money/range.ts';
import type { Discount, PriceBook, ServiceLine } from '../price-book/types.ts';

/** What is priced: one visit of a service, or one unit of one of its lines. */
export interface Listed {
  readonly service: string;
  /** A line of the service, for the price of one unit of it: a syringe, a milligram. */
  readonly line?: string | undefined;
  /** Where; without it the price spans the locations. */
  readonly location?: string | undefined;
}

/** What something costs on a day whoever pays without a plan, in minor units. */
export interface ListedPrice {
  /** Promotions taken off. */
  readonly price: Range;
  /** Without promotions. */
  readonly regular: Range;
  /** The promotions that make the difference. */
  readonly promotions: readonly Discount[];
  /** Last day on which all of them hold; none where they have no end. */
  readonly until?: IsoDate;
}

/**
 * What one visit of a service costs on a day whoever pays without a plan: its cash prices times
 * units, as modified on that day, less the promotions that hold then. The same to the cent as the
 * self-pay total of `estimate` for that visit.
 *
 * Promotions are taken off whole visits, so the price of a line's unit is without them.
 *
 * @throws ForecostError `unknown-service`, `unknown-line`, `unread-book`
 */
export function listedPrice(book: PriceBook, listed: Listed, date: IsoDate): ListedPrice {
  const { service, line } = listed;
  refuseUnread(book);
  const lines = linesOf(book, listed);
  const regularAt = (location: string | undefined) =>
    lines.map((own) => priceLine(service, own, location, date));
  const discounts = line === undefined ? discountsOf(book, []) : [];
  const places = placesOf(book, lines, listed.location).map((location) => {
    const regular = regularAt(location);
    return {
      regular,
      reduced: discounted(() => regular, [{ services: [service], date }], discounts)(0),
    };
  });
  const reductions = places.flatMap(({ reduced }) =>
    reduced.flatMap((own) => own.reductions ?? []),
  );
  const promotions = [...new Set(reductions.map(({ discount }) => discount))];
  const [until] = promotions.flatMap((own) => own.until ?? []).sort();
  return {
    price: places.map(({ reduced }) => sum(reduced)).reduce(hull),
    regular: places.map(({ regular }) => sum(regular)).reduce(hull),
    promotions,
    ...(until ? { until } : {}),
  };
}

function linesOf(book: PriceBook, { service, line }: Listed): readonly ServiceLine[] {
  const { lines } = findService(book, service, 'service');
  if (line === undefined) return lines;
  return [{ ...findEntry('line', 'line', line, lines), units: 1 }];
}

/** The locations whose prices may differ; `undefined` stands for the lines' own. */
function placesOf(
  { practice: { locations } }: PriceBook,
  lines: readonly ServiceLine[],
  location: string | undefined,
): (string | undefined)[] {
  const differ = !location && lines.some(({ byLocation }) => byLocation);
  return differ && locations.length > 0 ? locations.map(({ id }) => id) : [location];
}

function sum(lines: readonly { readonly cash: Range }[]): Range {
  return lines.map(({ cash }) => cash).reduce(addRanges, { low: 0, likely: 0, high: 0 });
}

/** The first place's price is the likely one, as in an estimate. */
function hull(first: Range, other: Range): Range {
  const { likely } = first;
  return { low: Math.min(first.low, other.low), likely, high: Math.max(first.high, other.high) };
}
