import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { ScenarioEstimate } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { holds } from './arbitraries.ts';
import { bookOf } from './one-service.ts';
import { outside } from './outside.ts';

type Tier = 'in-network' | 'out-of-network';
type Second = SecondaryCoverage | 'none';

const tier = fc.constantFrom<Tier>('in-network', 'out-of-network');
const terms = {
  formula: fc.constant('medigap' as const),
  coinsurance: fc.constantFrom(0, 2500, 5000),
  /** Of a high-deductible plan: $2,950 in 2026 (CMS), of which so much is met. */
  deductible: fc
    .constantFrom(0, 275_000, 285_000, 295_000)
    .map((met) => (met === 295_000 ? ('none' as const) : { amount: 295_000, met })),
};
const planN = { formula: 'medigap', coinsurance: 0, paysExcess: false } as const;
const second = fc.oneof(
  fc.constant('none' as const),
  fc.record({ ...terms, paysDeductible: fc.boolean(), paysExcess: fc.boolean() }),
  fc.constant<Second>({ ...planN, visitCopay: 2000 }),
);
/** As far as it is said. */
const said = fc.option(fc.oneof(second, fc.record({ ...terms, paysDeductible: fc.boolean() })), {
  nil: undefined,
});
const benefit = fc.constantFrom(
  'dental',
  'laboratory',
  'medical-drug',
  'pharmacy-drug',
  'preventive',
  'specialist-visit',
);
const cases = fc.record({
  tier,
  said,
  second,
  excess: fc.boolean(),
  feesAreKnown: fc.boolean(),
  visits: fc.integer({ min: 1, max: 4 }),
  /** Two months before a new plan year, or in its first days. */
  startDate: fc.constantFrom('2026-01-05', '2026-11-05'),
  prices: fc.tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 900 })),
  benefit,
  /** What Medicare recognizes of each line, in basis points of its price. */
  recognized: fc.tuple(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 0, max: 10_000 })),
  met: fc.integer({ min: 0, max: 28_300 }),
  drugs: fc.integer({ min: 0, max: 10_000 }),
  /** Of the yearly limit of Plans K and L. */
  limitLeft: fc.integer({ min: 0, max: 20_000 }),
});

function found(
  book: PriceBook,
  network: Tier,
  benefits: PlanBenefits,
  startDate: string,
): ScenarioEstimate {
  const insurance = { planType: 'medicare', network, benefits } as const;
  const request = { care: { course: 'course' }, startDate, insurance };
  return estimate(book, request).scenarios.find(({ kind }) => kind === network) as ScenarioEstimate;
}

/** Medicare pays for no dental care but where a plan's terms say so. */
const dental = { deductibleApplies: true, coinsurance: 2000 };

/** Plan K leaves $8,000 in 2026 and Plan L $4,000 (CMS). */
function withLimit(second: SecondaryCoverage, left: number): SecondaryCoverage {
  const amount = second.coinsurance === 5000 ? 800_000 : 400_000;
  return { ...second, outOfPocketMaximum: { amount, met: amount - left } };
}

describe('Original Medicare', { timeout: 600_000 }, () => {
  it('leaves what any second plan, fee and deductible leave within the range of what is open', () => {
    holds(cases, ({ tier: network, said: secondary, ...own }) => {
      const [visit, other] = own.prices;
      const book = bookOf(
        [
          ['visit', visit, 'office-visit'],
          ['other', other, own.benefit],
        ],
        own.visits,
      );
      const allowedAmounts = book.allowedAmounts.flatMap((entry) =>
        (['visit', 'other'] as const).map((line, place) => {
          const rate = { percentOfCharge: own.recognized[place] as number };
          return { ...entry, payer: '*', line, network, rate };
        }),
      );
      const exactBook = { ...book, payers: [], allowedAmounts };
      const openBook = own.feesAreKnown ? exactBook : { ...exactBook, allowedAmounts: [] };
      const unlimited = { annualMaximums: { dental: 'none' } } as const;
      const shares = { costShares: { dental } };
      const stated = { ...unlimited, inNetwork: shares, outOfNetwork: shares };
      const open = secondary ? { ...stated, secondary } : stated;
      const wide = found(openBook, network, open, own.startDate);

      const exact: Second = secondary ?? own.second;
      const settled =
        exact === 'none' ? exact : withLimit({ paysExcess: own.excess, ...exact }, own.limitLeft);
      const drugs = { deductibleApplies: false, coinsurance: own.drugs };
      const known = {
        deductible: { met: own.met },
        costShares: { dental, 'pharmacy-drug': drugs },
      };
      const benefits = { ...unlimited, secondary: settled, inNetwork: known, outOfNetwork: known };
      const concrete = found(exactBook, network, benefits, own.startDate);

      expect(concrete.total.low).toBe(concrete.total.high);
      expect(outside(concrete, wide)).toBeUndefined();
      return true;
    });
  });
});
