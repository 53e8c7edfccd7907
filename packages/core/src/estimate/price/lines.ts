import { type Range, toRange } from '../../money/range.ts';
import type { PriceBook, ServiceLine } from '../../price-book/types.ts';
import { findService } from '../care.ts';

/** A line of a service with its prices multiplied out for one visit. */
export interface PricedLine {
  readonly service: string;
  readonly line: ServiceLine;
  readonly units: number;
  readonly charge: number;
  readonly cash: Range;
}

/**
 * Prices the lines of a set of services given at one visit, in the order the book lists them.
 *
 * All amounts are minor units for the visit: per-unit prices times units.
 */
export function priceLines(book: PriceBook, services: readonly string[]): PricedLine[] {
  return services.flatMap((id) =>
    findService(book, id, 'care').lines.map((line) => {
      const units = line.units ?? 1;
      const { low, likely, high } = toRange(line.cashPrice);
      const cash = { low: low * units, likely: likely * units, high: high * units };
      return { service: id, line, units, charge: line.charge * units, cash };
    }),
  );
}

/**
 * {@link priceLines} that prices each set of services once.
 *
 * Sets are told apart as objects: every visit of a phase carries the phase's own list.
 */
export function linePricer(book: PriceBook): (services: readonly string[]) => PricedLine[] {
  const priced = new Map<readonly string[], PricedLine[]>();
  return (services) => {
    const known = priced.get(services);
    if (known) return known;
    const lines = priceLines(book, services);
    priced.set(services, lines);
    return lines;
  };
}
