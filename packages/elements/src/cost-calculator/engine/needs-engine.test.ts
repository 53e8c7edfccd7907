import type { Discount, PriceBook, ServiceLine } from '@forecost/core';
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { quoteSelfPay } from '@forecost/core/estimate/quote';
import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { noteQuotes } from '../../book/standing-quotes.ts';
import { needsEngine } from './needs-engine.ts';

const REQUEST = { care: { service: 'infusion', visits: 1 }, startDate: '2026-11-23' };

function discount(kind: Discount['kind']): Partial<PriceBook> {
  const one = { id: 'off', name: 'Off', off: { percent: 1_000 }, order: 1, stacks: false };
  return { discounts: [{ ...one, kind }] };
}

function lines(more: Partial<ServiceLine>): Partial<PriceBook> {
  const services = clinicBook().services.map((service) => ({
    ...service,
    lines: service.lines.map((line) => ({ ...line, ...more })),
  }));
  return { services };
}

/** All that the engine of quotes leaves to the whole one. */
const BEYOND: Readonly<Record<string, Partial<PriceBook>>> = {
  'a promotion': discount('promotion'),
  'a discount for prompt payment': discount('prompt-pay'),
  'a sliding scale': {
    slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }] },
  },
  'a loan': { financing: [{ id: 'loan', name: 'Loan', kind: 'zero-interest', months: 10 }] },
  'a price by location': lines({ byLocation: [{ location: 'reno', cashPrice: 22_000 }] }),
  'a rate for a modifier': lines({ modifierRates: [{ modifier: '52', rate: 5_000 }] }),
};

describe('whether a book needs the whole engine', () => {
  it('is no for one of plain prices, which the engine of quotes works out', () => {
    expect(!!needsEngine(clinicBook(), '2026-11-23')).to.equal(false);
    expect(quoteSelfPay(clinicBook(), REQUEST)?.scenarios[0]?.total.likely).to.be.above(0);
  });

  for (const [name, more] of Object.entries(BEYOND)) {
    it(`is yes where that of quotes declines ${name}`, () => {
      const book = clinicBook(more);
      expect(quoteSelfPay(book, REQUEST)).to.equal(undefined);
      expect(!!needsEngine(book, '2026-11-23')).to.equal(true);
    });
  }

  it('is no where the book came with what a loan for each course comes to, on days on which it holds', () => {
    const book = clinicBook(BEYOND['a loan']);
    const quotes = Object.fromEntries(
      Object.entries(compilePriceBook(printPriceBook(book)).quotes ?? {}).map(([care, own]) => [
        care,
        { ...own, until: '2026-12-31' },
      ]),
    );
    noteQuotes(book, quotes);
    expect(['2026-12-31', '2027-01-01'].map((day) => !!needsEngine(book, day))).to.deep.equal([
      false,
      true,
    ]);
  });

  it('is yes for a membership too, which the patient is asked about', () => {
    const book = clinicBook(discount('membership'));
    expect(quoteSelfPay(book, REQUEST)?.scenarios).to.have.length(1);
    expect(!!needsEngine(book, '2026-11-23')).to.equal(true);
  });
});
