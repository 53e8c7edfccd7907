import type { PriceBook } from '@forecost/core';
import { listedPrice } from '@forecost/core/price-list';
import { nameIn } from './estimate/names.ts';
import { formatAmount } from './estimate/format.ts';

/**
 * The cheapest and the dearest visit without insurance in one line, for the eyes of whoever wrote the
 * book: no check knows that all of its prices were written in cents.
 */
export function priceSummary(book: PriceBook): string {
  const prices = book.services
    .map(({ id }) => ({ id, ...listedPrice(book, { service: id }, book.effectiveFrom).regular }))
    .sort((one, other) => one.low - other.low);
  const [cheapest] = prices;
  const dearest = prices.reduce((one, other) => (other.high > one.high ? other : one), prices[0]!);
  if (!cheapest) return '';
  const text = (amount: number, id: string) =>
    `${formatAmount(amount, book.currency)} (${nameIn(book.services, id)})`;
  const low = text(cheapest.low, cheapest.id);
  const high = text(dearest.high, dearest.id);
  return `Without insurance a visit costs ${low === high ? low : `${low} to ${high}`}.`;
}
