import type { NetworkBenefits } from '../../benefits/types.ts';
import type { MinorUnits } from '../../money/minor-units.ts';

/** Yearly Part B deductible in cents. Source: CMS notices of Medicare Part B premium rates and deductible. */
const DEDUCTIBLES: Readonly<Record<string, MinorUnits>> = { '2025': 25_700, '2026': 28_300 };

/**
 * Original Medicare's terms for outpatient care: a yearly deductible, then 20 %, no maximum.
 *
 * What is met is not in it: that is for the patient to say. For a year without a published figure
 * the deductible is left unknown, never guessed. Source: 42 CFR 410.152, 410.160.
 *
 * @param said what the patient or the plan says of it, which goes before the law's terms
 */
export function medicarePartB(year: string, said: NetworkBenefits = {}): NetworkBenefits {
  const amount = DEDUCTIBLES[year];
  const { deductible, costShares } = said;
  const share = costShares?.default ?? {};
  return {
    outOfPocketMaximum: 'none',
    ...said,
    deductible: deductible === 'none' ? deductible : { ...(amount && { amount }), ...deductible },
    costShares: {
      ...costShares,
      default: Object.keys(share).length > 0 ? share : { coinsurance: 2000 },
    },
  };
}
