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
});
