import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPriceBook } from '../../test/arbitrary-price-book.ts';
import { priceBookDocument } from '../../test/price-book-document.ts';
import { parsePriceBook } from './parse.ts';
import { printPriceBook } from './print.ts';

describe('printPriceBook', () => {
  it('writes back the document that was read', () => {
    expect(printPriceBook(parsePriceBook(priceBookDocument()))).toEqual(priceBookDocument());
  });

  it('writes a book that reads back equal, and that reading prints equal', () => {
    fc.assert(
      fc.property(arbitraryPriceBook, (book) => {
        const written = printPriceBook(book);
        const read = parsePriceBook(JSON.parse(JSON.stringify(written)));

        expect(read).toEqual(book);
        expect(printPriceBook(read)).toEqual(written);
      }),
    );
  });

  it('refuses a book that could not be read back', () => {
    const book = parsePriceBook(priceBookDocument());

    expect(() => printPriceBook({ ...book, version: '' })).toThrow(/version/);
  });
});
