import { describe, expect, it } from 'vitest';
import type { CostShare } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { Insurance, ScenarioEstimate } from '../src/estimate/types.ts';
import type { Amount, Discount, PriceBook, ServiceLine } from '../src/price-book/types.ts';
import { dollars, line, plan } from './clinic.ts';
import { bookOf, pays } from './one-service.ts';

const tenth = { off: { percent: 1000 }, stacks: true } as const;
const SPRING: Discount = { ...tenth, id: 'spring', name: 's', kind: 'promotion', order: 1 };
const MEMBER: Discount = { ...tenth, id: 'member', name: 'm', kind: 'membership', order: 2 };

/** Two visits a month apart, $100.00 each without insurance of a charge of $120.00, less discounts. */
function clinic(rest: Partial<ServiceLine>, ...discounts: readonly Discount[]): PriceBook {
  const lines = [line('visit', 120, { cashPrice: dollars(100), ...rest })];
  return { ...bookOf([], 2, { lines }), discounts };
}

function found(book: PriceBook, share: CostShare, rest: Partial<Insurance> = {}): ScenarioEstimate {
  const { inNetwork = {}, ...year } = plan({}, { default: share });
  const visitsUsed = { outpatient: 0 };
  const benefits = { ...year, inNetwork, outOfNetwork: inNetwork, visitsUsed };
  const insurance = { payer: 'aetna', planType: 'ppo', benefits, ...rest } as const;
  const care = { course: 'course' };
  const discounts = (book.discounts ?? []).flatMap(({ id }) => (id === 'member' ? [id] : []));
  const request = { care, startDate: '2026-03-02', insurance, discounts };
  const { scenarios } = estimate(book, request);
  return scenarios.find(({ kind }) => kind.endsWith('network')) as ScenarioEstimate;
}

describe('care that no plan pays for', () => {
  it('costs a patient with a plan what it costs one without, less the same discounts', () => {
    // 10 % off 100.00 and 10 % off the 90.00 that are left: 81.00.
    const answer = found(clinic({ benefit: 'none' }, SPRING, MEMBER), {});
    expect(pays(answer)).toEqual([81, 81]);
    const [own] = answer.visits[0]?.lines ?? [];
    expect(own).toMatchObject({ charge: 12_000, notCovered: 8100, writeOff: 3900 });
    expect(own?.steps.map(({ rule, result }) => [rule, result])).toEqual([
      ['charge', 12_000],
      ['cash-price', 10_000],
      ['discount', 1000],
      ['discount', 900],
      ['not-covered', 8100],
    ]);
  });

  it('costs it again without the promotion once that is over', () => {
    const march = { ...SPRING, until: '2026-03-31' };
    expect(pays(found(clinic({ benefit: 'none' }, march), {}))).toEqual([90, 100]);
  });

  it('costs it after the last visit that the plan pays for, which no discount makes cheaper', () => {
    const share = { copay: 3000, copayDesign: 'deductible-waived', visitLimit: 1 } as const;
    expect(pays(found(clinic({}, SPRING), share))).toEqual([30, 90]);
  });

  it('takes nothing off what is asked where a plan is billed out of network', () => {
    // 100.00 asked, 60.00 recognized and paid in full: 40.00 are left.
    const book = clinic({}, SPRING);
    const allowedAmounts = book.allowedAmounts.map((own) => ({
      ...own,
      network: 'out-of-network' as const,
      rate: { amount: dollars(60) },
    }));
    const answer = found(
      { ...book, allowedAmounts },
      { coinsurance: 0 },
      { network: 'out-of-network' },
    );
    expect(pays(answer)).toEqual([40, 40]);
  });

  it('may be a price within bounds, and is asked about once', () => {
    const cashPrice: Amount = { low: dollars(80), likely: dollars(90), high: dollars(100) };
    const answer = found(clinic({ benefit: 'none', cashPrice }, SPRING), {});
    // 80 to 100 less a tenth, twice.
    expect(answer.total).toEqual({ low: 14_400, likely: 16_200, high: 18_000 });
    expect(answer.assumptions.map(({ unknown }) => unknown)).toEqual(['cash-price']);
  });
});
