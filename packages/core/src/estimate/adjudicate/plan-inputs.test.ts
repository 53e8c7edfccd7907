import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  dollars,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, type Part, pays } from '../../../test/one-service.ts';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import { BENEFIT_CATEGORIES, type Service } from '../../price-book/types.ts';

describe('the participating tier', () => {
  const services = [service('inside', 60), service('between', 100, { network: 'participating' })];
  const book = priceBook({
    services,
    courses: [course(phase('inside', 1), phase('between', 1))],
    policies: allCovered(services),
    allowedAmounts: [
      contract('inside', 60),
      contract('between', 100, { network: 'participating' }),
    ],
  });
  const half: NetworkBenefits = { costShares: { default: { coinsurance: 5000 } } };
  const own = { amount: dollars(80), met: 0 };
  const of = (participating: NetworkBenefits, rest: Partial<PlanBenefits> = {}) =>
    pays(ask(book, { ...plan({ deductible: 100 }), participating, ...rest }));

  it('fills the limits in network where it states none', () => {
    // 60 of 100; then the other 40 and half of 60.
    expect(of(half)).toEqual([60, 70]);
  });

  it('has limits of its own where it states a deductible or a maximum', () => {
    // 80 and half of 20.
    expect(of({ ...half, deductible: own })).toEqual([60, 90]);
    // The deductible in network once more, for it alone.
    expect(of({ ...half, outOfPocketMaximum: { amount: dollars(900), met: 0 } })).toEqual([
      60, 100,
    ]);
  });

  it('has limits of its own where it states one for the family or for drugs alone', () => {
    // The deductible in network once more, of which the family has 80 left.
    expect(of({ ...half, familyDeductible: own })).toEqual([60, 90]);
    expect(of({ ...half, drugDeductible: own })).toEqual([60, 100]);
  });

  it('has the terms in network of each category that it says nothing of', () => {
    const quarter: NetworkBenefits = { costShares: { 'mental-health': { coinsurance: 2500 } } };
    const inNetwork = plan({}, { outpatient: { coinsurance: 1000 } }).inNetwork ?? {};
    // 10 % of 60 and of 100.
    expect(of(quarter, { inNetwork })).toEqual([6, 10]);
    // What it says of all others it says of these too.
    expect(of(half, { inNetwork })).toEqual([6, 50]);
  });

  it('keeps them where care in and out of network fills one set of limits', () => {
    const combined = { accumulation: 'combined' } as const;
    expect(of({ ...half, deductible: own }, combined)).toEqual([60, 90]);
  });
});

describe('visits used of a pool that nobody counts', () => {
  it('may be none or all of its own limit, which is half used', () => {
    const limited = (visitLimit: number): CostShare => ({ coinsurance: 2000, visitLimit });
    const book = bookOf(
      [
        ['talk', 100, 'mental-health'],
        ['visit', 100, 'office-visit'],
      ],
      2,
    );
    const benefits = plan({}, { 'mental-health': limited(3), 'office-visit': limited(20) });
    expect(ask(book, benefits).assumptions).toMatchObject([
      {
        unknown: 'visits-used',
        subject: 'mental-health',
        assumed: { low: 0, likely: 1, high: 3 },
        source: 'rule:unsaid',
        causes: 16_000,
      },
      { subject: 'office-visit', assumed: { low: 0, likely: 10, high: 20 }, causes: 16_000 },
    ]);
  });
});

describe('visits used where one limit is for every category', () => {
  const each = { default: { coinsurance: 2000, visitLimit: 2 } } as const;
  const book = bookOf([['talk', 100, 'mental-health']]);

  it('are asked of each, and never taken for none', () => {
    // 20 % of 100, or all of it.
    const { total, assumptions } = ask(book, plan({}, each));
    expect(total).toEqual({ low: 2000, likely: 2000, high: 10_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'visits-used', subject: 'mental-health', assumed: { low: 0, likely: 1, high: 2 } },
    ]);
  });
});

describe('more than 32 pools of visits', () => {
  it('count each its own', () => {
    const names = BENEFIT_CATEGORIES.filter((own) => own !== 'none');
    const shares = (tier: string) =>
      Object.fromEntries(
        names.map((own) => [own, { coinsurance: 0, visitLimit: 1, pool: `${tier} ${own}` }]),
      );
    const parts = names.map((own): Part => [own, 1, own]);
    const [visit] = bookOf(parts).services as [Service];
    const networks = ['in-network', 'participating', 'out-of-network'] as const;
    const services = networks.map((network): Service => ({ ...visit, id: network, network }));
    const given = services.map(({ id }) => id);
    const limits = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
    const pools = networks.flatMap((tier) => names.map((own) => [`${tier} ${own}`, 0]));
    const found = ask(
      priceBook({
        services,
        courses: [course(phase('all', 2, { services: given }))],
        policies: allCovered(services),
        allowedAmounts: networks.map((network) => contract(network, 1, { network })),
      }),
      {
        planYearStart: '01-01',
        inNetwork: { ...limits, costShares: shares('in-network') },
        participating: { ...limits, costShares: shares('participating') },
        outOfNetwork: { ...limits, costShares: shares('out-of-network') },
        visitsUsed: Object.fromEntries(pools) as Record<string, number>,
      },
    );
    // 33 lines of $1.00: one visit of each pool is paid by the plan, the second by nobody.
    expect(pays(found)).toEqual([0, 33]);
  });
});

describe('whether help counts, which nobody says', () => {
  it('is asked, and any of the three, one of them in two ways', () => {
    const drug = bookOf([['drug', 100, 'medical-drug']], 3);
    const book = {
      ...drug,
      assistance: [
        {
          id: 'card',
          name: 'card',
          lines: [{ service: 'visit', line: 'drug' }],
          perYear: dollars(150),
          minimumPatientPayment: 0,
          from: '2020-01-01',
          source: 'terms',
        },
      ],
    };
    const found = ask(book, plan({ coinsurance: 1, maximum: 150 }), '2026-03-02', 'assistance');
    // It counts: 100 and 50 are owed and helped with. It does not: 100, 50 of 100, and all of 100.
    expect(found.total).toMatchObject({ low: 0, likely: 0 });
    expect(found.assumptions).toMatchObject([
      {
        unknown: 'assistance-counting',
        assumed: { low: 0, likely: 0, high: 3 },
        source: 'rule:unsaid',
      },
    ]);
  });
});

describe('what is left of a deductible that a last quarter carries over', () => {
  it('is what was not met of it, less what of that was late', () => {
    const book = everyDays(bookOf([['visit', 300, 'outpatient']]), 2);
    const benefits: PlanBenefits = {
      ...plan({ deductible: 500, deductibleMet: 300 }),
      lastQuarterCarryOver: true,
    };
    // 200 on 30 December. Then 300, 150 or nothing is left of 500 after those and what was late.
    const { total } = ask(book, benefits, '2026-12-30');
    expect(total).toEqual({ low: 20_000, likely: 35_000, high: 50_000 });
  });
});
