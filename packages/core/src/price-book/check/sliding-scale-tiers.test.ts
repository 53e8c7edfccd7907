import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { slidingScaleTiers } from './sliding-scale-tiers.ts';

function findingsFor(...tiers: [upTo: number, off: number][]) {
  const slidingScale = {
    tiers: tiers.map(([upToPercentOfPovertyLevel, percentOff]) => ({
      upToPercentOfPovertyLevel,
      percentOff,
    })),
  };
  return slidingScaleTiers(priceBook({ slidingScale }));
}

describe('slidingScaleTiers', () => {
  it('accepts tiers that rise in income and fall in what they take off', () => {
    expect(findingsFor([10_000, 8000], [20_000, 4000], [25_000, 4000])).toEqual([]);
    expect(slidingScaleTiers(priceBook())).toEqual([]);
  });

  it('reports tiers that overlap', () => {
    expect(findingsFor([20_000, 8000], [20_000, 4000])).toMatchObject([
      {
        code: 'tiers-overlap',
        path: 'slidingScale.tiers[1].upToPercentOfPovertyLevel',
        expected: 'more than 2, where the tier before ends',
      },
    ]);
  });

  it('reports a higher income that gets more off', () => {
    expect(findingsFor([10_000, 4000], [20_000, 8000])).toMatchObject([
      {
        code: 'tiers-reversed',
        expected: 'at most 0.4, what the tier before takes off',
        received: '0.8',
      },
    ]);
  });
});
