import type { PriceBook } from '@forecost/core';
import { describe, expect, it } from 'vitest';
import { warningSentence } from './warning-words.ts';

const financing = [{ id: 'loan', name: 'Loan', kind: 'zero-interest', months: 10 }];
const book = { currency: 'USD', services: [], courses: [], financing } as unknown as PriceBook;
const limits = { code: 'financing-limits', subject: 'loan' } as const;

describe('warningSentence', () => {
  it.each([
    [
      { minimumAmount: 50_000, maximumAmount: 1_000_000 },
      'at least $500.00 and at most $10,000.00',
    ],
    [{ minimumAmount: 50_000 }, 'at least $500.00'],
    [{ maximumAmount: 1_000_000 }, 'at most $10,000.00'],
  ])('says what a lender takes: %o', (amounts, expected) => {
    expect(warningSentence(book, { ...limits, ...amounts })).toBe(
      `Loan: the lender takes ${expected}, which not all of these amounts are.`,
    );
  });

  it('says how many visits a turning plan year leaves', () => {
    const visits = { low: 2, likely: 3, high: 4 };
    expect(warningSentence(book, { code: 'plan-year-turns', date: '2027-01-01', visits })).toBe(
      "A plan year begins on 2027-01-01; this year's terms stand for the visits from then on too (2 to 4).",
    );
  });
});
