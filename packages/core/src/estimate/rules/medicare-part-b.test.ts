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
      deductible: {},
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 } },
    });
  });

  it('has what is said of it first, and the law’s terms for the rest', () => {
    const visit = { copay: 2000 };
    const said = {
      deductible: { met: 10_000 },
      costShares: { default: {}, 'office-visit': visit },
    };
    expect(medicarePartB('2026', said)).toEqual({
      deductible: { amount: 28_300, met: 10_000 },
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 }, 'office-visit': visit },
    });
    const other = { deductible: 'none', costShares: { default: { coinsurance: 0 } } } as const;
    expect(medicarePartB('2026', other)).toEqual({ ...other, outOfPocketMaximum: 'none' });
  });
});
