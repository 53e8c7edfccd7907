import { describe, expect, it } from 'vitest';
import type { CostShare } from '../src/benefits/types.ts';
import type { AllowedAmount } from '../src/price-book/types.ts';
import { plan } from './clinic.ts';
import { ask, bookOf } from './one-service.ts';

describe('a copay that is only known within bounds', () => {
  it.each([
    // 20 or 40, three times.
    ['deductible-waived', 6000, 12_000],
    // 100, 50 and 20 or 40, then 20 or 40.
    ['after-deductible', 19_000, 23_000],
    // 20, 80; 20, 70 of 80 left and 20 % of 10; 20 and 16. Or 40, 60; 40, 60; 40, 30 and 20 % of 30.
    ['then-deductible', 22_800, 27_600],
  ] as const)('gives the totals of its ends, no less and no more: %s', (copayDesign, low, high) => {
    const total = (copay: CostShare['copay'] & {}) => {
      const share: CostShare = { copay, copayDesign, coinsurance: 2000 };
      const book = bookOf([['visit', 100, 'office-visit']], 3);
      return ask(book, plan({ deductible: 150 }, { default: share })).total;
    };
    expect([total(2000).likely, total(4000).likely]).toEqual([low, high]);
    expect(total({ low: 2000, high: 4000 })).toMatchObject({ low, high });
  });
});

describe('a copay that two lines share, of which a Medigap plan leaves a third', () => {
  it('is rounded line by line, so that the fees move it by a cent', () => {
    const due = (fee: AllowedAmount['rate']) => {
      const care = bookOf([
        ['visit', 198.5, 'office-visit'],
        ['other', 704.75, 'office-visit'],
      ]);
      const [all] = care.allowedAmounts as [AllowedAmount];
      const book = { ...care, allowedAmounts: [all, { ...all, line: 'visit', rate: fee }] };
      const copay = { copay: 2819, copayDesign: 'deductible-waived' } as const;
      const third = { formula: 'medigap', coinsurance: 3333, paysDeductible: true } as const;
      const secondary = { ...third, outOfPocketMaximum: 'none' } as const;
      return ask(book, { ...plan({}, { default: copay }), secondary }).total;
    };
    // 66.67 % of 28.19 is 18.79. Of 7.94 it is 5.29, and of the rest 13.50; of 0.02 and 28.17 it is
    // 0.01 and 18.78; of 0.01 and 28.18 it is 0.01 and 18.79.
    expect(due({ amount: 0 }).likely).toBe(940);
    expect(due({ amount: 2819 }).likely).toBe(940);
    expect(due({ amount: 1 }).likely).toBe(939);
    const open = due({ amount: { low: 0, high: 2819 } });
    expect(open.low).toBeLessThanOrEqual(939);
    expect(open).toMatchObject({ low: 938, high: 942 });
  });
});
