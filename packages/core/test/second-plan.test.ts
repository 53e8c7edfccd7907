import { describe, expect, it } from 'vitest';
import type { CostShare, PlanBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import type { Tier } from '../src/estimate/adjudicate/plan.ts';
import type { AllowedAmount, Amount, BenefitCategory, PriceBook } from '../src/price-book/types.ts';
import {
  allCovered,
  contract,
  course,
  dollars,
  phase,
  plan,
  priceBook,
  service,
} from './clinic.ts';
import { highMedigapDeductible } from '../src/estimate/rules/high-deductible-medigap.ts';
import { ANYTHING } from '../src/estimate/unknowns/typical-benefits.ts';
import { ask, bookOf, everyDays, type Part, pays, scenarios } from './one-service.ts';
import { outside } from './outside.ts';

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

/** Twelve weekly visits of which Medicare recognizes so much. */
const twelve = (fee: number) =>
  everyDays(bookOf([['visit', fee, 'office-visit']]), ...Array<number>(11).fill(7));

function beside(book: PriceBook, second: Partial<SecondaryCoverage>, tier: Tier = 'in-network') {
  const inNetwork = { deductible: { met: 0 } };
  const excess = second.coinsurance ? {} : { paysExcess: true };
  const secondary = { formula: 'medigap', coinsurance: 0, ...excess, ...second } as const;
  const benefits = { inNetwork, secondary } as PlanBenefits;
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

  it('bounds what is left to pay where nobody says what Medicare recognizes', () => {
    const open = { ...twelve(10_000), allowedAmounts: [] };
    const second = { coinsurance: 5000, outOfPocketMaximum: limit(8000) };
    expect(beside(open, second).total).toEqual(ranges(0, 8000, 8000));
    // Likely 9,500 are recognized and 10,000 asked; most is asked above a fee of 9,153.32: 10,000 of
    // 8,695.65, twelve times 1,304.35.
    const found = beside(open, second, 'out-of-network');
    expect(found.total).toEqual(ranges(0, 14_000, 23_652.2));
  });

  it('bounds no drug from a pharmacy, which is not Part B’s', () => {
    const drugs = everyDays(
      bookOf([
        ['visit', 10_000, 'office-visit'],
        ['pills', 5000, 'pharmacy-drug'],
      ]),
      ...Array<number>(11).fill(7),
    );
    const second = { coinsurance: 5000, outOfPocketMaximum: limit(8000) };
    // The limit, and twelve times 5,000 of which nobody says what Part D asks.
    expect(beside({ ...drugs, allowedAmounts: [] }, second).total.high).toBe(dollars(68_000));
  });

  it('is not asked what they pay above Medicare’s amount, which is nothing', () => {
    const second = { coinsurance: 5000, outOfPocketMaximum: limit(8000) };
    const [visit] = bookOf([['visit', 10_000, 'office-visit']]).allowedAmounts as [AllowedAmount];
    const contract = { ...visit, network: 'out-of-network' } as const;
    const book = { ...twelve(10_000), allowedAmounts: [contract] };
    const found = beside(book, second, 'out-of-network');
    // The limit, and twelve times 500 above the 9,500 that are recognized, whatever is said.
    expect(found.total).toEqual(ranges(14_000, 14_000, 14_000));
    expect(found.assumptions).toEqual([]);
    expect(beside(book, { ...second, paysExcess: true }, 'out-of-network').total).toEqual(
      found.total,
    );
  });

  it('begins anew with the year', () => {
    const care = everyDays(bookOf([['visit', 10_000, 'office-visit']]), 364);
    const found = beside(care, { coinsurance: 5000, outOfPocketMaximum: limit(8000, 8000) });
    // 283 and a tenth of 9,717.
    expect(pays(found)).toEqual([0, 1254.7]);
  });
});

