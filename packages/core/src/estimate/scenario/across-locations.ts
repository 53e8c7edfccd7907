import type { PriceBook } from '../../price-book/types.ts';
import { findEntry, findService } from '../care.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { EstimateRequest, ScenarioEstimate } from '../types.ts';
import { spanning } from './spanning.ts';

/**
 * Works scenarios out where the care is given; where nobody says and prices differ, or what plans
 * cover in each state, at every location, with ranges that span them all. The first location's case
 * is the likely one. Paying promptly is a way of its own where that changes what the course costs at all.
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
  const all = first.map((likely) =>
    spanning(
      likely,
      others.flatMap((list) => list.find(({ id }) => id === likely.id) ?? []),
      { unknown: 'location', source: 'price-book:services' },
    ),
  );
  // What paying promptly takes nothing off costs what is asked, which is listed first.
  return all.filter(
    ({ kind, total }) =>
      kind !== 'prompt-pay' || JSON.stringify(total) !== JSON.stringify(all[0]?.total),
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
  return different.size ? [...different.values()] : [request];
}
