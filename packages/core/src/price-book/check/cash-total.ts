import { amountText } from '../../money/amount-text.ts';
import type { CurrencyCode } from '../../money/minor-units.ts';
import { priceLine } from '../../estimate/price/lines.ts';
import { addRanges } from '../../money/add-ranges.ts';
import type { Range } from '../../money/range.ts';
import type { PriceBook, ServiceLine } from '../types.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/**
 * What visits cost a self-pay patient on the book's first day, every line and unit of them, at any of
 * its locations; services the book lacks cost nothing.
 */
export function cashTotal(
  book: PriceBook,
  visits: Iterable<{ readonly service: string; readonly visits: number }>,
): Range {
  let total = NOTHING;
  for (const { service: id, visits: count } of visits) {
    const service = book.services.find((candidate) => candidate.id === id);
    for (const line of service?.lines ?? []) {
      const { low, likely, high } = anywhere(book, line);
      total = addRanges(total, { low: low * count, likely: likely * count, high: high * count });
    }
  }
  return total;
}

/** The line's cash price at the first location, with bounds that hold at every one. */
function anywhere({ effectiveFrom, practice }: PriceBook, line: ServiceLine): Range {
  const places = line.byLocation ? practice.locations.map(({ id }) => id) : [undefined];
  const prices = places.map((place) => priceLine('', line, place, effectiveFrom).cash);
  return {
    low: Math.min(...prices.map(({ low }) => low)),
    likely: prices[0]?.likely ?? 0,
    high: Math.max(...prices.map(({ high }) => high)),
  };
}

/** Exact or bounds in a message: `4075.00 USD`, `400.00 USD to 500.00 USD`. */
export function rangeText({ low, high }: Range, currency: CurrencyCode): string {
  const lowest = amountText(low, currency);
  return low === high ? lowest : `${lowest} to ${amountText(high, currency)}`;
}
