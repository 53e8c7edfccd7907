import { describe, expect, it } from 'vitest';
import { priceBookDocument } from '../../../test/price-book-document.ts';
import { parsePriceBook } from '../parse.ts';
import { checkPriceBook } from './check-price-book.ts';

describe('checkPriceBook', () => {
  it('finds nothing but missing translations in the example', () => {
    const findings = checkPriceBook(parsePriceBook(priceBookDocument()));

    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['missing-translation']));
  });

  it('reports the findings of every check together', () => {
    const book = parsePriceBook(
      priceBookDocument({
        'practice.timeZone': 'Pacific',
        'packages[0].price': 9000,
        'courses[0].statedTotal': 1,
      }),
    );

    expect(checkPriceBook(book).map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'unknown-time-zone',
        'package-dearer-than-parts',
        'stated-total-disagrees',
      ]),
    );
  });
});
