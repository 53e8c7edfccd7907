import { secondPlan } from '../../benefits/second-plan.ts';
import type { ExactSecondary } from '../adjudicate/plan.ts';
import type { ScenarioEstimate } from '../types.ts';
import type { SettledInsurance } from './settled-insurance.ts';
import { spanning } from './spanning.ts';

/** The second plan that pays most, but for what may be asked above Medicare's amount. */
const BEST = { formula: 'medigap', coinsurance: 0, paysDeductible: true } as const;

/**
 * Works a plan's scenario out; where a member of Original Medicare may have a second plan and nobody
 * said, without one and with the one that pays most; where nobody said whether a Medigap plan pays
 * what may be asked above Medicare's amount, both; and both where another second plan may pay for
 * care that the first does not, or nothing of this care, or is Medicare, whose amount the provider may
 * take for all of it. The likely case is the dearer one, so that nobody is told less than they may have to
 * pay; what a second plan would save is the assumption's. But a plan whose terms are said likely pays by
 * them, of dental care too, though no law bars a yearly maximum of that (45 CFR 146.145(b)(3)). Plan N's
 * copay is of each office visit (NAIC Model 651, 9.1E(11)), which mental health care likely is not, and may
 * be.
 */
export function acrossSecondPlans(
  insurance: SettledInsurance,
  at: (insurance: SettledInsurance) => ScenarioEstimate,
): ScenarioEstimate {
  const { planType, benefits } = insurance;
  const beside = (secondary: ExactSecondary) =>
    at({ ...insurance, benefits: { ...benefits, secondary } });
  const second = secondPlan(planType === 'medicare' ? { secondary: BEST, ...benefits } : benefits);
  const alone = at(insurance);
  if (!second) return alone;
  const { formula, allowedPercent, annualMaximum, covered, paysExcess } = second;
  const { visitCopay, copayOfMentalHealth } = second;
  const isMedigap = formula === 'medigap';
  const assigned = formula === 'medicare-secondary';
  const best = { ...second, paysExcess: true, paysDenied: !isMedigap, assigned };
  const others: ExactSecondary[] = [];
  const none = { allowedPercent: 0 };
  // Medicare has a fee schedule of its own. The less its fee, the more is owed to who does not take it,
  // and the less to who does; nothing less than at none, nothing more than at none.
  const isOpen = assigned && allowedPercent === undefined;
  // Medigap pays for nothing that Medicare does not, and for all that it does.
  if (!isMedigap || paysExcess === undefined) {
    others.push(isOpen ? { ...best, ...none, coinsurance: 0 } : best);
  }
  if (isOpen || !(isMedigap || covered)) others.push({ ...second, ...none });
  const isUnsaid = isMedigap
    ? visitCopay && copayOfMentalHealth === undefined
    : covered && !annualMaximum;
  if (isUnsaid) others.push({ ...second, least: true });
  const subject = benefits.secondary && { subject: 'secondary' };
  const open = { unknown: 'second-plan', ...subject, source: 'rule:unsaid' } as const;
  return spanning(alone, others.map(beside), open);
}
