/** Ways to pay that look alike and are not: each case tells apart what few courses have side by side. */
import { describe, expect, it } from 'vitest';
import type { PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { Discount, PriceBook, Service } from '../src/price-book/types.ts';
import { allCovered, contract, course, dollars, line, phase, plan, priceBook } from './clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from './one-service.ts';

const amounts = ({ total: { low, likely, high } }: ScenarioEstimate) =>
  [low, likely, high].map((cents) => cents / 100);
const byId = (all: readonly ScenarioEstimate[], id: string) => {
  const found = all.find((own) => own.id === id);
  if (!found) throw new Error(`no ${id} among ${all.map((own) => own.id).join()}`);
  return found;
};

/** One visit that costs 600 in the city and nothing in Reno. */
function twoPlaces(rest: Partial<PriceBook>): readonly ScenarioEstimate[] {
  const { practice } = priceBook();
  const locations = [...practice.locations, { id: 'reno', name: 'Reno', state: 'NV' }];
  const byLocation = [{ location: 'reno', cashPrice: 0 }];
  const services: Service[] = [
    { id: 'visit', name: 'visit', lines: [line('visit', 600, { byLocation })] },
  ];
  const book = priceBook({
    practice: { ...practice, locations },
    services,
    courses: [course(phase('visit', 1))],
    ...rest,
  });
  return scenarios(book, undefined);
}

const prompt: Discount = {
  id: 'prompt',
  name: 'prompt',
  kind: 'prompt-pay',
  off: { amount: dollars(500) },
  order: 1,
  stacks: false,
};

describe('where nobody says at which place', () => {
  it('paying promptly costs what is asked where nothing is taken off, and no package', () => {
    // 600 less 500 in the city; in Reno, where it is free, a package of one visit is still 700.
    const packages = [
      { id: 'one', name: 'one', includes: [{ service: 'visit', visits: 1 }], price: dollars(700) },
    ];
    const all = twoPlaces({ discounts: [prompt], packages });
    expect(amounts(byId(all, 'prompt-pay:prompt'))).toEqual([0, 100, 100]);
    expect(amounts(byId(all, 'package:one'))).toEqual([700, 700, 700]);
  });
});

describe('reasons of a range of cash prices', () => {
  it('come largest first', () => {
    // Two or three visits at 100 to 300: 200 to 900.
    const price = { low: 10_000, likely: 20_000, high: 30_000 };
    const length = { visits: { low: 2, likely: 2, high: 3 } };
    const book = priceBook({
      services: [{ id: 'visit', name: 'visit', lines: [line('visit', 300, { cashPrice: price })] }],
      courses: [course(phase('visit', 2, { length }))],
    });
    const found = byId(scenarios(book, undefined), 'self-pay');
    expect(amounts(found)).toEqual([200, 400, 900]);
    // Without the open price 200 of 700 are left, without the open count 400.
    expect(found.assumptions.map(({ unknown, causes }) => [unknown, causes / 100])).toEqual([
      ['cash-price', 500],
      ['visit-count', 300],
    ]);
  });

  it('do so beside those of a household', () => {
    const length = { visits: { low: 5, likely: 5, high: 6 } };
    const book = priceBook({
      services: [{ id: 'visit', name: 'visit', lines: [line('visit', 100)] }],
      courses: [course(phase('visit', 5, { length }))],
      slidingScale: {
        tiers: [
          { upToPercentOfPovertyLevel: 10_000, percentOff: 9000 },
          { upToPercentOfPovertyLevel: 90_000, percentOff: 1000 },
        ],
      },
    });
    const request: EstimateRequest = {
      care: { course: 'course' },
      startDate: '2026-03-02',
      household: { size: 1 },
    };
    const found = byId(estimate(book, request).scenarios, 'sliding-scale');
    const causes = found.assumptions.map((own) => own.causes);
    expect(causes).toEqual([...causes].sort((a, b) => b - a));
    expect(found.assumptions[0]?.unknown).toMatch(/household|income/);
    expect(found.assumptions.at(-1)?.unknown).toBe('visit-count');
  });
});

describe('a discount for prompt payment', () => {
  it('of one service is a way to pay for a course of two', () => {
    const lines = (id: string) => [line(id, 600)];
    const book = priceBook({
      services: ['visit', 'talk'].map((id) => ({ id, name: id, lines: lines(id) })),
      courses: [course(phase('talk', 1), phase('visit', 1))],
      discounts: [{ ...prompt, services: ['visit'] }],
    });
    expect(amounts(byId(scenarios(book, undefined), 'prompt-pay:prompt'))).toEqual([700, 700, 700]);
  });
});

describe('a second plan that Medicare pays', () => {
  it('has its deductible again on the first of January, whenever the first plan’s year begins', () => {
    // 42 CFR 410.160: Part B's deductible is the calendar year's; the first plan leaves all of 300.
    const deductible = { amount: dollars(283), met: dollars(283) };
    const secondary = { formula: 'medicare-secondary', coinsurance: 2000, deductible } as const;
    const benefits: PlanBenefits = { ...plan({ coinsurance: 1, year: '07-01' }), secondary };
    const book = everyDays(bookOf([['visit', 300, 'outpatient']]), 16, 10);
    // 15 and 31 December: 20 % of 300. 10 January: 283, and 20 % of 17.
    expect(pays(ask(book, benefits, '2026-12-15'))).toEqual([60, 60, 286.4]);
  });
});

describe('an HMO', () => {
  it('most likely pays nothing out of network, and a PPO most likely its part', () => {
    const network = 'out-of-network';
    const allowedAmounts = [contract('visit', 20_000, { payer: '*', network })];
    const book = { ...bookOf([['visit', 20_000, 'outpatient']]), allowedAmounts, payers: [] };
    const at = (planType: 'hmo' | 'ppo') => {
      const benefits = { planYearStart: '01-01', inNetwork: {} } as const;
      const insurance = { planType, network, benefits } as const;
      return byId(scenarios(book, insurance), network).total.likely / 100;
    };
    expect(at('hmo')).toBe(20_000);
    // Likely 2,000 of deductible or less, and two fifths of the rest.
    expect(at('ppo')).toBeLessThan(10_000);
  });
});

describe('a count of visits that is open beside a plan year that nobody knows', () => {
  it('is worked out with each start of it', () => {
    // Three to five weekly visits from 12 January: the deductible of 150 once, and once more if the plan's
    // year begins on 1 February. Two counts, and two months in which it may begin.
    const length = { visits: { low: 3, likely: 3, high: 5 } };
    const book: PriceBook = {
      ...bookOf([['visit', 100, 'outpatient']]),
      courses: [course(phase('visit', 3, { length }))],
    };
    const { planYearStart: _, ...benefits } = plan({ deductible: 150 });
    expect(amounts(ask(book, benefits, '2026-01-12'))).toEqual([150, 150, 300]);
  });
});

describe('a plan that carries over what its last quarter paid', () => {
  it('leaves as much open as another where no plan year ends', () => {
    const { inNetwork } = plan({ deductible: 500, maximum: 900 });
    const benefits: PlanBenefits = {
      planYearStart: '01-01',
      inNetwork: {
        ...inNetwork,
        deductible: { amount: { low: 10_000, likely: 50_000, high: 90_000 }, met: 0 },
        costShares: { default: { coinsurance: { low: 1000, likely: 2000, high: 5000 } } },
      },
    };
    const book = bookOf([['visit', 400, 'outpatient']], 4);
    const carrying = ask(book, { ...benefits, lastQuarterCarryOver: true });
    expect(amounts(carrying)).toEqual(amounts(ask(book, benefits)));
    expect(carrying.visits.map(({ due }) => due)).toEqual(
      ask(book, benefits).visits.map(({ due }) => due),
    );
  });
});

describe('preventive care that counts toward no limit of visits', () => {
  it('leaves those of other care as they are', () => {
    const services: Service[] = [
      { id: 'check', name: 'check', lines: [line('check', 100, { benefit: 'preventive' })] },
      { id: 'talk', name: 'talk', lines: [line('talk', 100, { benefit: 'mental-health' })] },
    ];
    const book: PriceBook = {
      ...bookOf([]),
      services,
      courses: [course(phase('check', 1), phase('talk', 1))],
      policies: allCovered(services),
      allowedAmounts: [contract('check', 100), contract('talk', 100)],
    };
    const terms = { coinsurance: 0, visitLimit: 5, pool: 'any' };
    const talk = { coinsurance: 0, visitLimit: 1 };
    const benefits: PlanBenefits = {
      ...plan({}, { default: terms, 'mental-health': talk }),
      visitsUsed: { any: 0, 'mental-health': 0 },
    };
    expect(amounts(ask(book, benefits))).toEqual([0, 0, 0]);
  });
});
