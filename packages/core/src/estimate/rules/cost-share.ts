import type { Claim } from '../adjudicate/claim.ts';
import type { ExactTerms } from '../adjudicate/plan.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';

/**
 * Splits an allowed amount into deductible, copay and coinsurance by the copay's design.
 *
 * - `deductible-waived`: the copay alone, be it 0.
 * - `after-deductible`: the deductible, then the copay on what is left.
 * - `then-deductible`: the copay, then deductible and coinsurance on the rest; also every plan
 *   without a copay. A copay that fills the deductible leaves that much less of it.
 *
 * A copay is never more than what it is taken of ("lesser of"). Coinsurance is rounded once, half-even.
 * Sources: Uniform Glossary (deductible, copayment, coinsurance); plan documents for the three designs.
 *
 * @param deductibleLeft 0 where the deductible does not apply
 * @param copay what is left of the visit's copay: the lines before may have taken some or all of it
 */
export function shareCost(
  claim: Claim,
  terms: ExactTerms,
  deductibleLeft: number,
  copay: MinorUnits,
): void {
  const { allowed } = claim;
  if (terms.copayDesign !== 'then-deductible') {
    const first = terms.copayDesign === 'after-deductible' ? deductibleLeft : 0;
    claim.deductible = Math.min(allowed, first);
    claim.copay = Math.min(allowed - claim.deductible, copay);
    claim.coinsuranceBase = claim.coinsurance = 0;
    return;
  }
  claim.copay = Math.min(allowed, copay);
  const rest = allowed - claim.copay;
  const filled = terms.copayCountsTowardDeductible ? claim.copay : 0;
  claim.deductible = Math.min(rest, Math.max(0, deductibleLeft - filled));
  claim.coinsuranceBase = rest - claim.deductible;
  claim.coinsurance =
    terms.coinsurance === 0 ? 0 : percentOf(claim.coinsuranceBase, terms.coinsurance);
}
