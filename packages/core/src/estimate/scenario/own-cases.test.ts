import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Amount, Count, PriceBook } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';

/** So many visits of a service at a cash price, both as bounds. */
function clinic(visits: Count, cashPrice: Amount, rest: Partial<PriceBook> = {}): PriceBook {
  return priceBook({
    services: [service('visit', 500, { cashPrice })],
    courses: [course(phase('visit', 1, { length: { visits } }))],
    ...rest,
  });
}

function ask(book: PriceBook, id = 'self-pay') {
  const { scenarios } = estimate(book, { care: { course: 'course' }, startDate: '2026-03-02' });
  const found = scenarios.find((own) => own.id === id);
  if (!found) throw new Error(`no ${id} scenario`);
  const reasons = found.assumptions.map(({ unknown, causes }) => [unknown, causes / 100]);
  return { ...found, reasons };
}

const amounts = (low: number, likely: number, high: number): Amount => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

describe('a way to pay without a plan', () => {
  it('spans every number of visits at every price', () => {
    const { total, firstVisit, perVisit, visitCount } = ask(
      clinic({ low: 2, likely: 3, high: 4 }, amounts(80, 100, 120)),
    );
    expect(total).toEqual({ low: 16_000, likely: 30_000, high: 48_000 });
    expect(firstVisit).toEqual({ low: 8000, likely: 10_000, high: 12_000 });
    expect(perVisit).toEqual({ low: 8000, likely: 10_000, high: 12_000 });
    expect(visitCount).toEqual({ low: 2, likely: 3, high: 4 });
  });

  it('says what the number of visits and the price cause of its range, the larger first', () => {
    // $160 to $480: $240 to $360 if the number were known, $200 to $400 if the price were.
    const visits = clinic({ low: 2, likely: 3, high: 4 }, amounts(80, 100, 120));
    expect(ask(visits).reasons).toEqual([
      ['visit-count', 200],
      ['cash-price', 120],
    ]);
    // $60 to $720: $60 to $540, and $300 to $400.
    const prices = clinic({ low: 3, likely: 3, high: 4 }, amounts(20, 100, 180));
    expect(ask(prices).reasons).toEqual([
      ['cash-price', 560],
      ['visit-count', 180],
    ]);
  });

  it('names only what is open', () => {
    expect(ask(clinic(3, amounts(80, 100, 120))).reasons).toEqual([['cash-price', 120]]);
    expect(ask(clinic({ low: 2, high: 4 }, dollars(100))).reasons).toEqual([['visit-count', 200]]);
    expect(ask(clinic(3, dollars(100))).reasons).toEqual([]);
    expect(ask(clinic(3, dollars(100))).total).toEqual({
      low: 30_000,
      likely: 30_000,
      high: 30_000,
    });
  });

  it('says how many visits were counted with, and where both come from', () => {
    const { assumptions } = ask(clinic({ low: 2, likely: 3, high: 4 }, amounts(80, 100, 120)));
    expect(assumptions).toEqual([
      {
        unknown: 'visit-count',
        assumed: { low: 2, likely: 3, high: 4 },
        source: 'price-book:courses',
        causes: 20_000,
      },
      { unknown: 'cash-price', source: 'price-book:services', causes: 12_000 },
    ]);
  });

  it('may cost least or most between the ends, where a package covers some of the visits', () => {
    const includes = [{ service: 'visit', visits: 3 }];
    const packages = [{ id: 'three', name: 'three', includes, price: dollars(150) }];
    const { total, reasons } = ask(
      clinic({ low: 2, likely: 3, high: 6 }, dollars(100), { packages }),
      'package:three',
    );
    // Two cost $200, three $150, five $350, six $300.
    expect(total).toEqual({ low: 15_000, likely: 15_000, high: 35_000 });
    expect(reasons).toEqual([['visit-count', 200]]);
  });

  it('says of a sliding scale what the price alone causes', () => {
    const slidingScale = { tiers: [{ upToPercentOfPovertyLevel: 10_000, percentOff: 8000 }] };
    const { total, reasons } = ask(
      clinic(1, amounts(80, 100, 120), { slidingScale }),
      'sliding-scale',
    );
    // A fifth of $80 to all of $120; a fifth of $100 to all of it if the price were known.
    expect(total).toEqual({ low: 1600, likely: 10_000, high: 12_000 });
    expect(reasons).toEqual([
      ['household-income', 64],
      ['cash-price', 24],
      ['household-size', 0],
    ]);
  });
});
