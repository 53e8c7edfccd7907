import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import { quoteSelfPay } from '../src/estimate/quote.ts';
import { estimateSelfPay } from '../src/estimate/self-pay.ts';
import type { Estimate, EstimateRequest } from '../src/estimate/types.ts';
import type { Phase, PriceBook } from '../src/price-book/types.ts';
import { course, dollars, phase, priceBook, service } from './clinic.ts';

const REQUEST: EstimateRequest = { care: { course: 'course' }, startDate: '2026-03-02' };
const ENGINES = { estimate, estimateSelfPay, quoteSelfPay };

function bookOf(phases: readonly Phase[], rest: Partial<PriceBook> = {}): PriceBook {
  const services = [service('visit', 100), service('talk', 50)];
  return priceBook({ services, courses: [course(...phases)], ...rest });
}

function codes({ warnings }: Pick<Estimate, 'warnings'>): string[] {
  return warnings.map(({ code }) => code);
}

describe.each(Object.entries(ENGINES))('care without a visit, asked of %s', (_, engine) => {
  const none = { code: 'no-visits', path: 'care', expected: 'a visit', received: 'none' };
  const refusal = expect.objectContaining(none) as Error;

  it('is refused where the course ends before it starts', () => {
    const book = bookOf([phase('visit', 1, { length: { untilDate: '2026-03-01' } })]);
    expect(() => engine(book, REQUEST)).toThrow(refusal);
    expect(() => engine(book, { ...REQUEST, startDate: '2026-03-01' })).not.toThrow();
  });

  it('is refused where every phase is left out', () => {
    const book = bookOf([
      phase('visit', 6, { optional: { likely: true } }),
      phase('talk', 2, { optional: { likely: false } }),
    ]);
    const leftOut = { visit: { included: false }, talk: { included: false } };
    const care = { course: 'course', phases: leftOut };
    expect(() => engine(book, { ...REQUEST, care })).toThrow(refusal);
  });

  it('is answered where there may be a visit, from nothing on', () => {
    const book = bookOf([phase('visit', 6, { optional: { likely: false } })]);
    expect(engine(book, REQUEST)?.scenarios[0]?.total).toEqual({ low: 0, likely: 0, high: 60_000 });
  });
});

describe.each(Object.entries(ENGINES))('a course of very many turns, asked of %s', (_, engine) => {
  /** So many optional phases, each of 1 to 4 visits every week or two. */
  const turns = (count: number) =>
    Array.from({ length: count }, (__, place) =>
      phase('visit', 1, {
        id: `phase-${place}`,
        optional: { likely: true },
        length: { visits: { low: 1, high: 4 } },
        cadence: { everyWeeks: { low: 1, high: 2 } },
      }),
    );

  it('says that only the ends of them were looked at', () => {
    const answer = engine(bookOf(turns(8)), REQUEST);
    expect(answer && codes(answer)).toEqual(['not-a-good-faith-estimate', 'too-many-cases']);
  });

  it('says nothing where all of them were', () => {
    const answer = engine(bookOf(turns(2)), REQUEST);
    expect(answer && codes(answer)).toEqual(['not-a-good-faith-estimate']);
  });

  it('says nothing where the ends are all there is', () => {
    const long = phase('visit', 1, { length: { visits: { low: 5000, likely: 6000, high: 9000 } } });
    const answer = engine(bookOf([long]), REQUEST);
    expect(answer && codes(answer)).toEqual(['not-a-good-faith-estimate']);
  });

  it('says nothing of numbers between the ends that move no price', () => {
    const counts = { length: { visits: { low: 1, high: 30 } } };
    const before = phase('visit', 1, { id: 'exact' });
    const answer = engine(bookOf([before, phase('visit', 1, counts), phase('talk', 1)]), REQUEST);
    // How many visits come first decides on which days and in which months the talks are, which a quote
    // does not say.
    const asked = engine === quoteSelfPay ? [] : ['too-many-cases'];
    expect(answer && codes(answer)).toEqual(['not-a-good-faith-estimate', ...asked]);
    expect(answer?.scenarios[0]?.total).toEqual({ low: 25_000, likely: 165_000, high: 315_000 });
  });

  it('says it of packages too, which each number of visits makes cheaper or dearer', () => {
    const long = phase('visit', 1, { length: { visits: { low: 6, high: 300 } } });
    const includes = [{ service: 'visit', visits: 6 }];
    const packages = [{ id: 'six', name: 'six', includes, price: dollars(500) }];
    const answer = engine(bookOf([long], { packages }), REQUEST);
    expect(answer && codes(answer)).toEqual(['not-a-good-faith-estimate', 'too-many-cases']);
  });
});
