import type { IsoDate } from '../../calendar/iso-date.ts';
import { atEachBound, type Range, toRange } from '../../money/range.ts';
import type { ModifierRate, PriceBook, ServiceLine } from '../../price-book/types.ts';
import { findService } from '../care.ts';
import type { CareSet } from '../schedule/care-sets.ts';
import { perSet } from '../schedule/per-set.ts';
import type { Reduction } from './discounts.ts';
import { modified, ratesInForce } from './modifiers.ts';

/** A line of a service with its prices multiplied out for one visit. */
export interface PricedLine {
  readonly service: string;
  readonly line: ServiceLine;
  readonly units: number;
  readonly charge: number;
  /** What a patient is asked without a plan, less what discounts take off. */
  readonly cash: Range;
  /** What is asked of a patient whose plan is billed; missing where no discount changes that. */
  readonly asked?: Range;
  /** The location whose own prices these are. */
  readonly location: string | undefined;
  /** What changed the unit prices on that day. */
  readonly modifiers: readonly ModifierRate[];
  /** What has been taken off the likely cash price already. */
  readonly reductions?: readonly Reduction[];
}

/** Prices the lines of a care set, for one visit. */
export type LinePricer = (set: number) => readonly PricedLine[];

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
    cash: atEachBound((bound) => times(cash[bound])),
    location: own && location,
    modifiers,
  };
}

/** Where a line's prices are written: its own entry, or what a location has in place of it. */
export function entrySource({ service, line, location }: PricedLine): string {
  const place = location === undefined ? '' : `.byLocation.${location}`;
  return `price-book:services.${service}.lines.${line.id}${place}`;
}

/** What a line costs per unit at a location, and the location's own entry if it has one. */
export function unitPrices(line: ServiceLine, location: string | undefined) {
  const own = line.byLocation?.find((entry) => entry.location === location);
  const { charge = line.charge, cashPrice = line.cashPrice } = own ?? {};
  return { charge, cash: toRange(cashPrice), own };
}

/** Prices the lines of care sets at a location, in the order the book lists them; each set once. */
export function linePricer(
  book: PriceBook,
  sets: readonly CareSet[],
  location: string | undefined,
): LinePricer {
  return perSet(sets, ({ services, date }) =>
    services.flatMap((id) =>
      findService(book, id).lines.map((line) => priceLine(id, line, location, date)),
    ),
  );
}
