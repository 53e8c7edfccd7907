import { describe, expect, it } from 'vitest';
import { NO_LIMITS } from '../adjudicate/balances.ts';
import { Claim } from '../adjudicate/claim.ts';
import { capCostShare, creditOutOfPocket, outOfPocketLeft } from './out-of-pocket-maximum.ts';

function capped(left: number): number[] {
  const claim = Object.assign(new Claim(), { deductible: 10_000, copay: 4000, coinsurance: 6000 });
  capCostShare(claim, left);
  return [claim.deductible, claim.copay, claim.coinsurance, claim.owed];
}

describe('the out-of-pocket maximum', () => {
  it.each([
    [30_000, [10_000, 4000, 6000, 20_000]],
    [20_000, [10_000, 4000, 6000, 20_000]],
    [15_000, [10_000, 4000, 1000, 15_000]],
    [12_000, [10_000, 2000, 0, 12_000]],
    [3000, [3000, 0, 0, 3000]],
    [0, [0, 0, 0, 0]],
  ])('with %i left cuts coinsurance, then copay, then deductible', (left, expected) => {
    expect(capped(left)).toEqual(expected);
  });

  it('is the nearer of the person’s and the family’s', () => {
    const balances = { ...NO_LIMITS, outOfPocket: 685_000, familyOutOfPocket: 285_000 };
    expect(outOfPocketLeft(balances)).toBe(285_000);
    creditOutOfPocket(balances, 300_000);
    expect([balances.outOfPocket, balances.familyOutOfPocket]).toEqual([385_000, 0]);
  });

  it('is never credited below zero', () => {
    const balances = { ...NO_LIMITS, outOfPocket: 100, familyOutOfPocket: 500 };
    creditOutOfPocket(balances, 300);
    expect([balances.outOfPocket, balances.familyOutOfPocket]).toEqual([0, 200]);
  });

  it('that does not exist stays so', () => {
    const balances = { ...NO_LIMITS };
    creditOutOfPocket(balances, 300);
    expect(outOfPocketLeft(balances)).toBe(Infinity);
    expect(capped(Infinity)).toEqual([10_000, 4000, 6000, 20_000]);
  });

  it('says how much it took off each part', () => {
    const claim = Object.assign(new Claim(), {
      deductible: 10_000,
      copay: 4000,
      coinsurance: 6000,
    });
    capCostShare(claim, 3000);
    expect([claim.cutFromCoinsurance, claim.cutFromCopay, claim.cutFromDeductible]).toEqual([
      6000, 4000, 7000,
    ]);
    // The same record serves the next line.
    capCostShare(Object.assign(claim, { deductible: 500, copay: 0, coinsurance: 0 }), 3000);
    expect([claim.cutFromCoinsurance, claim.cutFromCopay, claim.cutFromDeductible]).toEqual([
      0, 0, 0,
    ]);
  });
});
