import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import { holds } from './arbitraries.ts';
import { opened, type Opening, openings } from './opened.ts';
import { outside } from './outside.ts';
import { bookOf, type Case, requestOf, shortCases } from './plain-cases.ts';

describe('what is known only within bounds', { timeout: 600_000 }, () => {
  it('bounds every concrete case, in all, at each visit and in each month', () => {
    holds(fc.tuple(shortCases, openings), ([of, chosen]: [Case, readonly Opening[]]) => {
      const book = bookOf(of);
      const exact = estimate(book, requestOf(of)).scenarios;
      const open = estimate(book, requestOf(of, opened(of.plan, chosen))).scenarios;
      for (const own of exact) {
        const answer = open.find(({ id }) => id === own.id);
        expect(outside(own, answer)).toBeUndefined();
      }
      return true;
    });
  });
});
