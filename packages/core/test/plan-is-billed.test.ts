import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import type { Insurance, ScenarioEstimate } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { bookOf } from './one-service.ts';

const visits = bookOf([['visit', 200, 'office-visit']], 4);
/** Four visits of $200, of which a plan recognizes all; sold together for $500, or by income, or on a loan. */
const book: PriceBook = {
  ...visits,
  packages: [
    {
      id: 'four',
      name: 'Four',
      price: dollars(500),
      includes: [{ service: 'visit', visits: 4 }],
    },
  ],
  slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5000 }] },
  financing: [{ id: 'loan', name: 'Loan', kind: 'zero-interest', months: 5 }],
};

const benefits = plan({ deductible: 1000, deductibleMet: 0, coinsurance: 0.2 });
const ppo: Insurance = { payer: 'aetna', planType: 'ppo', benefits };

const asked = (insurance?: Insurance, of = book) =>
  estimate(of, {
    care: { course: 'course' },
    startDate: '2026-03-02',
    ...(insurance && { insurance }),
  });

const warns = ({ warnings }: ScenarioEstimate) =>
  warnings.some(({ code }) => code === 'plan-is-billed');
const warned = (...asking: Parameters<typeof asked>) =>
  asked(...asking)
    .scenarios.filter(warns)
    .map(({ id }) => id);

const EVERY_OWN_WAY = ['self-pay', 'package:four', 'sliding-scale', 'financed:loan'];

// A package of $500 is less than the $800 of the deductible, but care that a plan covers is billed to it.
describe('a way to pay without the plan', () => {
  it('may be barred where the practice is in its network', () => {
    expect(asked(ppo).cheapest).toEqual({
      low: 'sliding-scale',
      likely: 'package:four',
      high: 'package:four',
    });
    expect(warned(ppo)).toEqual(EVERY_OWN_WAY);
    expect(warned({ ...ppo, network: 'participating' })).toEqual(EVERY_OWN_WAY);
  });

  it('may be where nobody knows whether it is', () => {
    expect(warned({ ...ppo, network: 'unknown' })).toEqual(EVERY_OWN_WAY);
  });

  // 42 U.S.C. 1395w-4(g)(4): a claim for every service that Medicare may pay for.
  it('may be barred under Medicare whether or not the practice takes its amount for all of it', () => {
    const medicare = { planType: 'medicare', benefits } as const;
    expect(warned({ ...medicare, network: 'out-of-network' })).toEqual(EVERY_OWN_WAY);
    expect(warned({ ...medicare, network: 'participating' })).toEqual(EVERY_OWN_WAY);
  });

  it('may be barred where the plan covers only a part of the care', () => {
    const part = bookOf([
      ['visit', 200, 'office-visit'],
      ['form', 20, 'none'],
    ]);
    expect(warned(ppo, part)).toEqual(['self-pay']);
  });

  const uncovered: PriceBook = {
    ...book,
    policies: visits.policies.map((own) => ({ ...own, status: 'not-covered' as const })),
  };

  it.each([
    ['whoever has no plan', undefined, book],
    ['whoever says so', { planType: 'none' }, book],
    ['members of a plan that it is out of network of', { ...ppo, network: 'out-of-network' }, book],
    ['care that the plan does not cover', ppo, uncovered],
    ['care that Medicare does not cover', { planType: 'medicare', benefits }, uncovered],
    ['care that no plan is billed for', ppo, bookOf([['visit', 200, 'none']], 4)],
  ] as const)('is open to %s', (_, insurance, of) => {
    expect(warned(insurance, of)).toEqual([]);
  });
});
