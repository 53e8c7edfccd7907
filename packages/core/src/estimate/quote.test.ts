import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { course, dollars, line, phase, priceBook } from '../../test/clinic.ts';
import { cents, holds } from '../../test/arbitraries.ts';
import type { Course, Package, PriceBook, ServiceLine } from '../price-book/types.ts';
import { estimateSelfPay } from './self-pay.ts';
import { quoteSelfPay } from './quote.ts';

const REQUEST = { care: { course: 'course' }, startDate: '2026-03-02' };

function bookOf(
  charge: number,
  visits: { low: number; high: number },
  packages: Package[],
  weeks = 1,
): PriceBook {
  const lines = [
    line('drug', 0, {
      charge,
      cashPrice: { low: Math.floor(charge / 2), high: charge + 2 },
      units: 2,
    }),
    line('chair', 0, { charge, cashPrice: charge }),
  ];
  const own: Course = course(
    phase('infusion', 1, {
      length: { visits: visits.low === visits.high ? visits.low : visits },
      cadence: { everyWeeks: weeks === 1 ? 1 : { low: 1, high: weeks } },
    }),
    phase('infusion', 1, { id: 'booster', optional: { likely: false } }),
  );
  return priceBook({
    services: [{ id: 'infusion', name: 'infusion', lines }],
    courses: [own],
    packages,
  });
}

const books = fc
  .record({
    charge: cents(200_000),
    low: fc.integer({ min: 1, max: 8 }),
    more: fc.integer({ min: 0, max: 6 }),
    weeks: fc.integer({ min: 1, max: 3 }),
    packages: fc.array(
      fc.record({
        visits: fc.integer({ min: 1, max: 6 }),
        price: cents(900_000),
        until: fc.constantFrom(undefined, '2026-01-31', '2026-03-20', '2026-04-10'),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ charge, low, more, weeks, packages }) => {
    const offers = packages.map(({ visits, price, until }, index) => ({
      id: `pack-${index}`,
      name: 'pack',
      includes: [{ service: 'infusion', visits }],
      price,
      ...(until ? { until } : {}),
    }));
    return bookOf(charge, { low, high: low + more }, offers, weeks);
  });

describe('a quote', { timeout: 120_000 }, () => {
  it('knows that a package may be sold out before slow visits begin a second one', () => {
    const pack = {
      id: 'two',
      name: 'Two',
      includes: [{ service: 'infusion', visits: 2 }],
      price: dollars(100),
      until: '2026-03-20',
    };
    // $100 + $200 a visit. Four visits weekly begin the second package on 16 March, every other week on 30 March.
    const book = bookOf(dollars(100), { low: 4, high: 4 }, [pack], 2);
    const [, packaged] = quoteSelfPay(book, REQUEST)?.scenarios ?? [];
    expect(packaged?.total).toMatchObject({ low: dollars(200) });
    expect(packaged?.total.high).toBeGreaterThanOrEqual(dollars(100) + 2 * dollars(200));
    expect(packaged?.total).toEqual(estimateSelfPay(book, REQUEST).scenarios[1]?.total);
  });

  it('is none where one line of one service has a price that only the whole engine works out', () => {
    const [plain, other] = [line('chair', 100), line('drug', 200)];
    const at = [{ location: 'main', charge: dollars(50), cashPrice: dollars(50) }];
    const rates = [{ modifier: '52', rate: 5000, from: '2025-01-01', source: 'fees' }];
    const quoteOf = (lines: readonly ServiceLine[]) => {
      const visit = { id: 'visit', name: 'visit', lines: [plain] };
      const services = [visit, { id: 'infusion', name: 'infusion', lines: [plain, ...lines] }];
      const courses = [course(phase('infusion', 1))];
      return quoteSelfPay(priceBook({ services, courses }), REQUEST)?.scenarios[0]?.total.likely;
    };
    expect(quoteOf([other])).toBe(dollars(300));
    expect(quoteOf([{ ...other, byLocation: at }])).toBeUndefined();
    expect(quoteOf([{ ...other, modifierRates: rates }])).toBeUndefined();
  });

  it('is to the cent what the whole engine heads its estimate with', () => {
    holds(books, (book) => {
      const whole = estimateSelfPay(book, REQUEST);
      const quote = quoteSelfPay(book, REQUEST);
      return (
        quote !== undefined &&
        JSON.stringify(quote.cheapest) === JSON.stringify(whole.cheapest) &&
        JSON.stringify(quote.warnings) === JSON.stringify(whole.warnings) &&
        quote.scenarios.length === whole.scenarios.length &&
        quote.scenarios.every((scenario, index) =>
          Object.entries(scenario).every(
            ([name, value]) =>
              JSON.stringify(value) ===
              JSON.stringify((whole.scenarios[index] as unknown as Record<string, unknown>)[name]),
          ),
        )
      );
    });
  });

  it('heads six infusions at 500 with 3,000, or 2,700 as a package', () => {
    const six = {
      id: 'six',
      name: 'six',
      includes: [{ service: 'infusion', visits: 6 }],
      price: dollars(2700),
    };
    const services = [{ id: 'infusion', name: 'infusion', lines: [line('infusion', 500)] }];
    const book = priceBook({ services, courses: [course(phase('infusion', 6))], packages: [six] });
    const quote = quoteSelfPay(book, REQUEST);
    expect(quote?.scenarios.map(({ id, total }) => [id, total.likely])).toEqual([
      ['self-pay', 300_000],
      ['package:six', 270_000],
    ]);
    expect(quote?.cheapest.likely).toBe('package:six');
  });

  it('takes nothing off for a discount that the request does not claim', () => {
    const off = { name: 'off', off: { percent: 1000 }, order: 1, stacks: true } as const;
    const book = {
      ...bookOf(100, { low: 1, high: 1 }, []),
      discounts: [
        { ...off, id: 'member', kind: 'membership' },
        { ...off, id: 'hard', kind: 'hardship' },
      ],
    } satisfies PriceBook;
    expect(quoteSelfPay(book, REQUEST)?.scenarios).toHaveLength(1);
    expect(quoteSelfPay(book, REQUEST)?.scenarios[0]?.total).toEqual(
      estimateSelfPay(book, REQUEST).scenarios[0]?.total,
    );
    expect(quoteSelfPay(book, { ...REQUEST, discounts: ['member'] })).toBeUndefined();
  });

  it.each([
    { financing: [{}] },
    { discounts: [{ kind: 'promotion' }] },
    { discounts: [{ kind: 'prompt-pay' }] },
    { slidingScale: {} },
  ])('is left to the whole engine where the book has %o', (rest) => {
    const book = {
      ...bookOf(100, { low: 1, high: 1 }, []),
      ...(rest as unknown as Partial<PriceBook>),
    };
    expect(quoteSelfPay(book, REQUEST)).toBeUndefined();
  });

  it('is left to the whole engine where prices differ by location', () => {
    const book = bookOf(100, { low: 1, high: 1 }, []);
    const services = book.services.map((own) => ({
      ...own,
      lines: own.lines.map((part) => ({ ...part, byLocation: [{ location: 'main', charge: 5 }] })),
    }));
    expect(quoteSelfPay({ ...book, services }, REQUEST)).toBeUndefined();
  });
});
