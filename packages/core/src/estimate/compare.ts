import type { Cheapest, ScenarioEstimate } from './types.ts';

/** Names the cheapest way to pay at each bound; of equals, the one listed first. */
export function cheapest(scenarios: readonly Pick<ScenarioEstimate, 'id' | 'total'>[]): Cheapest {
  const at = (bound: 'low' | 'likely' | 'high'): string =>
    scenarios.reduce((best, next) => (next.total[bound] < best.total[bound] ? next : best)).id;
  return { low: at('low'), likely: at('likely'), high: at('high') };
}
