import type { Range } from '../money/range.ts';
import type { Cheapest, ScenarioEstimate } from './types.ts';

/** Names the cheapest way to pay at each bound; of equals, the one listed first. */
export function cheapest(scenarios: readonly Pick<ScenarioEstimate, 'id' | 'total'>[]): Cheapest {
  const at = (bound: keyof Range) => cheapestOf(scenarios, bound).id;
  return { low: at('low'), likely: at('likely'), high: at('high') };
}

/** The first of those that cost the least at a bound. */
export function cheapestOf<T extends Pick<ScenarioEstimate, 'total'>>(
  scenarios: readonly T[],
  bound: keyof Range,
): T {
  return scenarios.reduce((best, next) => (next.total[bound] < best.total[bound] ? next : best));
}
