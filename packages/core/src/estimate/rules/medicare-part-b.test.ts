import { describe, expect, it } from 'vitest';
import { medicarePartB } from './medicare-part-b.ts';

/** What the law says of care that is not like other care. */
const byCategory = {
  laboratory: { coinsurance: 0, deductibleApplies: false },
  preventive: { coinsurance: 0, deductibleApplies: false },
  dental: { covered: false },
  'pharmacy-drug': { deductibleApplies: false },
};

describe('Medicare Part B', () => {
  it.each([
    ['2025', 25_700],
    ['2026', 28_300],
  ])('in %s has a deductible of %i cents, then 20 %%, and no maximum', (year, amount) => {
    expect(medicarePartB(year)).toEqual({
      deductible: { amount },
      outOfPocketMaximum: 'none',
      costShares: { ...byCategory, default: { coinsurance: 2000 } },
    });
  });

  it('has the latest deductible in a year whose own is not published yet', () => {
    expect(medicarePartB('2027')).toEqual({
      deductible: { amount: 28_300 },
      outOfPocketMaximum: 'none',
      costShares: { ...byCategory, default: { coinsurance: 2000 } },
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
      costShares: { ...byCategory, default: { coinsurance: 2000 }, 'office-visit': visit },
    });
    const own = { default: { coinsurance: 0 }, laboratory: { coinsurance: 1000 } };
    expect(medicarePartB('2026', { deductible: 'none', costShares: own })).toEqual({
      deductible: 'none',
      outOfPocketMaximum: 'none',
      costShares: { ...byCategory, ...own },
    });
  });
});
