import { describe, expect, it } from 'vitest';
import type { CostShare, SecondaryCoverage } from '../src/benefits/types.ts';
import type { Tier } from '../src/estimate/adjudicate/plan.ts';
import type { AllowedAmount, PriceBook } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from './one-service.ts';

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

/** Twelve weekly visits of which Medicare recognises so much. */
const twelve = (fee: number) =>
  everyDays(bookOf([['visit', fee, 'office-visit']]), ...Array<number>(11).fill(7));

function beside(book: PriceBook, second: Partial<SecondaryCoverage>, tier: Tier = 'in-network') {
  const inNetwork = { deductible: { met: 0 } };
  const secondary = { formula: 'medigap', coinsurance: 0, paysExcess: true, ...second } as const;
  const benefits = { inNetwork, secondary };
  const insurance = { planType: 'medicare', network: tier, payer: 'aetna', benefits } as const;
  const found = scenarios(book, insurance, '2026-01-05').find(({ id }) => id === tier);
  if (!found) throw new Error(`no ${tier} scenario`);
  return found;
}

// 42 U.S.C. 1395ss(w); CMS, out-of-pocket limits of 2026: $8,000 for Plan K, $4,000 for Plan L.
describe('the yearly limit of Medigap Plans K and L', () => {
  const limit = (amount: number, met = 0) => ({ amount: dollars(amount), met: dollars(met) });

  it.each([
    // Part B's deductible of 283 and half, or a quarter, of the 20 % of 10,000 each.
    ['K', 5000, limit(8000), 8000],
    ['L', 2500, limit(4000), 4000],
    ['K, of which 7,000 are paid', 5000, limit(8000, 7000), 1000],
    ['K, far from it', 5000, limit(20_000), 12_254.7],
  ] as const)('ends what is left to pay: Plan %s', (_, coinsurance, outOfPocketMaximum, total) => {
    const found = beside(twelve(10_000), { coinsurance, outOfPocketMaximum });
    expect(found.total).toEqual(ranges(total, total, total));
  });

  it('may be reached by other care where nobody says what is paid of it', () => {
    const found = beside(twelve(100), { coinsurance: 5000 });
    // 100, 100, 83 and a tenth of 17, then ten nine times.
    expect(found.total).toEqual(ranges(0, 374.7, 374.7));
    expect(found.assumptions).toEqual([
      {
        unknown: 'out-of-pocket-met',
        subject: 'secondary',
        assumed: { low: 0, likely: 5000, high: 10_000 },
        source: 'rule:unsaid',
        causes: dollars(374.7),
      },
    ]);
  });

  it('begins anew with the year', () => {
    const care = everyDays(bookOf([['visit', 10_000, 'office-visit']]), 364);
    const found = beside(care, { coinsurance: 5000, outOfPocketMaximum: limit(8000, 8000) });
    // 283 and a tenth of 9,717.
    expect(pays(found)).toEqual([0, 1254.7]);
  });
});

// 42 U.S.C. 1395ss(p)(11); NAIC Model 651, section 9.1; CMS, high deductible of 2026: $2,950.
describe('a high-deductible Medigap plan', () => {
  const deductible = { amount: dollars(2950), met: 0 };

  it.each([
    // All that Medicare leaves, its deductible of 283 too, until 2,950 are paid.
    ['F', true, 2950, 0],
    ['G', false, 2950, 0],
    ['G, of which all is met but 100', false, 283, 2850],
  ] as const)('pays nothing before that: %s', (_, paysDeductible, total, met) => {
    const own = { ...deductible, met: dollars(met) };
    const found = beside(twelve(2000), { paysDeductible, deductible: own });
    expect(found.total).toEqual(ranges(total, total, total));
  });

  it('counts what is asked above Medicare’s amount', () => {
    const care = everyDays(bookOf([['visit', 2000, 'office-visit']]), 7, 7);
    const [entry] = care.allowedAmounts as [AllowedAmount];
    const rate = { amount: dollars(1000) };
    const book = {
      ...care,
      allowedAmounts: [{ ...entry, network: 'out-of-network', rate }],
    } as const;
    const owes = (left: number) =>
      pays(
        beside(
          book,
          { paysDeductible: true, deductible: { ...deductible, met: dollars(2950 - left) } },
          'out-of-network',
        ),
      );
    // 950 are recognised and 1,092.50 asked: 283 and 20 % of 667 at first, 190 later, 142.50 above.
    expect(owes(0)).toEqual([0, 0, 0]);
    expect(owes(500)).toEqual([500, 0, 0]);
    expect(owes(700)).toEqual([558.9, 141.1, 0]);
    expect(owes(800)).toEqual([558.9, 241.1, 0]);
  });
});

