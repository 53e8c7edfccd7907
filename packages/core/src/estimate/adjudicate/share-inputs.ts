import {
  COPAY_DESIGNS,
  type CopayDesign,
  type CostShare,
  type CostShareTerms,
  type NetworkBenefits,
} from '../../benefits/types.ts';
import { type Range, toRange } from '../../money/range.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import { preventiveCare } from '../rules/preventive-care.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { settledAt, type Settle } from '../unknowns/values.ts';
import {
  TYPICAL_COINSURANCE,
  TYPICAL_COPAY,
  TYPICAL_OUT_OF_NETWORK_COINSURANCE,
  type TypicalFigure,
} from '../unknowns/typical-benefits.ts';
import type { ExactShare, ExactTerms, Tier, TierShares } from './plan.ts';

/** Likely, coinsurance on the rest. */
const ANY_DESIGN: Range = { low: 0, likely: 2, high: 2 };

/** What nobody says of care in any tier. */
const UNSAID: CostShare = {};

/**
 * Registers the cost shares of one tier as inputs and returns how to settle them.
 *
 * @param poolOf the index of a visit pool by its name, told how many of its visits some terms count
 * @param maximumOf the index of what the plan pays at most in a year for a category
 */
export function shareInputs(
  inputs: Inputs,
  benefits: NetworkBenefits,
  tier: Tier,
  categories: ReadonlySet<BenefitCategory>,
  poolOf: (name: string, counted: number) => number,
  maximumOf: (category: BenefitCategory) => number,
): Settle<TierShares> {
  const typical =
    tier === 'out-of-network' ? TYPICAL_OUT_OF_NETWORK_COINSURANCE : TYPICAL_COINSURANCE;
  const termsOf = (terms: CostShareTerms, subject: string) =>
    inputs.once(`${typical.source} ${subject}`, terms, () =>
      termsInput(inputs, terms, subject, typical),
    );
  const { costShares = {} } = benefits;
  const settlers = [...categories].map((category) => {
    const named = costShares[category];
    const share = named ?? costShares.default ?? UNSAID;
    // What all other categories have in common is asked once, and is about none of them.
    const subject = share === costShares.default ? '' : category;
    const usual = shareInput(share, category, (own) => termsOf(own, subject), poolOf, maximumOf);
    const mayBeFree = category === 'preventive' && tier === 'in-network' && !named;
    return [category, mayBeFree ? preventiveCare(inputs, usual) : usual] as const;
  });
  return (values) => {
    const shares: Partial<Record<BenefitCategory, ExactShare>> = {};
    for (const [category, settle] of settlers) shares[category] = settle(values);
    return shares;
  };
}

function shareInput(
  share: CostShare,
  category: BenefitCategory,
  termsOf: (terms: CostShareTerms) => Settle<ExactTerms>,
  poolOf: (name: string, counted: number) => number,
  maximumOf: (category: BenefitCategory) => number,
): Settle<ExactShare> {
  const settleTerms = termsOf(share);
  const { firstVisits, visitLimit, covered = true } = share;
  const first = firstVisits && termsOf(firstVisits.share);
  const counts = firstVisits !== undefined || visitLimit !== undefined;
  const counted = Math.max(visitLimit ?? 0, firstVisits?.visits ?? 0);
  const fixed = {
    covered,
    drug: category === 'pharmacy-drug',
    outsidePartB: /^(ph|d)/.test(category),
    visit: category.endsWith('visit'),
    mental: category === 'mental-health',
    pool: counts ? poolOf(share.pool ?? category, counted) : -1,
    maximum: maximumOf(category),
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
  const { copay: given, copayDesign, coinsurance, deductibleApplies } = terms;
  const { copayCountsTowardDeductible = false } = terms;
  // A copay of 0 beside a coinsurance says there is no copay, not that the visit costs nothing.
  const none = given === 0 && coinsurance !== undefined;
  // How a copay stands is said of no plan without one.
  const hasCopay = (given ?? copayDesign) !== undefined && !none;
  // Where nothing at all is said the patient may owe anything, from nothing to all of it.
  const nothing = !hasCopay && (coinsurance ?? deductibleApplies) === undefined;
  const name = { unknown: 'copay-design', subject } as const;
  const place = nothing
    ? inputs.addBounds(name, ANY_DESIGN, 'rule:unsaid')
    : inputs.addWalk(name, designs(terms, hasCopay, inputs), 'rule:unsaid');
  const asksCoinsurance = !hasCopay || mayBeOnTheRest(terms);
  const copay = hasCopay ? inputs.add({ unknown: 'copay', subject }, given, TYPICAL_COPAY) : -1;
  const rate = asksCoinsurance
    ? inputs.add({ unknown: 'coinsurance', subject }, coinsurance, typical)
    : -1;
  return (values) => ({
    copay: settledAt(values, copay),
    copayDesign: COPAY_DESIGNS[settledAt(values, place)] as CopayDesign,
    coinsurance: settledAt(values, rate),
    deductibleApplies: deductibleApplies ?? true,
    copayCountsTowardDeductible,
  });
}

/**
 * The places of the designs that a copay may have, and of the likely one: beside a coinsurance
 * most likely the one that has coinsurance on the rest, and of a plan that allows a health savings
 * account the deductible first: that may pay next to nothing before it (26 U.S.C. 223(c)(2)).
 */
function designs(terms: CostShareTerms, hasCopay: boolean, { hsaEligible }: Inputs): Range {
  const { copayDesign } = terms;
  if (copayDesign || !hasCopay) {
    return toRange(COPAY_DESIGNS.indexOf(copayDesign ?? 'then-deductible'));
  }
  return mayBeOnTheRest(terms) ? ANY_DESIGN : { low: 0, likely: +hsaEligible, high: 1 };
}

/** Whether coinsurance is asked beside a copay, or may be: nobody says how they stand, and one is stated. */
function mayBeOnTheRest({ copayDesign, coinsurance = 0 }: CostShareTerms): boolean {
  return copayDesign ? copayDesign === 'then-deductible' : toRange(coinsurance).high > 0;
}
