import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, RUNS } from '../../test/arbitraries.ts';
import { dollars, line, priceBook, service } from '../../test/clinic.ts';
import { soundPriceBook } from '../../test/sound-price-book.ts';
import { estimateSelfPay } from '../estimate/self-pay.ts';
import type { Discount } from '../price-book/types.ts';
import { listedPrice } from './listed-price.ts';

const DAY = '2026-11-21';

const promotion: Discount = {
  id: 'autumn',
  name: 'Autumn',
  kind: 'promotion',
  off: { percent: 1000 },
  order: 1,
  stacks: true,
  from: '2026-11-01',
  until: '2026-11-30',
};

const exact = (amount: number) => ({
  low: dollars(amount),
  likely: dollars(amount),
  high: dollars(amount),
});

describe('listedPrice', () => {
  it('is the cash price of every line, times its units', () => {
    const lines = [line('drug', 20, { cashPrice: dollars(12.5), units: 20 }), line('chair', 100)];
    const book = priceBook({ services: [{ id: 'visit', name: 'visit', lines }] });
    expect(listedPrice(book, { service: 'visit' }, DAY).price).toEqual(exact(350));
  });

  it('keeps bounds', () => {
    const cashPrice = { low: dollars(650), likely: dollars(695), high: dollars(750) };
    const book = priceBook({ services: [service('filler', 800, { cashPrice })] });
    expect(listedPrice(book, { service: 'filler' }, DAY).price).toEqual(cashPrice);
  });

  it('takes a promotion off while it holds, and says until when', () => {
    const book = priceBook({ services: [service('visit', 400)], discounts: [promotion] });
    expect(listedPrice(book, { service: 'visit' }, '2026-11-30')).toEqual({
      price: exact(360),
      regular: exact(400),
      promotions: [promotion],
      until: '2026-11-30',
    });
    expect(listedPrice(book, { service: 'visit' }, '2026-12-01')).toEqual({
      price: exact(400),
      regular: exact(400),
      promotions: [],
    });
  });

  it('leaves discounts out that not everybody gets', () => {
    const hardship: Discount = { ...promotion, id: 'hardship', kind: 'hardship' };
    const book = priceBook({ services: [service('visit', 400)], discounts: [hardship] });
    expect(listedPrice(book, { service: 'visit' }, DAY).price).toEqual(exact(400));
  });

  it('spans the locations until one is named', () => {
    const byLocation = [{ location: 'reno', cashPrice: dollars(450) }];
    const lines = [line('visit', 500, { byLocation })];
    const { practice } = priceBook();
    const locations = [...practice.locations, { id: 'reno', name: 'Reno', state: 'NV' }];
    const book = priceBook({
      practice: { ...practice, locations },
      services: [{ id: 'visit', name: 'visit', lines }],
    });
    const priceAt = (location?: string) =>
      listedPrice(book, { service: 'visit', location }, DAY).price;
    expect(priceAt()).toEqual({ low: dollars(450), likely: dollars(500), high: dollars(500) });
    expect(priceAt('reno')).toEqual(exact(450));
    expect(priceAt('main')).toEqual(exact(500));
  });

  it('is that of one unit of a line, without promotions', () => {
    const lines = [line('syringe', 695, { units: 3 })];
    const book = priceBook({
      services: [{ id: 'filler', name: 'filler', lines }],
      discounts: [promotion],
    });
    expect(listedPrice(book, { service: 'filler', line: 'syringe' }, DAY)).toMatchObject({
      price: exact(695),
      promotions: [],
    });
  });

  it('refuses a service and a line that the book does not have', () => {
    const book = priceBook({ services: [service('visit', 400)] });
    expect(() => listedPrice(book, { service: 'vist' }, DAY)).toThrow(/one of visit/);
    expect(() => listedPrice(book, { service: 'visit', line: 'drug' }, DAY)).toThrow(
      /one of visit/,
    );
  });

  it('is what an estimate of that visit heads its self-pay with, on any day, at any place', () => {
    holds(
      fc.record({
        book: soundPriceBook,
        index: fc.nat(),
        date: fc.constantFrom('2025-12-31', '2026-06-15', '2026-11-21', '2027-02-01'),
        place: fc.option(fc.nat(), { nil: undefined }),
      }),
      ({ book, index, date, place }) => {
        const own = book.services[index % book.services.length];
        if (!own) return true;
        const { locations } = book.practice;
        const location =
          place === undefined ? undefined : locations[place % Math.max(1, locations.length)]?.id;
        const request = {
          care: { service: own.id },
          startDate: date,
          ...(location ? { location } : {}),
        };
        const { scenarios } = estimateSelfPay(book, request);
        const selfPay = scenarios.find(({ id }) => id === 'self-pay');
        const { price } = listedPrice(book, { service: own.id, location }, date);
        return isDeepStrictEqual(price, selfPay?.total);
      },
      // Each run makes a whole price book.
      Math.min(RUNS, 1000),
    );
  });
});
