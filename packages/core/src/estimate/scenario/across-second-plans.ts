import type { Insurance, ScenarioEstimate } from '../types.ts';
import { spanning } from './spanning.ts';

/** The most that a second plan may pay: all that Part B leaves of what it covers. */
const BEST = { formula: 'medigap', coinsurance: 0, paysDeductible: true } as const;

/**
 * Works a plan's scenario out; where a member of Original Medicare may have a second plan and nobody
 * said, without one and with the one that pays most. The likely case is without one, so that nobody
 * is told less than they may have to pay; what a second plan would save is the assumption's.
 */
export function acrossSecondPlans(
  insurance: Insurance,
  at: (insurance: Insurance) => ScenarioEstimate,
): ScenarioEstimate {
  const { planType, benefits } = insurance;
  const alone = at(insurance);
  if (planType !== 'medicare' || benefits?.secondary) return alone;
  const both = at({ ...insurance, benefits: { ...benefits, secondary: BEST } });
  return spanning(alone, [both], { unknown: 'second-plan', source: 'rule:unsaid' });
}