// NAIC Model 651, section 9.1, Plan N: the lesser of $20 and Part B's share of each office visit.
describe('the copay of Medigap Plan N', () => {
  const planN = { coinsurance: 0, paysExcess: false, visitCopay: dollars(20) };
  const one = (...parts: Part[]) => pays(beside(everyDays(bookOf(parts), 7, 7), planN));

  it('is left of each office visit after Part B’s deductible, or its share where that is less', () => {
    // 283 and 17 of the rest of 17, of which 20 % are 3.40; then 20 % of 300, or of 50.
    expect(one(['visit', 300, 'office-visit'])).toEqual([286.4, 20, 20]);
    expect(one(['visit', 50, 'specialist-visit'])).toEqual([50, 50, 50]);
    const later = beside(
      everyDays(bookOf([['visit', 50, 'office-visit']]), 7),
      planN,
      'in-network',
    );
    expect(later.total.likely).toBe(dollars(100));
  });

  it('may be left of mental health care, which may be such a visit', () => {
    const care = everyDays(bookOf([['talk', 300, 'mental-health']]), 7, 7);
    const found = beside(care, planN, 'in-network');
    // Part B's deductible; or 3.40 more of 17, and 20 of 60, twice.
    expect(pays(found)).toEqual([283, 0, 0]);
    expect(found.total).toEqual({ low: 28_300, likely: 28_300, high: 32_640 });
    expect(found.assumptions).toEqual([
      { unknown: 'second-plan', subject: 'secondary', source: 'rule:unsaid', causes: 4340 },
    ]);
  });

  it.each([
    ['', true, 32_640],
    [' not', false, 28_300],
  ])('is settled by who says that it is%s left of mental health care', (_, said, total) => {
    const care = everyDays(bookOf([['talk', 300, 'mental-health']]), 7, 7);
    const found = beside(care, { ...planN, copayOfMentalHealth: said }, 'in-network');
    expect(found.total).toEqual({ low: total, likely: total, high: total });
    expect(found.assumptions).toEqual([]);
  });

  it('is left once a visit, and of no other care', () => {
    const visit: Part[] = [
      ['visit', 300, 'office-visit'],
      ['other', 300, 'specialist-visit'],
      ['infusion', 1000, 'outpatient'],
    ];
    // 283, 3.40 and 16.60; nothing of the infusion.
    expect(one(...visit)).toEqual([303, 20, 20]);
  });

  it('bounds what is left where nobody says what Medicare recognizes', () => {
    const book = {
      ...everyDays(bookOf([['visit', 300, 'office-visit']]), 7, 7),
      allowedAmounts: [],
    };
    const { total, visits, byMonth } = beside(book, planN);
    // 283, 3.40, and 20 twice; at most 20 a visit beside the deductible.
    expect(total).toMatchObject({ low: 0, likely: dollars(326.4) });
    // All may be recognized, as is likely, in one month.
    expect(byMonth[0]?.due.high).toBeGreaterThanOrEqual(dollars(326.4));
    expect(total.high).toBeGreaterThanOrEqual(dollars(326.4));
    expect(total.high).toBeLessThanOrEqual(dollars(343));
    expect(visits.map(({ due }) => due.high)).toEqual(Array(3).fill(dollars(286.4)));
  });
});

describe('a Medigap plan that pays what may be asked above Medicare’s amount', () => {
  it('leaves less of the deductible where less is recognized, though as much is asked', () => {
    const care = everyDays(bookOf([['visit', 100, 'office-visit']]), 7);
    const [entry] = care.allowedAmounts as [AllowedAmount];
    const amount = { low: dollars(100), likely: dollars(200), high: dollars(200) };
    const contract = { ...entry, network: 'out-of-network', rate: { amount } } as const;
    const found = beside({ ...care, allowedAmounts: [contract] }, {}, 'out-of-network');
    // 95 % of 100 to all of what is asked, twice, of a deductible of 283.
    const [first, second] = found.visits.map(({ due }) => due.low);
    expect([first, second]).toEqual([9500, 9500]);
    expect(found.total).toEqual(ranges(190, 200, 200));
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

  it('has the deductible of the year where only its kind is said, and any part of it met', () => {
    // 283 and 20 % of 23,717 are more than all of 2,950: none, half or all of it is left.
    const { total, assumptions } = beside(twelve(2000), { deductible: {} });
    expect(total).toEqual(ranges(283, 1475, 2950));
    expect(assumptions).toEqual([expect.objectContaining({ unknown: 'deductible-met' })]);
  });

  it('may have a higher one in a year for which it is not known', () => {
    expect(highMedigapDeductible('2026-12-31')).toMatchObject({ least: 295_000, high: 295_000 });
    expect(highMedigapDeductible('2027-01-01')).toMatchObject({ least: 295_000, high: ANYTHING });
    expect(highMedigapDeductible('2025-06-01')).toMatchObject({ least: 287_000, high: 287_000 });
    expect(highMedigapDeductible('2027-01-01').source).toBe('CMS, 42 U.S.C. 1395ss(p)(11)');
  });

  it.each([
    ['in one visit', [['drug', 'visit']]],
    ['in visits of their own', [['drug'], ['visit']]],
  ] as const)(
    'may be met by what is asked above, beside drugs of no such deductible, %s',
    (_, kinds) => {
      const services = [
        service('visit', 200, { benefit: 'office-visit' }),
        service('drug', 50, { benefit: 'pharmacy-drug' }),
      ];
      const courses = [
        course(
          ...Array.from({ length: 3 * kinds.length }, (_own, place) =>
            phase(`p${place}`, 1, {
              services: [...(kinds[place % kinds.length] ?? [])],
              startsAfterDays: place && 1,
            }),
          ),
        ),
      ];
      const asked = (amount: Amount) => {
        const network = 'out-of-network';
        const allowedAmounts = [
          contract('visit', 0, { network, payer: '*', rate: { amount } }),
          contract('drug', 50, { network, payer: '*' }),
        ];
        const book = priceBook({
          services,
          courses,
          allowedAmounts,
          policies: allCovered(services),
        });
        const limit = { ...deductible, met: dollars(2650) };
        const terms = {
          deductible: { met: 0 },
          costShares: { 'pharmacy-drug': { covered: false } },
        };
        const secondary = {
          formula: 'medigap',
          coinsurance: 0,
          paysExcess: true,
          deductible: limit,
        } as const;
        const benefits = { inNetwork: terms, outOfNetwork: terms, secondary };
        const insurance = { planType: 'medicare', network, benefits } as const;
        const found = scenarios(book, insurance, '2026-01-05').find(({ id }) => id === network);
        if (!found) throw new Error('no such way');
        return found;
      };
      // 95 are recognized and 109.25 asked: all of it twice, of 300 that are left. Then 93 of Part B's
      // deductible, though 81.50 are left of the plan's: 311.50 and three times 50.
      const exact = asked(dollars(100));
      expect(exact.total.likely).toBe(dollars(461.5));
      expect(outside(exact, asked({ low: 9900, likely: 9900, high: 10_000 }))).toBeUndefined();
    },
  );

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
    // 950 are recognized and 1,092.50 asked: 283 and 20 % of 667 at first, 190 later, 142.50 above.
    expect(owes(0)).toEqual([0, 0, 0]);
    expect(owes(500)).toEqual([500, 0, 0]);
    expect(owes(700)).toEqual([558.9, 141.1, 0]);
    expect(owes(800)).toEqual([558.9, 241.1, 0]);
  });
});

