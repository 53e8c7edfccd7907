import { atEachBound, type Range } from '../money/range.ts';
import type { Cheapest, ScenarioEstimate } from './types.ts';

/** Names the cheapest way to pay at each bound; of equals, the one listed first. */
export function cheapest(scenarios: readonly Pick<ScenarioEstimate, 'id' | 'total'>[]): Cheapest {
  return atEachBound((bound) => cheapestOf(scenarios, bound).id);
}

/** The first of those that cost the least at a bound. */
export function cheapestOf<T extends Pick<ScenarioEstimate, 'total'>>(
  scenarios: readonly T[],
  bound: keyof Range,
): T {
  return scenarios.reduce((best, next) => (next.total[bound] < best.total[bound] ? next : best));
}
