import type { PlanBenefits } from '../../benefits/types.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { Settle } from '../unknowns/values.ts';
import { TYPICAL_ANNUAL_MAXIMUM } from '../unknowns/typical-benefits.ts';
import { limit, type Settled } from './limit.ts';
import type { Tier } from './plan.ts';

/**
 * Registers what the plan pays at most in a year for each category that the course uses, once for all
 * tiers, and says which of these a category has: -1 for none.
 *
 * Nothing said is none, but of dental care it is unknown: there alone such maximums are usual, because
 * no law bars them (42 U.S.C. 300gg-11; 45 CFR 146.145(b)(3)).
 */
export function annualMaximumInputs(
  inputs: Inputs,
  { annualMaximums: said = {} }: PlanBenefits,
  used: ReadonlyMap<Tier, ReadonlySet<BenefitCategory>>,
): {
  readonly annualMaximums: readonly Settle<Settled>[];
  readonly maximumOf: (category: BenefitCategory) => number;
} {
  const categories = [...new Set([...used.values()].flatMap((own) => [...own]))].filter(
    (category) => (said[category] ?? (category === 'dental' ? undefined : 'none')) !== 'none',
  );
  inputs.bothEnd &&= categories.length > 0;
  return {
    annualMaximums: categories.map((subject) =>
      limit(
        inputs,
        said[subject],
        { unknown: 'annual-maximum', subject },
        TYPICAL_ANNUAL_MAXIMUM,
        Infinity,
      ),
    ),
    maximumOf: (category) => categories.indexOf(category),
  };
}
