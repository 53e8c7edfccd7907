import { toRange } from '../../money/range.ts';
import { minimumDeductible } from '../rules/hsa-eligible.ts';
import type { PriceBook } from '../../price-book/types.ts';
import type { EstimateRequest, ScenarioEstimate } from '../types.ts';
import type { SettledInsurance } from './settled-insurance.ts';
import { spanning } from './spanning.ts';

/**
 * Works out a scenario in which a drug maker helps; where nobody said what type of plan it is, and its
 * deductible may be one of a plan that allows a health savings account, also as such a plan.
 *
 * Whoever says that help counts toward the deductible says so of a plan whose law may not let it: until
 * so much of the deductible is paid by the member, no one else's money fills it (26 U.S.C. 223(c)(2)(A);
 * IRS Notice 2004-50, question 9, on drug discount cards).
 */
export function acrossSavingsPlans(
  { currency }: PriceBook,
  { insurance: said, startDate }: EstimateRequest,
  insurance: SettledInsurance,
  at: (insurance: SettledInsurance) => ScenarioEstimate,
): ScenarioEstimate {
  const own = at(insurance);
  const { planType, benefits } = insurance;
  const { deductible: person, familyDeductible } = benefits.inNetwork ?? {};
  // What a person may meet alone must be as high as the law asks of the family.
  const deductible = person === 'none' ? (familyDeductible ?? person) : person;
  const most = deductible === 'none' ? 0 : toRange(deductible?.amount ?? Infinity).high;
  if (
    currency !== 'USD' ||
    planType ||
    said?.benefits?.hsaEligible !== undefined ||
    benefits.assistanceCounting !== 'counts' ||
    most < minimumDeductible(benefits, startDate)
  ) {
    return own;
  }
  const other = at({ ...insurance, benefits: { ...benefits, hsaEligible: true } });
  return spanning(own, [other], { unknown: 'assistance-counting', source: 'rule:unsaid' });
}