// Everything from nothing to the price, $1,000; NAIC Model 651, section 9.1.
describe('a Medigap plan where nobody says what Medicare recognizes', () => {
  const open = (visits: number, benefit: BenefitCategory = 'office-visit') => ({
    ...everyDays(bookOf([['visit', 1000, benefit]]), ...Array<number>(visits - 1).fill(7)),
    allowedAmounts: [],
  });
  const notMet = { amount: dollars(2950), met: 0 };

  it('leaves Part B’s deductible once a year, however many visits there are', () => {
    const found = beside(open(4), {});
    expect(found.total).toEqual(ranges(0, 283, 283));
    // It may be due at any of the visits.
    expect(found.visits.map(({ due }) => due.high)).toEqual(Array(4).fill(dollars(283)));
    expect(found.byMonth.map(({ due }) => due.high)).toEqual([dollars(283)]);
  });

  it('leaves no more than is left of its own deductible where it pays Part B’s', () => {
    const own = { ...notMet, met: dollars(2850) };
    const found = beside(open(4), { paysDeductible: true, deductible: own });
    expect(found.total).toEqual(ranges(0, 100, 100));
  });

  it('leaves a part of all visits together, to the cent a visit that each is rounded by', () => {
    // Half of 20 % of 3,717, and 283.
    const found = beside(open(4), { coinsurance: 5000, outOfPocketMaximum: 'none' });
    expect(found.total).toEqual({ low: 0, likely: 65_470, high: 65_474 });
  });

  it('leaves what is asked above Medicare’s amount too, until a high deductible is met', () => {
    const dearest = (fee: number) => {
      const book = open(1);
      const rate = { amount: fee };
      const entry = { payer: '*', network: 'out-of-network', service: 'visit', rate } as const;
      const contract = { ...entry, from: '2020-01-01', source: 'fee schedule' };
      return { ...book, allowedAmounts: [contract] };
    };
    const leaves = (book: PriceBook, met = 0) =>
      beside(book, { deductible: { ...notMet, met } }, 'out-of-network').total;
    // 283, 20 % of 586.56, and 130.44 above the 869.56 that are recognized.
    expect(leaves(dearest(91_533))).toEqual(ranges(530.75, 530.75, 530.75));
    expect(leaves(open(1))).toMatchObject({ low: 0, high: 53_075 });
    // No more than is left of its own and of Part B's.
    expect(leaves(open(1), dollars(2850))).toMatchObject({ low: 0, high: dollars(383) });
    // 130.44 of care that is free.
    expect(leaves(open(1, 'preventive'))).toMatchObject({ low: 0, high: 13_044 });
  });

  it('pays nothing of a drug from a pharmacy, nor of what is asked above what is recognized of it', () => {
    const costShares = { 'pharmacy-drug': { coinsurance: 0, deductibleApplies: false } };
    const inNetwork = { deductible: { met: 0 }, costShares };
    const secondary = { formula: 'medigap', coinsurance: 0, paysExcess: true } as const;
    const benefits = { inNetwork, outOfNetwork: inNetwork, secondary };
    const insurance = { planType: 'medicare', network: 'out-of-network', benefits } as const;
    const [entry] = bookOf([['pills', 200, 'pharmacy-drug']]).allowedAmounts as [AllowedAmount];
    const rate = { amount: dollars(100) };
    const contract = { ...entry, payer: '*', network: 'out-of-network', rate } as const;
    const book = {
      ...bookOf([['pills', 200, 'pharmacy-drug']]),
      payers: [],
      allowedAmounts: [contract],
    };
    const found = scenarios(book, insurance, '2026-01-05').find(
      ({ id }) => id === 'out-of-network',
    );
    // 200 are asked and 100 recognized.
    expect(found?.total).toEqual(ranges(100, 100, 100));
  });
});

