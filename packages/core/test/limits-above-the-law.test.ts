import { describe, expect, it } from 'vitest';
import type { NetworkBenefits } from '../src/benefits/types.ts';
import { dollars } from './clinic.ts';
import { ask, bookOf, everyDays } from './one-service.ts';

/** Thirty weekly visits of 1,000. */
const book = everyDays(bookOf([['infusion', 1000, 'outpatient']]), ...Array<number>(29).fill(7));

const found = (inNetwork: NetworkBenefits) =>
  ask(book, { planYearStart: '01-01', inNetwork }, '2026-01-05');

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

// 45 CFR 156.130 binds no grandfathered (45 CFR 147.140(c)) and no short-term plan; its limit of 2026 is $10,600.
describe('a plan with a limit above that of the law', () => {
  it('may have any maximum, where only its deductible is said', () => {
    const half = { default: { coinsurance: 5000 } };
    const deductible = { amount: dollars(15_000), met: 0 };
    const answer = found({ deductible, outOfPocketMaximum: { met: 0 }, costShares: half });
    // 15,000 and half of the other 15,000; a maximum is no less than the deductible.
    expect(answer.total).toEqual(ranges(15_000, 15_000, 22_500));
    expect(answer.assumptions).toEqual([
      { unknown: 'out-of-pocket-maximum', source: 'rule:unsaid', causes: dollars(7500) },
    ]);
  });

  it('may have a deductible as high as its maximum, where only that is said', () => {
    const fifth = { default: { coinsurance: 2000 } };
    const outOfPocketMaximum = { amount: dollars(20_000), met: 0 };
    const answer = found({ deductible: { met: 0 }, outOfPocketMaximum, costShares: fifth });
    // A fifth of 30,000; likely 1,886 and a fifth of the rest; at most all that the maximum lets be asked.
    expect(answer.total).toEqual(ranges(6000, 7508.8, 20_000));
  });

  it('is held to the law where its limits are within it', () => {
    const half = { default: { coinsurance: 5000 } };
    const deductible = { amount: dollars(10_000), met: 0 };
    const answer = found({ deductible, outOfPocketMaximum: { met: 0 }, costShares: half });
    expect(answer.total).toEqual(ranges(10_000, 10_000, 10_600));
  });

  it('is held to it where its deductible is all that the law lets a plan ask', () => {
    const half = { default: { coinsurance: 5000 } };
    const deductible = { amount: dollars(10_600), met: 0 };
    const answer = found({ deductible, outOfPocketMaximum: { met: 0 }, costShares: half });
    expect(answer.total).toEqual(ranges(10_600, 10_600, 10_600));
    expect(answer.assumptions).toEqual([]);
  });
});
