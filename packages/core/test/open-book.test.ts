import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { CoverageStatus, PriceBook } from '../src/price-book/types.ts';
import { holds } from './arbitraries.ts';
import { outside } from './outside.ts';
import { bookOf, type Case, requestOf, shortCases } from './plain-cases.ts';

/** How far below and above the true figure the bounds reach; none for most figures. */
const bounds = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.record({ below: fc.nat(20_000), above: fc.nat(20_000) }) },
  ),
  { minLength: 10, maxLength: 10 },
);
type Bounds = typeof bounds extends fc.Arbitrary<infer T> ? T : never;

function opened(value: number, place: number, chosen: Bounds, most = Infinity) {
  const own = chosen[place % (chosen.length || 1)];
  if (!own) return value;
  return {
    low: Math.max(0, value - own.below),
    likely: value,
    high: Math.min(most, value + own.above),
  };
}

/** The book with some of its rates and cash prices known only within bounds. */
function withOpenPrices(book: PriceBook, rates: Bounds, prices: Bounds): PriceBook {
  return {
    ...book,
    allowedAmounts: book.allowedAmounts.map((entry, place) => {
      const { amount } = entry.rate as { amount: number };
      return { ...entry, rate: { amount: opened(amount, place, rates) } };
    }),
    services: book.services.map((service, place) => ({
      ...service,
      lines: service.lines.map((own, index) => {
        const cashPrice = opened(own.cashPrice as number, place + index, prices, own.charge);
        return { ...own, cashPrice };
      }),
    })),
  };
}

/** Whether every way to pay of the exact answer lies inside the open one. */
function inside(of: Case, exact: [PriceBook, PlanBenefits], open: [PriceBook, PlanBenefits]) {
  const answer = estimate(open[0], requestOf(of, open[1])).scenarios;
  for (const own of estimate(exact[0], requestOf(of, exact[1])).scenarios) {
    const same = answer.find(({ id }) => id === own.id);
    expect(outside(own, same)).toBeUndefined();
  }
  return true;
}

describe('every concrete case lies inside the answer', { timeout: 600_000 }, () => {
  it('where rates and cash prices are known only within bounds', () => {
    holds(fc.tuple(shortCases, bounds, bounds), ([of, rates, prices]) => {
      const book = bookOf(of);
      return inside(of, [book, of.plan], [withOpenPrices(book, rates, prices), of.plan]);
    });
  });

  it('where nobody says how much of some care is recognized', () => {
    const said = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
    holds(fc.tuple(shortCases, said, bounds), ([of, stated, prices]) => {
      const book = bookOf(of);
      const { allowedAmounts, ...open } = withOpenPrices(book, [], prices);
      const known = allowedAmounts.filter((_, place) => stated[place % stated.length]);
      return inside(of, [book, of.plan], [{ ...open, allowedAmounts: known }, of.plan]);
    });
  });

  it('where nobody knows of some care whether the plan covers it', () => {
    const coverage = fc.record({ covered: fc.boolean(), known: fc.boolean() });
    holds(
      fc.tuple(shortCases, fc.array(coverage, { minLength: 5, maxLength: 5 })),
      ([of, answers]) => {
        const book = bookOf(of);
        const policies = book.services.map(({ id }, place) => {
          const status: CoverageStatus = answers[place]?.covered ? 'covered' : 'not-covered';
          return { payer: '*', services: [id], status, source: 'policy', asOf: '2020-01-01' };
        });
        const known = policies.filter((_, place) => answers[place]?.known);
        return inside(
          of,
          [{ ...book, policies }, of.plan],
          [{ ...book, policies: known }, of.plan],
        );
      },
    );
  });

  it('where neither the plan year, nor what help fills, nor what of it is used is known', () => {
    holds(
      fc.tuple(shortCases, fc.constantFrom('01-01', '05-01', '12-01')),
      ([of, planYearStart]) => {
        const { assistanceCounting: _counting, planYearStart: _start, ...dated } = of.plan;
        const { assistanceUsed: _used, ...open } = dated;
        const book = bookOf(of);
        return inside(of, [book, { ...of.plan, planYearStart }], [book, open]);
      },
    );
  });
});
