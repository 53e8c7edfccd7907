import { type DayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { Span } from './in-force.ts';

/**
 * The days on which a contract, benchmark, program, discount, code or modifier of the book begins,
 * or has just ended, in order: between two of them nothing about a service's price changes.
 */
export function turningDays(book: PriceBook): DayNumber[] {
  const { allowedAmounts, benchmarks = [], assistance = [], discounts = [], services } = book;
  const coded = services.flatMap(({ lines }) =>
    lines.flatMap(({ modifierRates = [], codes = [] }) => [...modifierRates, ...codes]),
  );
  const spans: Span[] = [...allowedAmounts, ...benchmarks, ...assistance, ...discounts, ...coded];
  const days = spans.flatMap(({ from, until }) => [
    ...(from ? [toDayNumber(from)] : []),
    ...(until ? [toDayNumber(until) + 1] : []),
  ]);
  return [...new Set(days)].sort((one, other) => one - other);
}
