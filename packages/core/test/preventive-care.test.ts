import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { Insurance } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { holds } from './arbitraries.ts';
import { dollars, plan } from './clinic.ts';
import { bookOf, scenarios } from './one-service.ts';
import { outside } from './outside.ts';
import { bookOf as plainBook, requestOf, shortCases } from './plain-cases.ts';

const book = bookOf([['check-up', 200, 'preventive']]);

function found(insurance: Insurance, of: PriceBook = book) {
  const all = scenarios(of, { payer: 'aetna', ...insurance });
  return all.find(({ kind }) => kind !== 'self-pay');
}

const total = (insurance: Insurance) => found(insurance)?.total;
const range = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

/** A deductible of 500, nothing met, then 20 %; and what the plan says of preventive care. */
const usual = (costShares: NetworkBenefits['costShares'] = {}) =>
  plan({ deductible: 500, coinsurance: 0.2 }, costShares);

// 42 U.S.C. 300gg-13 and 45 CFR 147.130(a)(1); of grandfathered plans 45 CFR 147.140(c)(1).
describe('preventive care in a plan’s network', () => {
  it.each(['ppo', 'hmo', 'epo', 'pos', 'hdhp', 'medicare-advantage', undefined] as const)(
    'most likely costs nothing, and what other care costs where the plan is grandfathered: %s',
    (planType) => {
      const insurance = { ...(planType && { planType }), benefits: usual() };
      expect(total(insurance)).toEqual(range(0, 0, 200));
      expect(found(insurance)?.assumptions).toEqual([
        {
          unknown: 'preventive-care',
          assumed: { low: 0, likely: 1, high: 1 },
          source: '45 CFR 147.130',
          causes: dollars(200),
        },
      ]);
    },
  );

  it.each<[string, CostShare, number]>([
    ['a copay', { copay: 2500, copayDesign: 'deductible-waived' }, 25],
    ['nothing', { coinsurance: 0, deductibleApplies: false }, 0],
    ['a share of its own', { coinsurance: 1000, deductibleApplies: false }, 20],
    ['that it is left out', { covered: false }, 200],
  ])('costs what the plan says of it: %s', (_, preventive, due) => {
    expect(total({ planType: 'ppo', benefits: usual({ preventive }) })).toEqual(
      range(due, due, due),
    );
  });

  it('may cost the copay of other care, that of first visits too', () => {
    const copay: CostShare = { copay: 4000, copayDesign: 'deductible-waived' };
    expect(total({ benefits: usual({ default: copay }) })).toEqual(range(0, 0, 40));
    const firstVisits = { visits: 3, share: { ...copay, copay: 1000 } };
    const benefits = { ...usual({ default: { ...copay, firstVisits } }), visitsUsed: { x: 0 } };
    const pooled = { default: { ...copay, pool: 'x', firstVisits } };
    expect(total({ benefits: { ...benefits, ...usual(pooled) } })).toEqual(range(0, 0, 10));
  });

  it('leaves the deductible to other care', () => {
    const both = bookOf([
      ['check-up', 200, 'preventive'],
      ['visit', 600, 'office-visit'],
    ]);
    // Free: 500 and 20 % of 100. Not free: 200, then 300 and 20 % of 300.
    expect(found({ benefits: usual() }, both)?.total).toEqual(range(520, 520, 560));
  });

  it('costs what other care costs outside the network and of a participating provider', () => {
    const { inNetwork = {} } = usual();
    const benefits: PlanBenefits = { ...usual(), outOfNetwork: inNetwork };
    const own = {
      ...book,
      allowedAmounts: book.allowedAmounts.flatMap((entry) =>
        (['participating', 'out-of-network'] as const).map((network) => ({ ...entry, network })),
      ),
    };
    for (const network of ['participating', 'out-of-network'] as const) {
      expect(found({ network, benefits }, own)?.total).toEqual(range(200, 200, 200));
    }
  });

  it('costs nothing under Original Medicare, whose law says so itself', () => {
    const benefits = { secondary: 'none', inNetwork: { deductible: { met: 0 } } } as const;
    expect(total({ planType: 'medicare', benefits })).toEqual(range(0, 0, 0));
  });
});

describe('a plan that says nothing of preventive care', { timeout: 600_000 }, () => {
  it('leaves what it leaves free, or at its usual terms, within the range', () => {
    holds(shortCases, (of) => {
      const whole = plainBook(of);
      const services = whole.services.map((service) => ({
        ...service,
        lines: service.lines.map((line) =>
          line.benefit === 'medical-drug' ? { ...line, benefit: 'preventive' as const } : line,
        ),
      }));
      const preventiveBook = { ...whole, services };
      const { inNetwork = {} } = of.plan;
      const { costShares = {} } = inNetwork;
      const open = estimate(preventiveBook, requestOf(of, of.plan)).scenarios;
      const { default: usual = {} } = costShares;
      const { copayCountsTowardDeductible = false } = usual;
      // What a maximizer asks instead is a copay too.
      const free = { coinsurance: 0, deductibleApplies: false, copayCountsTowardDeductible };
      for (const preventive of [free, usual]) {
        const told = { ...inNetwork, costShares: { ...costShares, preventive } };
        const exact = requestOf(of, { ...of.plan, inNetwork: told });
        for (const own of estimate(preventiveBook, exact).scenarios) {
          const answer = open.find(({ id }) => id === own.id);
          expect(outside(own, answer)).toBeUndefined();
        }
      }
      return true;
    });
  });
});
