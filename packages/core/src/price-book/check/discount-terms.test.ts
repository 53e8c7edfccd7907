import { describe, expect, it } from 'vitest';
import { dollars, priceBook, service } from '../../../test/clinic.ts';
import { priceBookDocument } from '../../../test/price-book-document.ts';
import { safeParsePriceBook } from '../parse.ts';
import type { Discount } from '../types.ts';
import { discountTerms } from './discount-terms.ts';

function findingsFor(rest: Partial<Discount>) {
  const discounts = [
    {
      id: 'off',
      name: 'Off',
      kind: 'promotion',
      off: { percent: 1000 },
      order: 1,
      stacks: true,
      until: '2026-12-31',
      ...rest,
    } as const,
  ];
  return discountTerms(
    priceBook({ services: [service('infusion', 450), service('talk', 150)], discounts }),
  );
}

describe('discountTerms', () => {
  it('accepts a dated share and an amount that every service can bear', () => {
    expect(findingsFor({})).toEqual([]);
    expect(findingsFor({ off: { amount: dollars(150) } })).toEqual([]);
  });

  it('reports an amount above what a service costs', () => {
    expect(findingsFor({ off: { amount: dollars(200) } })).toMatchObject([
      {
        severity: 'error',
        code: 'discount-above-price',
        path: 'discounts[0].off.amount',
        expected: 'at most 150.00 USD, what "talk" costs',
        received: '200.00 USD',
      },
    ]);
    expect(findingsFor({ off: { amount: dollars(200) }, services: ['infusion'] })).toEqual([]);
  });

  it('reads no discount above 100 %', () => {
    const result = safeParsePriceBook(priceBookDocument({ 'discounts[0].off.percent': 15 }));
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'rate-not-a-fraction', advice: 'Write 0.15 for 15 %.' }],
    });
  });

  it('warns of a promotion that never ends', () => {
    const { until: _, ...endless } = {
      until: '',
      id: 'off',
      name: 'Off',
      kind: 'promotion',
      off: { percent: 1000 },
      order: 1,
      stacks: true,
    } as const;
    expect(discountTerms(priceBook({ discounts: [endless] }))).toMatchObject([
      { severity: 'warning', code: 'promotion-without-end' },
    ]);
    expect(discountTerms(priceBook({ discounts: [{ ...endless, kind: 'membership' }] }))).toEqual(
      [],
    );
  });
});
