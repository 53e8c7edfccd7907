import { minorToDecimal } from '../../money/decimal.ts';
import { type CurrencyCode, type MinorUnits, minorUnitDigits } from '../../money/minor-units.ts';
import { addRanges, type Range, toRange } from '../../money/range.ts';
import type { PriceBook } from '../types.ts';

const NOTHING: Range = { low: 0, likely: 0, high: 0 };

/** What visits cost a self-pay patient, every line and unit of them; services the book lacks cost nothing. */
export function cashTotal(
  book: PriceBook,
  visits: Iterable<{ readonly service: string; readonly visits: number }>,
): Range {
  let total = NOTHING;
  for (const { service: id, visits: count } of visits) {
    const service = book.services.find((candidate) => candidate.id === id);
    for (const line of service?.lines ?? []) {
      const { low, likely, high } = toRange(line.cashPrice);
      const times = (line.units ?? 1) * count;
      total = addRanges(total, { low: low * times, likely: likely * times, high: high * times });
    }
  }
  return total;
}

/** An amount in a message: `4075.00 USD`. */
export function amountText(amount: MinorUnits, currency: CurrencyCode): string {
  return `${minorToDecimal(amount, currency).toFixed(minorUnitDigits(currency))} ${currency}`;
}

/** Exact or bounds in a message: `4075.00 USD`, `400.00 USD to 500.00 USD`. */
export function rangeText({ low, high }: Range, currency: CurrencyCode): string {
  const lowest = amountText(low, currency);
  return low === high ? lowest : `${lowest} to ${amountText(high, currency)}`;
}
