import type { IsoDate } from '../../calendar/iso-date.ts';
import { type Range, toRange } from '../../money/range.ts';
import type { ModifierRate, PriceBook, ServiceLine } from '../../price-book/types.ts';
import { findService } from '../care.ts';
import type { Reduction } from './discounts.ts';
import { modified, ratesInForce } from './modifiers.ts';

/** A line of a service with its prices multiplied out for one visit. */
export interface PricedLine {
  readonly service: string;
  readonly line: ServiceLine;
  readonly units: number;
  readonly charge: number;
  readonly cash: Range;
  /** The location whose own prices these are. */
  readonly location: string | undefined;
  /** What changed the unit prices on that day. */
  readonly modifiers: readonly ModifierRate[];
  /** What has been taken off the likely cash price already. */
  readonly reductions?: readonly Reduction[];
}

/** Prices the lines of a set of services given at one visit. */
export type LinePricer = (services: readonly string[], date: IsoDate) => readonly PricedLine[];

/** A line at a location on a day; amounts are minor units for the visit: unit prices times units. */
export function priceLine(
  service: string,
  line: ServiceLine,
  location: string | undefined,
  date: IsoDate,
): PricedLine {
  const { charge, cash, own } = unitPrices(line, location);
  const units = line.units ?? 1;
  const modifiers = ratesInForce(line, date);
  const times = (unitPrice: number) => modified(unitPrice, modifiers) * units;
  return {
    service,
    line,
    units,
    charge: times(charge),
    cash: { low: times(cash.low), likely: times(cash.likely), high: times(cash.high) },
    location: own && location,
    modifiers,
  };
}

/** What a line costs per unit at a location, and the location's own entry if it has one. */
export function unitPrices(line: ServiceLine, location: string | undefined) {
  const own = line.byLocation?.find((entry) => entry.location === location);
  const { charge = line.charge, cashPrice = line.cashPrice } = own ?? {};
  return { charge, cash: toRange(cashPrice), own };
}

/**
 * Prices the lines of services at a location, in the order the book lists them; each set once, or
 * once a day where prices change by date.
 *
 * Sets are told apart as objects: every visit of a phase carries the phase's own list.
 */
export function linePricer(book: PriceBook, location: string | undefined): LinePricer {
  const dated = book.services.some(({ lines }) => lines.some((line) => line.modifierRates));
  return remembering(dated, (services, date) =>
    services.flatMap((id) =>
      findService(book, id, 'care').lines.map((line) => priceLine(id, line, location, date)),
    ),
  );
}

/** A pricer that works every set of services out once, or once a day. */
export function remembering(dated: boolean, price: LinePricer): LinePricer {
  const known = new Map<string, Map<readonly string[], readonly PricedLine[]>>();
  return (services, date) => {
    const day = dated ? date : '';
    const sets = known.get(day) ?? new Map<readonly string[], readonly PricedLine[]>();
    known.set(day, sets);
    const lines = sets.get(services) ?? price(services, date);
    sets.set(services, lines);
    return lines;
  };
}
