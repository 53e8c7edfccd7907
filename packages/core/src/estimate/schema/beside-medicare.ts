import { secondPlan } from '../../benefits/second-plan.ts';
import type { Problem } from '../../errors.ts';
import type { EstimateRequest } from '../types.ts';

/**
 * A second plan that cannot be one beside the first: Medigap pays what Original Medicare leaves and
 * nothing else (42 U.S.C. 1395ss(g)(1)), and Medicare is not second to itself.
 */
export function besideMedicare({ insurance }: EstimateRequest): Problem[] {
  const { benefits = {}, planType = benefits.planType } = insurance ?? {};
  const formula = secondPlan(benefits)?.formula;
  const path = 'insurance.benefits.secondary.formula';
  const received = `${formula} beside ${planType ?? 'a plan of a type that is not said'}`;
  if (formula === 'medigap' && planType !== 'medicare') {
    const expected = 'Medigap only beside Original Medicare';
    const advice = 'Write "planType": "medicare", or the formula by which the second plan pays.';
    return [{ code: 'medigap-without-medicare', path, expected, received, advice }];
  }
  if (formula === 'medicare-secondary' && planType?.startsWith('medicare')) {
    const expected = 'Medicare second only to a plan that is not Medicare';
    return [{ code: 'medicare-after-medicare', path, expected, received }];
  }
  return [];
}
