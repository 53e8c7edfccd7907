import type { PriceBook } from '../../price-book/types.ts';
import { findEntry, findService } from '../care.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { EstimateRequest, ScenarioEstimate } from '../types.ts';
import { spanning } from './spanning.ts';

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
  return first.map((likely) =>
    spanning(
      likely,
      others.flatMap((list) => {
        const same = list.find(({ id }) => id === likely.id);
        // Where paying promptly takes nothing off it costs what is asked there, which is listed first.
        return same ?? (likely.kind === 'prompt-pay' ? list.slice(0, 1) : []);
      }),
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
  return different.size ? [...different.values()] : [request];
}
