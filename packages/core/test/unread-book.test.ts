import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import { quoteSelfPay } from '../src/estimate/quote.ts';
import { estimateSelfPay } from '../src/estimate/self-pay.ts';
import { compilePriceBook } from '../src/price-book/compile.ts';
import { readCompiled } from '../src/price-book/compiled.ts';
import { parsePriceBook } from '../src/price-book/parse.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { listedPrice } from '../src/price-list/listed-price.ts';
import { priceBookDocument } from './price-book-document.ts';

const START = '2026-11-23';
const CARE = { care: { service: 'evaluation' }, startDate: START };
const WRITTEN = priceBookDocument({
  services: [
    {
      id: 'evaluation',
      name: 'Evaluation',
      lines: [
        { id: 'visit', name: 'Visit', benefit: 'mental-health', charge: 500, cashPrice: 400 },
      ],
    },
  ],
  courses: [],
  packages: [],
  allowedAmounts: [],
  policies: [],
  benchmarks: undefined,
  assistance: undefined,
  discounts: undefined,
  slidingScale: undefined,
  financing: undefined,
});

const ENGINES = {
  estimate: (book: PriceBook) => estimate(book, CARE).scenarios[0]?.total.likely,
  estimateSelfPay: (book: PriceBook) => estimateSelfPay(book, CARE).scenarios[0]?.total.likely,
  quoteSelfPay: (book: PriceBook) => quoteSelfPay(book, CARE)?.scenarios[0]?.total.likely,
  listedPrice: (book: PriceBook) =>
    listedPrice(book, { service: 'evaluation' }, START).price.likely,
};

describe.each(Object.entries(ENGINES))(
  'a price book of $400 a visit, given to %s',
  (_, priceOf) => {
    it('is refused as it is written, where 400 would be four dollars', () => {
      const refusal = expect.objectContaining({
        code: 'unread-book',
        path: 'book',
        expected: 'a parsed one',
        received: 'forecost-price-book/1',
      }) as Error;
      expect(() => priceOf(WRITTEN as unknown as PriceBook)).toThrow(refusal);
    });

    it('is refused as it is compiled, until it is read', () => {
      const compiled: unknown = compilePriceBook(WRITTEN);
      const refusal = expect.objectContaining({
        code: 'unread-book',
        path: 'book',
        expected: 'a parsed one',
        received: 'forecost-compiled/1',
      }) as Error;
      expect(() => priceOf(compiled as PriceBook)).toThrow(refusal);
    });

    it('is $400 when it was parsed, or compiled and read', () => {
      expect(priceOf(parsePriceBook(WRITTEN))).toBe(40_000);
      expect(priceOf(readCompiled(compilePriceBook(WRITTEN)))).toBe(40_000);
    });
  },
);

it('is no PriceBook by its type as it is written', () => {
  const written = { ...parsePriceBook(WRITTEN), format: 'forecost-price-book/1' };
  // @ts-expect-error -- a document has a format, and what was read of one has none
  expect(() => estimate(written, CARE)).toThrow('expected a parsed one');
});