describe('a second plan that pays what it would alone', () => {
  it('leaves least of an amount between the ends of what nobody says the first recognizes', () => {
    const services = ['open', 'known'].map((id) => service(id, 100));
    const found = (...known: AllowedAmount[]) => {
      const phases = services.map(({ id }) => phase(id, 1));
      const policies = allCovered(services);
      const allowedAmounts = [contract('known', 100), ...known];
      const book = priceBook({ services, courses: [course(...phases)], policies, allowedAmounts });
      const limits = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
      const secondary = {
        formula: 'standard',
        covered: true,
        coinsurance: 2000,
        ...limits,
      } as const;
      return ask(book, { ...plan({ deductible: 100 }), secondary }).total;
    };
    // 80 % of each: of 100 owed for the first visit 80. Of 20 and 80 owed 16, and all 80 of 100.
    expect(found(contract('open', 100))).toEqual(ranges(20, 20, 20));
    expect(found(contract('open', 20))).toEqual(ranges(4, 4, 4));
    expect(found(contract('open', 0))).toEqual(ranges(20, 20, 20));
    expect(found()).toMatchObject({ low: 0, likely: dollars(20) });
  });
});

describe('a second plan where the first does not pay', () => {
  const second = (rest: Partial<SecondaryCoverage> = {}): SecondaryCoverage => ({
    formula: 'standard',
    covered: true,
    coinsurance: 2000,
    deductible: { amount: dollars(300), met: 0 },
    outOfPocketMaximum: 'none',
    planYearStart: '01-01',
    allowedPercent: 10_000,
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
      {
        unknown: 'second-plan',
        subject: 'secondary',
        source: 'rule:unsaid',
        causes: dollars(2400),
      },
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

// 42 CFR 410.160: Part B's deductible is for a calendar year; CMS: $283 in 2026.
describe('Medicare as the second plan', () => {
  const book = everyDays(bookOf([['visit', 200, 'office-visit']]), 30, 30, 30, 30, 30);
  /** After an employer’s plan that pays half. */
  const after = (
    deductible: SecondaryCoverage['deductible'],
    more: Partial<PlanBenefits> = {},
    startDate = '2026-10-05',
  ) => {
    const medicare = { formula: 'medicare-secondary', covered: true, coinsurance: 2000 } as const;
    const secondary = { ...medicare, allowedPercent: 10_000 };
    return ask(
      book,
      {
        ...plan({ coinsurance: 0.5 }),
        planYearStart: '07-01',
        secondary: deductible === undefined ? secondary : { ...secondary, deductible },
        ...more,
      },
      startDate,
    );
  };

  it('has its deductible anew in January, whatever the first plan’s year', () => {
    const met = after({ amount: dollars(283), met: dollars(283) });
    // October to December it pays the other half; in January nothing of its 200, then 80 % of 117.
    expect(pays(met)).toEqual([0, 0, 0, 100, 6.4, 0]);
  });

  it('has what was met of it in an earlier year anew too', () => {
    const more = { asOf: '2026-12-01' };
    expect(
      pays(after({ amount: dollars(283), met: dollars(283) }, more, '2027-01-04')).slice(0, 3),
    ).toEqual([100, 6.4, 0]);
  });

  it('has the deductible that the law sets where nobody says another', () => {
    expect(pays(after({ met: 0 })).slice(0, 3)).toEqual([100, 6.4, 0]);
    const open = after(undefined);
    // None, half or all of 283 left of October's 200 and November's.
    expect(open.visits[0]?.due).toEqual(ranges(0, 53.2, 100));
    expect(open.assumptions.map(({ unknown }) => unknown)).toEqual(['deductible-met']);
    expect(pays(after('none'))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('may have another deductible in a later year, which is said', () => {
    const stale = { code: 'stale-table', date: '2026-12-31' };
    expect(after({ met: 0 }).warnings).toEqual([stale]);
    expect(after({ met: 0 }, {}, '2026-07-06').warnings).toEqual([]);
  });
});
