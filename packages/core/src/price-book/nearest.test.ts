import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

const KEYS = ['id', 'charge', 'cashPrice', 'codes'];

describe('nearest', () => {
  it.each([
    ['cashprice', 'cashPrice'],
    ['cashPrise', 'cashPrice'],
    ['cahrge', 'charge'],
    ['code', 'codes'],
    ['Id', 'id'],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, KEYS)).toBe(meant);
  });

  it.each(['price', 'x', '', 'discount', 'c'.repeat(1000)])('takes %j for nothing', (word) => {
    expect(nearest(word, KEYS)).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('is a sentence where something is near, and nothing otherwise', () => {
    expect(didYouMean('chrge', KEYS)).toEqual({ advice: 'Did you mean "charge"?' });
    expect(didYouMean('discount', KEYS)).toEqual({});
  });
});
