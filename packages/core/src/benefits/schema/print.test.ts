import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../types.ts';
import { parsePlanBenefits, printPlanBenefits } from './index.ts';

const BENEFITS: PlanBenefits = {
  planType: 'ppo',
  planYearStart: '07-01',
  inNetwork: {
    deductible: { amount: 150_000, remaining: 11_000 },
    outOfPocketMaximum: 'none',
    costShares: {
      default: { coinsurance: 1500 },
      'mental-health': { copay: { low: 2500, high: 4050 }, copayDesign: 'deductible-waived' },
    },
  },
  outOfNetwork: 'not-covered',
  visitsUsed: { 'mental-health': 3 },
};

describe('printPlanBenefits', () => {
  it('writes amounts as decimals and rates as fractions', () => {
    expect(printPlanBenefits(BENEFITS)).toEqual({
      planType: 'ppo',
      planYearStart: '07-01',
      inNetwork: {
        deductible: { amount: 1500, remaining: 110 },
        outOfPocketMaximum: 'none',
        costShares: {
          default: { coinsurance: 0.15 },
          'mental-health': { copay: { low: 25, high: 40.5 }, copayDesign: 'deductible-waived' },
        },
      },
      outOfNetwork: 'not-covered',
      visitsUsed: { 'mental-health': 3 },
    });
  });

  it('writes yen without decimals', () => {
    const benefits = { inNetwork: { deductible: { amount: 1500 } } };

    expect(printPlanBenefits(benefits, 'JPY')).toEqual(benefits);
  });

  it('is undone by reading', () => {
    expect(parsePlanBenefits(printPlanBenefits(BENEFITS))).toEqual(BENEFITS);
  });

  it.each([
    ['limits-reversed', { deductible: { amount: 500_000 }, outOfPocketMaximum: { amount: 1 } }],
    ['amount-too-large', { deductible: { amount: 99_999_999_900 } }],
    ['rate-out-of-range', { costShares: { default: { coinsurance: -1 } } }],
  ])('refuses what could not be read back: %s', (code, inNetwork) => {
    expect(() => printPlanBenefits({ inNetwork })).toThrow(expect.objectContaining({ code }));
  });
});