describe('a second plan where the first does not pay', () => {
  const second = (rest: Partial<SecondaryCoverage> = {}): SecondaryCoverage => ({
    formula: 'standard',
    coinsurance: 2000,
    deductible: { amount: dollars(300), met: 0 },
    ...rest,
  });
  const three = bookOf([['infusion', 1000, 'outpatient']], 3);
  const found = (share: CostShare, secondary = second(), book = three) =>
    ask(book, { ...plan({}, { default: share }), secondary });

  // NAIC Model 120, section 3: what any plan covering the person covers is an allowable expense.
  it('may pay as if it were alone, or nothing', () => {
    const answer = found({ covered: false });
    expect(answer.total).toEqual(ranges(600, 3000, 3000));
    expect(answer.perVisit).toEqual(ranges(200, 1000, 1000));
    expect(answer.assumptions).toEqual([
      { unknown: 'second-plan', source: 'rule:unsaid', causes: dollars(2400) },
    ]);
  });

  it('may do so whatever is said of what only Medigap plans pay', () => {
    const answer = found({ covered: false }, second({ paysExcess: false, paysDeductible: false }));
    expect(answer.total).toEqual(ranges(600, 3000, 3000));
  });

  it.each(['maintenance-of-benefits', 'carve-out', 'medicare-secondary'] as const)(
    'may pay so by %s too',
    (formula) => {
      expect(found({ covered: false }, second({ formula })).total).toEqual(ranges(600, 3000, 3000));
    },
  );

  it('may have its deductible met by it, so that later care costs less', () => {
    // The second visit is past the limit of one; the plan year turns before the third.
    const book = everyDays(bookOf([['infusion', 1000, 'outpatient']]), 7, 7);
    const benefits = { ...plan({}, { default: { coinsurance: 5000, visitLimit: 1 } }) };
    const answer = ask(book, { ...benefits, visitsUsed: { outpatient: 0 }, secondary: second() });
    // Of 500 left of the first visit it pays all it may: 80 % of 700.
    expect(answer.visits.map(({ due }) => [due.low, due.high])).toEqual([
      [0, 0],
      [dollars(200), dollars(1000)],
      [dollars(200), dollars(1000)],
    ]);
  });

  it('adds nothing to an answer in which the first plan pays for all', () => {
    const answer = found({ coinsurance: 5000 }, second({ coinsurance: 6000 }));
    // 40 % of 700, then 400 twice, of 500 each.
    expect(answer.total).toEqual(ranges(420, 420, 420));
    expect(answer.assumptions).toEqual([]);
  });

  it('pays for no line that no plan is billed for', () => {
    const book = bookOf([['session', 1000, 'none']], 1);
    expect(found({ coinsurance: 0 }, second(), book).total).toEqual(ranges(1000, 1000, 1000));
  });

  it('pays nothing where it is Medigap, which pays for nothing that Medicare does not', () => {
    const medigap = { formula: 'medigap', coinsurance: 0, paysExcess: false } as const;
    const answer = found({ covered: false }, medigap);
    expect(answer.total).toEqual(ranges(3000, 3000, 3000));
  });
});
