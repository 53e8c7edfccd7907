import { describe, expect, it } from 'vitest';
import type { ForecostError, Problem } from '../../errors.ts';
import { parseEstimateRequest } from './index.ts';

function refusal(formula: string, planType?: string, ofBenefits?: string): string | undefined {
  const secondary = { formula, coinsurance: 0 };
  const benefits = { secondary, ...(ofBenefits && { planType: ofBenefits }) };
  const insurance = { benefits, ...(planType && { planType }) };
  const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance };
  try {
    parseEstimateRequest(request, 'USD');
    return undefined;
  } catch (error) {
    const [problem] = (error as ForecostError).problems;
    const { code, path, received, expected, advice = '' } = problem as Problem;
    return `${code} ${path}: ${received}. ${expected}. ${advice}`;
  }
}

const AT = 'insurance.benefits.secondary.formula';

describe('a second plan beside Medicare', () => {
  it('is read where it is Medigap, or another plan', () => {
    expect(refusal('medigap', 'medicare')).toBeUndefined();
    expect(refusal('medigap', undefined, 'medicare')).toBeUndefined();
    expect(refusal('standard', 'medicare')).toBeUndefined();
    expect(refusal('medicare-secondary', 'ppo')).toBeUndefined();
    expect(refusal('medicare-secondary')).toBeUndefined();
  });

  it.each([
    ['ppo', 'ppo'],
    ['medicare-advantage', 'medicare-advantage'],
    [undefined, 'a plan of a type that is not said'],
  ])('is refused where it is Medigap and the first is another: %s', (planType, type) => {
    expect(refusal('medigap', planType)).toBe(
      `medigap-without-medicare ${AT}: medigap beside ${type}. Medigap only beside Original Medicare. Write "planType": "medicare", or the formula by which the second plan pays.`,
    );
  });

  it('is refused where both are Medicare', () => {
    expect(refusal('medicare-secondary', 'medicare-advantage')).toBe(
      `medicare-after-medicare ${AT}: medicare-secondary beside medicare-advantage. Medicare second only to a plan that is not Medicare. `,
    );
  });

  it('goes by the type that the request says before that of the benefits', () => {
    expect(refusal('medigap', 'medicare', 'ppo')).toBeUndefined();
    expect(refusal('medigap', 'ppo', 'medicare')).toBeDefined();
  });
});
