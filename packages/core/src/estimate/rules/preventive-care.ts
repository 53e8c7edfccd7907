import type { ExactShare } from '../adjudicate/plan.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { settledAt, type Settle } from '../unknowns/values.ts';

/**
 * The terms of preventive care in a plan's network where the plan says none of its own: most plans
 * may ask nothing for it (42 U.S.C. 300gg-13, 45 CFR 147.130; Medicare Advantage: 42 CFR 422.100(k)).
 *
 * Grandfathered and short-term plans are not bound by that, and ask what they ask for other care;
 * nobody says of a plan that it is one, so both are in the range.
 *
 * @param usual the plan's terms for care that it does not name
 */
export function preventiveCare(inputs: Inputs, usual: Settle<ExactShare>): Settle<ExactShare> {
  const place = inputs.addChoice({ unknown: 'preventive-care' }, 1, '45 CFR 147.130');
  return (values) => {
    const share = usual(values);
    return settledAt(values, place)
      ? {
          ...share,
          copay: 0,
          copayDesign: 'deductible-waived',
          firstTerms: undefined,
          pool: -1,
          covered: true,
        }
      : share;
  };
}
