import type { Range } from '../../money/range.ts';
import type { PriceBook } from '../../price-book/types.ts';
import { findEntry, findService } from '../care.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { Assumption, EstimateRequest, ScenarioEstimate } from '../types.ts';

/**
 * Works scenarios out where the care is given; where nobody says and prices differ, or what plans
 * cover in each state, at every location, with ranges that span them all. The first location's case
 * is the likely one.
 *
 * @throws ForecostError `unknown-location`
 */
export function acrossLocations(
  book: PriceBook,
  request: EstimateRequest,
  planned: PlannedCare,
  at: (request: EstimateRequest) => ScenarioEstimate[],
): ScenarioEstimate[] {
  const [first = [], ...others] = requests(book, request, planned).map(at);
  if (others.length === 0) return first;
  return first.map((likely) =>
    spanning(
      likely,
      others.flatMap((list) => list.filter(({ id }) => id === likely.id)),
      { unknown: 'location', source: 'price-book:services' },
    ),
  );
}

/** The request for each location that could make a difference. */
function requests(
  book: PriceBook,
  request: EstimateRequest,
  { sets }: PlannedCare,
): EstimateRequest[] {
  const { locations } = book.practice;
  const { location } = request;
  if (location !== undefined) {
    findEntry('location', 'location', location, locations);
    return [request];
  }
  const services = new Set(sets.flatMap((own) => own.services));
  const lines = [...services].flatMap((id) => findService(book, id).lines);
  const byState = request.insurance && book.policies.some(({ states }) => states);
  if (!byState && !lines.some((line) => line.byLocation)) return [request];
  const different = new Map<string, EstimateRequest>();
  for (const { id, state } of locations) {
    const prices = lines.map((line) => {
      const { charge, cashPrice } = line.byLocation?.find((own) => own.location === id) ?? {};
      return [charge, cashPrice];
    });
    const key = JSON.stringify([state, prices]);
    if (!different.has(key)) different.set(key, { ...request, location: id });
  }
  return different.size === 0 ? [request] : [...different.values()];
}

/** The likely case with ranges that hold the others too, and what is open between them as an assumption. */
export function spanning(
  likely: ScenarioEstimate,
  others: readonly ScenarioEstimate[],
  open: Pick<Assumption, 'unknown' | 'source'>,
): ScenarioEstimate {
  const all = others.reduce(hull, likely);
  const causes = width(all) - width(likely);
  const moves = others.some(({ total }) => total.likely !== likely.total.likely);
  const assumptions = [
    ...(causes > 0 || moves ? [{ ...open, causes }] : []),
    ...[likely, ...others].flatMap((own) => own.assumptions),
  ].sort((a, b) => b.causes - a.causes);
  const same = (a: Assumption, b: Assumption) => a.unknown === b.unknown && a.subject === b.subject;
  return {
    ...all,
    // An unknown of several cases is listed once, as the one where it matters most.
    assumptions: assumptions.filter(
      (own, index) => assumptions.findIndex((other) => same(own, other)) === index,
    ),
  };
}

function width({ total }: ScenarioEstimate): number {
  return total.high - total.low;
}

/** The same figures with every range wide enough for both. */
function hull<T>(likely: T, other: T): T {
  if (typeof likely !== 'object' || likely === null) return likely;
  if ('low' in likely && 'high' in likely) {
    const [a, b] = [likely, other] as unknown as [Range, Range];
    return { ...a, low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) } as T;
  }
  const copy = (Array.isArray(likely) ? [...likely] : { ...likely }) as T;
  for (const key in copy) if (other?.[key] !== undefined) copy[key] = hull(copy[key], other[key]);
  return copy;
}
