import fc from 'fast-check';
import type { PlanBenefits } from '../src/benefits/types.ts';
import { BENEFIT_CATEGORIES } from '../src/price-book/types.ts';

/** Which figure becomes bounds, counted through the plan's figures, and how wide. */
export const openings = fc.array(
  fc.record({
    figure: fc.nat(200),
    below: fc.integer({ min: 0, max: 40_000 }),
    above: fc.integer({ min: 0, max: 40_000 }),
  }),
  { minLength: 1, maxLength: 3 },
);

export type Opening = typeof openings extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** Counts are settled facts of a plan; the figures of a second plan but its limits are exact by type. */
const SETTLED = new Set(['visitLimit', 'visits']);
const SECOND_LIMITS = new Set(['deductible', 'outOfPocketMaximum']);

/** The plan with the figures known only within bounds, the true one always inside. */
export function opened(plan: PlanBenefits, chosen: readonly Opening[]): PlanBenefits {
  let figures = 0;
  const count = (value: unknown, name: string): void => {
    if (SETTLED.has(name)) return;
    if (typeof value === 'number') figures++;
    else if (typeof value === 'object' && value !== null) {
      for (const [key, own] of Object.entries(value)) {
        if (name !== 'secondary' || SECOND_LIMITS.has(key)) count(own, key);
      }
    }
  };
  count(plan, '');
  const wanted = new Map(chosen.map((own) => [own.figure % figures, own]));
  let next = 0;
  const open = (value: unknown, name: string): unknown => {
    if (SETTLED.has(name)) return value;
    if (typeof value === 'number') {
      const own = wanted.get(next++);
      if (!own) return value;
      const small = name === 'coinsurance' ? 10_000 : isPool(name) ? 9 : Infinity;
      const by = isPool(name) ? 20_001 : 1;
      return {
        low: Math.max(0, value - Math.floor(own.below / by)),
        likely: value,
        high: Math.max(value, Math.min(small, value + Math.floor(own.above / by))),
      };
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [
        key,
        name === 'secondary' && !SECOND_LIMITS.has(key) ? own : open(own, key),
      ]),
    );
  };
  return open(plan, '') as PlanBenefits;
}

/** Whether a figure counts the visits used of a pool: all others are amounts or rates. */
function isPool(name: string): boolean {
  return name === 'pool' || (BENEFIT_CATEGORIES as readonly string[]).includes(name);
}
