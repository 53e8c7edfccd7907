import type { CostShare, NetworkBenefits } from '../../benefits/types.ts';

/** The most of a service that may be asked of a member, in basis points. Source: 42 CFR 447.52(b). */
const MOST = 2000;

/**
 * Medicaid's terms for outpatient care: from nothing up to a fifth of what the program pays, be it
 * called copay, coinsurance or deductible; likely nothing, as most members are asked for little.
 *
 * Not in it: the states' own copays within those bounds, that a family never pays more than 5 % of its
 * income (42 CFR 447.56(f)), and what a spend-down leaves to its member first (42 CFR 435.831), which
 * nobody is asked; the estimate warns of all. Where a state asks the $4 of members
 * below the poverty level (447.52(b)(1)) for a service worth less than $20, that is more than a fifth.
 *
 * @param said what the patient or the plan says of it, which goes before the law's terms; of a category
 *   that is named with nothing the law's hold
 */
export function medicaid(said: NetworkBenefits = {}): NetworkBenefits {
  const any: CostShare = { copay: 0, coinsurance: { low: 0, likely: 0, high: MOST } };
  const named = Object.entries(said.costShares ?? {}).map(([category, share]) => [
    category,
    Object.keys(share).length > 0 ? share : any,
  ]);
  return {
    deductible: 'none',
    outOfPocketMaximum: 'none',
    ...said,
    costShares: Object.fromEntries([['default', any], ...named]),
  };
}
