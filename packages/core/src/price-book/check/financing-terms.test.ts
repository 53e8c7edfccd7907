import { describe, expect, it } from 'vitest';
import { dollars, priceBook } from '../../../test/clinic.ts';
import { priceBookDocument } from '../../../test/price-book-document.ts';
import { safeParsePriceBook } from '../parse.ts';
import type { FinancingOffer } from '../types.ts';
import { financingTerms } from './financing-terms.ts';

function findingsFor(rest: Partial<FinancingOffer>) {
  const offer = {
    id: 'loan',
    name: 'Loan',
    kind: 'amortised',
    months: 24,
    apr: 1490,
    ...rest,
  } as const;
  return financingTerms(priceBook({ financing: [offer] }));
}

function stated(amount: number, monthly: number) {
  return { statedPayment: { amount: dollars(amount), monthly: dollars(monthly) } };
}

describe('financingTerms', () => {
  // Case financing-24mo-1490, https://costcalculator.calculator.city/?p=82094: the page prints
  // 145.31. 3000 × r / (1 - (1 + r)^-24) with r = 0.149 / 12 is 145.3175: it was cut, not rounded.
  it('reports a payment that was cut instead of rounded', () => {
    expect(findingsFor(stated(3000, 145.31))).toMatchObject([
      {
        severity: 'error',
        code: 'stated-payment-disagrees',
        path: 'financing[0].statedPayment.monthly',
        expected: '145.32 USD, what 24 payments come to',
        received: '145.31 USD',
      },
    ]);
    expect(findingsFor(stated(3000, 145.32))).toEqual([]);
  });

  // Case financing-48mo-1690, same publisher: one page prints 143.95, another 143.96 and 1910 of
  // interest. 5000 × r / (1 - (1 + r)^-48) with r = 0.169 / 12 is 144.0167, and 48 of them are
  // 6912.80: 1912.80 of interest. Neither printed figure follows from its own terms.
  it.each([143.95, 143.96])('reports a payment that no rounding explains: %d', (monthly) => {
    expect(findingsFor({ months: 48, apr: 1690, ...stated(5000, monthly) })).toMatchObject([
      { code: 'stated-payment-disagrees', expected: '144.02 USD, what 48 payments come to' },
    ]);
  });

  it('asks for the rate that a deferred-interest offer keeps back', () => {
    const offer: FinancingOffer = {
      id: 'later',
      name: 'Later',
      kind: 'deferred-interest',
      months: 12,
    };
    expect(financingTerms(priceBook({ financing: [offer] }))).toMatchObject([
      { severity: 'error', code: 'financing-term-missing', path: 'financing[0].apr' },
    ]);
  });

  it('asks for the fee of a fixed-fee offer', () => {
    const offer: FinancingOffer = { id: 'fee', name: 'Fee', kind: 'fixed-fee', months: 12 };
    expect(financingTerms(priceBook({ financing: [offer] }))).toMatchObject([
      { code: 'financing-term-missing', path: 'financing[0].fee' },
    ]);
  });

  it('warns of a rate that is probably a percentage below one', () => {
    expect(findingsFor({ apr: 9000 })).toMatchObject([
      { severity: 'warning', code: 'financing-apr-unusual', advice: 'Write 0.009 for 0.9 %.' },
    ]);
  });

  it('warns of a rate on an offer without interest', () => {
    expect(findingsFor({ kind: 'zero-interest' })).toMatchObject([
      { code: 'financing-apr-unusual' },
    ]);
    expect(findingsFor({ kind: 'zero-interest', apr: 0 })).toEqual([]);
  });

  it('has nothing to do with 14.9, which is no fraction and is not read', () => {
    const result = safeParsePriceBook(priceBookDocument({ 'financing[0].apr': 14.9 }));
    expect(result).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'rate-not-a-fraction',
          path: 'financing[0].apr',
          advice: 'Write 0.149 for 14.9 %.',
        },
      ],
    });
  });

  it('reports bounds that leave nothing to finance', () => {
    const bounds = (least: number, most: number) =>
      findingsFor({ minimumAmount: dollars(least), maximumAmount: dollars(most) });
    expect(bounds(5000, 500)).toMatchObject([
      {
        severity: 'error',
        code: 'financing-amounts-reversed',
        path: 'financing[0].maximumAmount',
        expected: 'at least 5000.00 USD, the minimumAmount',
        received: '500.00 USD',
      },
    ]);
    expect(bounds(500, 500)).toEqual([]);
  });
});
