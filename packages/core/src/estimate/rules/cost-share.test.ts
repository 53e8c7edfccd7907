import { describe, expect, it } from 'vitest';
import { Claim } from '../adjudicate/claim.ts';
import { shareCost } from './cost-share.ts';

const terms = {
  copay: 4000,
  copayDesign: 'then-deductible',
  coinsurance: 2000,
  deductibleApplies: true,
  copayCountsTowardDeductible: false,
} as const;

function share(
  allowed: number,
  given: Partial<typeof terms> | object,
  left: number,
  copay?: number,
) {
  const claim = new Claim();
  claim.allowed = allowed;
  const own = { ...terms, ...given };
  shareCost(claim, own, left, copay ?? own.copay);
  return [claim.copay, claim.deductible, claim.coinsurance];
}

describe('a cost share', () => {
  it.each([
    // allowed 200, copay 40, coinsurance 20 %: design, deductible left → copay, deductible, coinsurance
    ['deductible-waived', 50_000, [4000, 0, 0]],
    ['after-deductible', 50_000, [0, 20_000, 0]],
    ['after-deductible', 10_000, [4000, 10_000, 0]],
    ['after-deductible', 18_000, [2000, 18_000, 0]],
    ['after-deductible', 0, [4000, 0, 0]],
    ['then-deductible', 50_000, [4000, 16_000, 0]],
    ['then-deductible', 6000, [4000, 6000, 2000]],
    ['then-deductible', 0, [4000, 0, 3200]],
  ] as const)('with the copay %s and %i left of the deductible', (copayDesign, left, expected) => {
    expect(share(20_000, { copayDesign }, left)).toEqual(expected);
  });

  it('of a copay of 0 with the deductible waived is nothing, however much of it is left', () => {
    const free = { copay: 0, copayDesign: 'deductible-waived', coinsurance: 0 };
    expect(share(20_000, free, 50_000)).toEqual([0, 0, 0]);
    expect(share(20_000, { ...free, copayDesign: 'after-deductible' }, 5000)).toEqual([0, 5000, 0]);
  });

  it('without a copay is the deductible, then coinsurance', () => {
    expect(share(20_000, { copay: 0 }, 5000)).toEqual([0, 5000, 3000]);
  });

  it.each([
    // 40 of the 60 or 30 that are left are filled by the copay itself.
    [6000, [4000, 2000, 2800]],
    [3000, [4000, 0, 3200]],
    [50_000, [4000, 16_000, 0]],
  ] as const)('fills the deductible by a copay that counts: %i left', (left, expected) => {
    expect(share(20_000, { copayCountsTowardDeductible: true }, left)).toEqual(expected);
  });

  it('takes no more copay than the line costs', () => {
    expect(share(3000, { copayDesign: 'deductible-waived' }, 0)).toEqual([3000, 0, 0]);
  });

  it('asks what earlier lines of the visit left of the copay', () => {
    expect(share(20_000, { copayDesign: 'deductible-waived' }, 0, 1500)).toEqual([1500, 0, 0]);
  });

  it('asks no second copay of a visit', () => {
    expect(share(20_000, { copayDesign: 'deductible-waived' }, 0, 0)).toEqual([0, 0, 0]);
  });

  it.each([
    // 15 % of 34.18 is 5.127; 50 % of 0.01 and of 0.03 are ties, to the even cent.
    [3418, 1500, 513],
    [1, 5000, 0],
    [3, 5000, 2],
  ])('takes coinsurance of %i at %i basis points as %i', (base, coinsurance, expected) => {
    expect(share(base, { copay: 0, coinsurance }, 0)).toEqual([0, 0, expected]);
  });

  it('says what coinsurance was taken of', () => {
    const claim = Object.assign(new Claim(), { allowed: 20_000 });
    shareCost(claim, { ...terms, copay: 0 }, 5000, 0);
    expect(claim.coinsuranceBase).toBe(15_000);
    // The same record serves the next line, which is copaid.
    shareCost(claim, { ...terms, copayDesign: 'deductible-waived' }, 5000, 4000);
    expect([claim.coinsuranceBase, claim.coinsurance]).toEqual([0, 0]);
  });

  it('asks coinsurance on the whole of a later line whose copay was asked already', () => {
    expect(share(20_000, {}, 0, 0)).toEqual([0, 0, 4000]);
  });

  it('of nothing is nothing', () => {
    expect(share(0, {}, 5000)).toEqual([0, 0, 0]);
  });
});
