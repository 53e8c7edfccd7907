import { describe, expect, it } from 'vitest';
import { medicarePartB } from './medicare-part-b.ts';

describe('Medicare Part B', () => {
  it.each([
    ['2025', 25_700],
    ['2026', 28_300],
  ])('in %s has a deductible of %i cents, then 20 %%, and no maximum', (year, amount) => {
    expect(medicarePartB(year)).toEqual({
      deductible: { amount },
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 } },
    });
  });

  it('leaves the deductible of a year that is not published yet unknown', () => {
    expect(medicarePartB('2027')).toEqual({
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 } },
    });
  });
});
