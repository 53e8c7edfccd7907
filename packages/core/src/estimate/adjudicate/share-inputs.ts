import {
  COPAY_DESIGNS,
  type CopayDesign,
  type CostShare,
  type CostShareTerms,
  type NetworkBenefits,
} from '../../benefits/types.ts';
import { toRange } from '../../money/range.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import { type Inputs, settledAt, type Settle } from '../unknowns/inputs.ts';
import {
  TYPICAL_COINSURANCE,
  TYPICAL_OUT_OF_NETWORK_COINSURANCE,
  type TypicalFigure,
} from '../unknowns/typical-benefits.ts';
import type { ExactShare, ExactTerms, Tier, TierShares } from './plan.ts';

/** How a copay stands to the deductible where nobody says; each design costs as much as the one before, or more. */
const EITHER_DESIGN = {
  range: { low: 0, likely: 0, high: 1 },
  source: 'plans have both: copay with the deductible waived, or after the deductible',
};
const ANY_DESIGN = {
  range: { low: 0, likely: 2, high: 2 },
  source:
    'copay and coinsurance are both stated: most likely the copay, then coinsurance on the rest',
};

/**
 * Registers the cost shares of one tier as inputs and returns how to settle them.
 *
 * @param poolOf the index of a visit pool by its name
 */
export function shareInputs(
  inputs: Inputs,
  benefits: NetworkBenefits,
  tier: Tier,
  categories: ReadonlySet<BenefitCategory>,
  poolOf: (name: string) => number,
): Settle<TierShares> {
  const typical =
    tier === 'out-of-network' ? TYPICAL_OUT_OF_NETWORK_COINSURANCE : TYPICAL_COINSURANCE;
  const settlers = [...categories].map((category) => {
    const share = benefits.costShares?.[category] ?? benefits.costShares?.default ?? {};
    return [category, shareInput(inputs, share, category, typical, poolOf)] as const;
  });
  return (values) => {
    const shares: Partial<Record<BenefitCategory, ExactShare>> = {};
    for (const [category, settle] of settlers) shares[category] = settle(values);
    return shares;
  };
}

function shareInput(
  inputs: Inputs,
  share: CostShare,
  category: BenefitCategory,
  typical: TypicalFigure,
  poolOf: (name: string) => number,
): Settle<ExactShare> {
  const settleTerms = termsInput(inputs, share, category, typical);
  const { firstVisits, visitLimit, covered = true } = share;
  const first = firstVisits && termsInput(inputs, firstVisits.share, category, typical);
  const counts = firstVisits !== undefined || visitLimit !== undefined;
  const fixed = {
    covered,
    drug: category === 'pharmacy-drug',
    pool: counts ? poolOf(share.pool ?? category) : -1,
    visitLimit: visitLimit ?? Infinity,
    firstVisits: firstVisits?.visits ?? 0,
  };
  return (values) => ({ ...settleTerms(values), ...fixed, firstTerms: first?.(values) });
}

function termsInput(
  inputs: Inputs,
  terms: CostShareTerms,
  subject: string,
  typical: TypicalFigure,
): Settle<ExactTerms> {
  const { copay: given, copayDesign, coinsurance } = terms;
  // A copay of 0 beside a coinsurance says there is no copay, not that the visit costs nothing.
  const none = given === 0 && copayDesign === undefined && coinsurance !== undefined;
  const hasCopay = given !== undefined && !none;
  const design = hasCopay ? designInput(inputs, terms, subject) : () => 'then-deductible' as const;
  const asksCoinsurance = !hasCopay || mayBeOnTheRest(terms);
  const copay = hasCopay && inputs.add({ unknown: 'copay', subject }, terms.copay, typical);
  const rate =
    asksCoinsurance && inputs.add({ unknown: 'coinsurance', subject }, terms.coinsurance, typical);
  return (values) => ({
    copay: copay === false ? 0 : settledAt(values, copay),
    copayDesign: design(values),
    coinsurance: rate === false ? 0 : settledAt(values, rate),
    deductibleApplies: terms.deductibleApplies ?? true,
    copayCountsTowardDeductible: terms.copayCountsTowardDeductible ?? false,
  });
}

function designInput(inputs: Inputs, terms: CostShareTerms, subject: string): Settle<CopayDesign> {
  const { copayDesign: given } = terms;
  if (given !== undefined) return () => given;
  const designs = mayBeOnTheRest(terms) ? ANY_DESIGN : EITHER_DESIGN;
  const place = inputs.add({ unknown: 'copay-design', subject }, undefined, designs);
  return (values) => COPAY_DESIGNS[settledAt(values, place)] ?? 'then-deductible';
}

/** Whether coinsurance is asked beside a copay, or may be: both are stated and nobody says how they stand. */
function mayBeOnTheRest({ copayDesign, coinsurance }: CostShareTerms): boolean {
  if (copayDesign !== undefined) return copayDesign === 'then-deductible';
  return coinsurance !== undefined && toRange(coinsurance).high > 0;
}
