import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type { Amount, PriceBook } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { ask, bookOf } from './one-service.ts';

function range(book: PriceBook, benefits: PlanBenefits, id = 'in-network') {
  const { low, likely, high } = ask(book, benefits, '2026-03-02', id).total;
  return [low / 100, likely / 100, high / 100];
}

describe('a plan that pays only so much in a year, and a patient who pays only so much', () => {
  const book = bookOf([
    ['test', 30, 'laboratory'],
    ['crown', 100, 'dental'],
    ['visit', 100, 'office-visit'],
  ]);
  /** At most $50.00 by the plan for the crown, at most $150.00 by the patient for what counts. */
  const costs = (deductible: Amount, family: NetworkBenefits = {}) => {
    const whole: CostShare = { coinsurance: 10_000, deductibleApplies: false };
    const { inNetwork, ...year } = plan({ maximum: 150 }, { 'office-visit': whole });
    return range(book, {
      ...year,
      annualMaximums: { dental: { amount: 5000, met: 0 } },
      inNetwork: { ...inNetwork, deductible: { amount: deductible, met: 0 }, ...family },
    });
  };

  it('may leave most for a deductible between the ends of one that is open', () => {
    // Nothing: 0 + 50 above the plan's + 100. 30: 30 + 50 + 100. 130: 30 + 100, and 20 are left of the 150.
    expect(costs(0)).toEqual([150, 150, 150]);
    expect(costs(dollars(30))).toEqual([180, 180, 180]);
    expect(costs(dollars(130))).toEqual([150, 150, 150]);
    const [low = NaN, , high = NaN] = costs({ low: 0, likely: 0, high: dollars(130) });
    expect(low).toBeLessThanOrEqual(150);
    expect(high).toBeGreaterThanOrEqual(180);
    // The family's as well.
    const family = { familyOutOfPocketMaximum: { amount: dollars(300), met: 0 } };
    const [, , most] = costs({ low: 0, likely: 0, high: dollars(130) }, family);
    expect(most).toBeGreaterThanOrEqual(180);
  });

  it('are two ends like any others where the patient’s has no end', () => {
    const { inNetwork, ...year } = plan({ coinsurance: 0.5 });
    const deductible = { amount: { low: 0, likely: 0, high: dollars(40) }, met: 0 };
    const own = { ...year, inNetwork: { ...inNetwork, deductible } };
    // Half of 230: 115. Of 40: all of the test's 30, 10 and half of 90 of the crown's, half of the visit's.
    expect(range(book, { ...own, annualMaximums: { dental: { amount: 5000, met: 0 } } })).toEqual([
      115, 115, 135,
    ]);
  });
});

describe('help from a drug maker beside a plan that pays only so much of the drug', () => {
  const drug = bookOf([['drug', 100, 'medical-drug']]);
  const book: PriceBook = {
    ...drug,
    assistance: [
      {
        id: 'card',
        name: 'card',
        lines: [{ service: 'visit', line: 'drug' }],
        perUse: 5000,
        minimumPatientPayment: 1000,
        from: '2020-01-01',
        source: 'terms',
      },
    ],
  };
  /** The plan pays $20.00 more of it this year. */
  const costs = (copay: Amount) =>
    range(
      book,
      {
        ...plan({}, { default: { copay, copayDesign: 'deductible-waived' } }),
        assistanceCounting: 'counts',
        annualMaximums: { 'medical-drug': { amount: 5000, remaining: 2000 } },
      },
      'assistance',
    );

  it('leaves least of a copay between the ends of one that is open', () => {
    // No copay: 80 above the plan's 20. 80: that, less 50 of help. 100: that, less 50.
    expect(costs(0)).toEqual([80, 80, 80]);
    expect(costs(dollars(80))).toEqual([30, 30, 30]);
    expect(costs(dollars(100))).toEqual([50, 50, 50]);
    const [low = NaN, , high = NaN] = costs({ low: 0, likely: 0, high: dollars(100) });
    expect(low).toBeLessThanOrEqual(30);
    expect(high).toBeGreaterThanOrEqual(80);
  });
});
