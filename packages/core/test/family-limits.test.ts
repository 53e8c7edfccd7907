import { describe, expect, it } from 'vitest';
import type { NetworkBenefits } from '../src/benefits/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { dollars } from './clinic.ts';
import { ask, bookOf, everyDays } from './one-service.ts';

/** Thirty weekly visits of 1,000. */
const book = everyDays(bookOf([['infusion', 1000, 'outpatient']]), ...Array<number>(29).fill(7));

const half = { costShares: { default: { coinsurance: 5000 } } } as const;

const found = (tier: NetworkBenefits, of: PriceBook = book) =>
  ask(of, { planYearStart: '01-01', inNetwork: { ...half, ...tier } }, '2026-01-05');

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

// 45 CFR 156.130(a)(2): for other than self-only coverage, twice the limit for self-only coverage.
describe('a family limit of which only what is met is said', () => {
  it('may be twice a person’s legal limit, so that the person’s own may be what ends cost sharing', () => {
    const answer = found({
      deductible: 'none',
      outOfPocketMaximum: { amount: dollars(9000), met: 0 },
      familyOutOfPocketMaximum: { met: dollars(5000) },
    });
    // The family's 21,200 less 5,000 leaves the person's whole 9,000; likely 10,600 leaves 5,600.
    expect(answer.total).toEqual(ranges(0, 5600, 9000));
    expect(answer.assumptions).toMatchObject([
      { unknown: 'out-of-pocket-maximum', assumed: ranges(0, 10_600, 21_200) },
    ]);
  });

  it('may be so as a deductible too', () => {
    const { total } = found({
      deductible: { amount: dollars(8000), met: 0 },
      familyDeductible: { met: dollars(5000) },
      outOfPocketMaximum: { amount: dollars(9000), met: 0 },
      costShares: { default: { coinsurance: 0 } },
    });
    expect(total).toEqual(ranges(0, 5600, 8000));
  });
});

// 45 CFR 156.130; 80 FR 10750, 10824; DOL, FAQs part XXVII: the self-only limit holds for each member.
describe('a plan that names only its family’s maximum', () => {
  const only: NetworkBenefits = {
    deductible: 'none',
    familyDeductible: { amount: dollars(6000), met: 0 },
    outOfPocketMaximum: 'none',
    familyOutOfPocketMaximum: { amount: dollars(20_000), met: 0 },
  };

  it('likely asks one member no more than the law lets it, and all if it is grandfathered', () => {
    const answer = found(only);
    // 6,000 and half of 24,000; 9,200 was the limit of plan years that began in 2025.
    expect(answer.total).toEqual(ranges(9200, 10_600, 18_000));
    expect(answer.assumptions).toEqual([
      {
        unknown: 'out-of-pocket-maximum',
        source: '45 CFR 156.130; CMS, 2026 limitation on cost sharing',
        causes: dollars(8800),
      },
    ]);
  });

  it('takes any part of what the family has met for the member’s', () => {
    const met = (rest: NetworkBenefits['familyOutOfPocketMaximum']) =>
      found({ ...only, familyOutOfPocketMaximum: rest ?? 'none' }).total;
    const amount = dollars(20_000);
    // 9,200 less 3,000.
    expect(met({ amount, met: dollars(3000) })).toEqual(ranges(6200, 10_600, 17_000));
    expect(met({ amount, remaining: dollars(17_000) })).toEqual(ranges(6200, 10_600, 17_000));
    expect(met({ amount, remaining: amount })).toEqual(ranges(9200, 10_600, 18_000));
    expect(met({ amount })).toEqual(ranges(0, 10_000, 18_000));
  });

  it('is bound by no such law without a family, or in another country', () => {
    const { familyOutOfPocketMaximum: _, ...alone } = only;
    expect(found(alone).total).toEqual(ranges(18_000, 18_000, 18_000));
    expect(found(only, { ...book, currency: 'CAD' }).total).toEqual(ranges(18_000, 18_000, 18_000));
  });
});
