import { describe, expect, it } from 'vitest';
import type { CostShare } from '../src/benefits/types.ts';
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
