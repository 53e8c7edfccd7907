import { secondPlan } from '../../benefits/second-plan.ts';
import type { Limit, NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { PlanType, PriceBook } from '../../price-book/types.ts';
import { medicaid } from '../rules/medicaid.ts';
import { medicarePartB } from '../rules/medicare-part-b.ts';
import { veteransCare } from '../rules/veterans-care.ts';
import type { Insurance } from '../types.ts';

/** The patient's insurance with what law says of it. */
export interface SettledInsurance extends Insurance {
  readonly benefits: PlanBenefits;
}

/**
 * The insurance with the type of plan that its benefits say where the request says none. The terms
 * of Medicaid, of the VA and of Original Medicare are law, the latter's the same of every provider; what the
 * patient says still goes first. A high-deductible plan allows a health savings account unless its
 * benefits say otherwise: that is what makes it one (26 U.S.C. 223(c)(2)).
 *
 * In another currency than dollars a plan of such a name is another country's, and of no type that
 * we know.
 */
export function settledInsurance(
  { currency }: PriceBook,
  own: Insurance,
  startDate: IsoDate,
): SettledInsurance {
  const { benefits: said = {}, planType = said.planType } = own;
  const inDollars = currency === 'USD';
  const { hsaEligible = planType === 'hdhp' } = said;
  const benefits = { ...said, hsaEligible: inDollars && hsaEligible };
  const insurance = { ...own, ...(planType && { planType }), benefits };
  if (!inDollars && planType?.startsWith('medic')) {
    return { ...insurance, planType: '' as PlanType };
  }
  const law = planType === 'medicaid' ? medicaid : planType === 'va' && inDollars && veteransCare;
  if (planType && law) {
    const { inNetwork, participating, outOfNetwork: own } = benefits;
    const terms = { inNetwork: law(inNetwork), participating: law(participating), planType };
    // Of others than those with whom it has agreed the VA pays nothing that is planned, unless it has
    // told its member so (38 CFR 17.4020, 17.4030).
    const outOfNetwork = typeof own === 'object' ? law(own) : ('not-covered' as const);
    const outside = planType === 'va' && { outOfNetwork };
    return {
      ...insurance,
      benefits: { planYearStart: '01-01', ...benefits, ...terms, ...outside },
    };
  }
  const terms = (own: NetworkBenefits | undefined) => medicarePartB(startDate, own);
  if (planType !== 'medicare') {
    const second = secondPlan(benefits);
    if (!inDollars || second?.formula !== 'medicare-secondary') return insurance;
    const deductible = terms(second).deductible as Limit;
    const secondary = { ...second, deductible, planYearStart: '01-01' };
    return { ...insurance, benefits: { ...benefits, secondary } };
  }
  const { inNetwork, participating, outOfNetwork } = benefits;
  const outside = outOfNetwork === 'not-covered' ? undefined : outOfNetwork;
  return {
    ...insurance,
    benefits: {
      accumulation: 'combined',
      ...benefits,
      planYearStart: '01-01',
      inNetwork: terms(inNetwork ?? outside),
      participating: terms(participating ?? inNetwork ?? outside),
      outOfNetwork: outside === outOfNetwork ? terms(outside ?? inNetwork) : 'not-covered',
    },
  };
}
