import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type { AssistanceProgram, PriceBook, Service } from '../src/price-book/types.ts';
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
import { ask, bookOf, pays, scenarios } from './one-service.ts';

/** Rules whose arithmetic was done on paper before the estimator was asked. */

describe('a family’s high-deductible plan with one person’s maximum in it', () => {
  // 45 CFR 156.130(c), DOL FAQ part XXVII: one person’s maximum holds though the deductible is the family’s.
  const family = (met: number): PlanBenefits => ({
    planYearStart: '01-01',
    planType: 'hdhp',
    inNetwork: {
      deductible: 'none',
      familyDeductible: { amount: dollars(3400), met: dollars(met) },
      outOfPocketMaximum: { amount: dollars(8500), met: 0 },
      familyOutOfPocketMaximum: { amount: dollars(17_000), met: dollars(met) },
      costShares: { default: { coinsurance: 2000 } },
    },
  });
  const book = bookOf([['stay', 3000, 'outpatient']], 11);

  it('asks one member the whole deductible, and no more than the person’s maximum', () => {
    // 3,000; 400 and 20 % of 2,600; seven times 600; what is left of 8,500; nothing.
    expect(pays(ask(book, family(0), '2026-01-05'))).toEqual([
      3000,
      920,
      ...Array(7).fill(600),
      380,
      0,
    ]);
  });

  it('counts what the others paid toward the deductible, not toward the person’s maximum', () => {
    // 1,400 and 20 % of 1,600; then 600 until 8,500: 1,720 and ten times 600 are 7,720.
    expect(pays(ask(book, family(2000), '2026-01-05'))).toEqual([1720, ...Array(10).fill(600)]);
  });

  it('asks nothing more once the family’s maximum is met', () => {
    // 16,500 are met: 500 are left of it, though the person paid none of them.
    expect(pays(ask(book, family(3400 + 13_100))).slice(0, 2)).toEqual([500, 0]);
  });
});

describe('what a last quarter carries over beside care out of network', () => {
  const outside = { ...service('outside', 200), network: 'out-of-network' } as Service;
  const services = [service('inside', 100), outside];
  const book = priceBook({
    services,
    // 2 November and 3 November; 4 and 5 January.
    courses: [
      course(
        phase('a', 1, { services: ['outside'] }),
        phase('b', 1, { services: ['inside'], startsAfterDays: 1 }),
        phase('c', 1, { services: ['outside'], startsAfterDays: 62 }),
        phase('d', 1, { services: ['inside'], startsAfterDays: 1 }),
      ),
    ],
    policies: allCovered(services),
    allowedAmounts: [
      contract('inside', 100),
      contract('outside', 150, { network: 'out-of-network' }),
    ],
  });
  const benefits = (accumulation: 'separate' | 'cross' | 'combined'): PlanBenefits => ({
    planYearStart: '01-01',
    lastQuarterCarryOver: true,
    accumulation,
    inNetwork: plan({ deductible: 220 }).inNetwork as NetworkBenefits,
    outOfNetwork: plan({ deductible: 220 }).inNetwork as NetworkBenefits,
  });

  it.each([
    // Out of network 150 and the balance of 50, in it 100; in January 70 and 50, and 100 of 120.
    ['separate', [200, 100, 120, 100]],
    // 150 count inside too, so that 70 are due there; all 220 are carried over to both.
    ['cross', [200, 70, 50, 0]],
    // One deductible: the same 220.
    ['combined', [200, 70, 50, 0]],
  ] as const)('is each network’s own, or both, as they fill: %s', (accumulation, expected) => {
    const found = ask(book, benefits(accumulation), '2026-11-02');
    expect(pays(found)).toEqual(expected);
    // What is asked above the recognized amount is carried nowhere.
    expect(found.visits.map(({ lines }) => lines[0]?.balanceBill)).toEqual([5000, 0, 5000, 0]);
  });
});

describe('first visits at a copay, pooled over kinds of care', () => {
  const first: CostShare = {
    coinsurance: 2000,
    pool: 'visits',
    firstVisits: { visits: 5, share: { copay: 2000, copayDesign: 'deductible-waived' } },
  };
  const services = [
    service('talk', 150, { benefit: 'mental-health' }),
    service('office', 100, { benefit: 'office-visit' }),
  ];
  const book = priceBook({
    services,
    // By turns: 30 November, 7, 14, 21 and 28 December, 4 January and so on.
    courses: [
      course(
        ...Array.from({ length: 12 }, (_, place) =>
          phase(`p${place}`, 1, {
            services: [place % 2 ? 'office' : 'talk'],
            startsAfterDays: place ? 7 : 0,
          }),
        ),
      ),
    ],
    policies: allCovered(services),
    allowedAmounts: [contract('talk', 150), contract('office', 100)],
  });

  it('are counted anew where the plan year turns within the course', () => {
    const shares = { 'mental-health': first, 'office-visit': first };
    const benefits = { ...plan({}, shares), visitsUsed: { visits: 3 } };
    // Two of five are left; then 20 % of 150, 100 and 150; five in January; then 20 % of 150 and 100.
    expect(pays(ask(book, benefits, '2026-11-30'))).toEqual([
      ...[20, 20, 30, 20, 30],
      ...[20, 20, 20, 20, 20],
      ...[30, 20],
    ]);
  });
});

describe('a visit of two services, one of them refused by the plan', () => {
  const services = [
    service('visit', 200),
    service('drug', 900, { benefit: 'medical-drug', cashPrice: dollars(700) }),
  ];
  const needs = {
    payer: '*',
    services: ['drug'],
    status: 'covered-with-prior-authorization',
    source: 'policy',
    asOf: '2020-01-01',
  } as const;
  const book = priceBook({
    services,
    courses: [course(phase('both', 3, { services: ['visit', 'drug'] }))],
    policies: [...allCovered(services.slice(0, 1)), needs],
    allowedAmounts: [contract('visit', 150), contract('drug', 800)],
  });
  const asked = (priorAuthorization: 'approved' | 'denied') => {
    const benefits = plan({ deductible: 300, maximum: 400, coinsurance: 0.2 });
    const insurance = { payer: 'aetna', planType: 'ppo', benefits, priorAuthorization } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === 'in-network');
    if (!found) throw new Error('no such way');
    return found;
  };

  it('costs the cash price of the one, which fills nothing, and the share of the other', () => {
    // 150 and 700; 150 and 700; the deductible is met: 20 % of 150 and 700.
    const found = asked('denied');
    expect(pays(found)).toEqual([850, 850, 730]);
    expect(found.warnings).toEqual([{ code: 'not-covered', subject: 'drug' }]);
    expect(found.assumptions).toEqual([]);
  });

  it('costs both shares once it is approved', () => {
    // 150 of the deductible; 150 and 20 % of 650 are 280, of which the maximum leaves 250.
    expect(pays(asked('approved'))).toEqual([400, 0, 0]);
  });
});

describe('maximums that fill one another', () => {
  const outside = { ...service('outside', 1000), network: 'out-of-network' } as Service;
  const services = [service('inside', 500), outside];
  const book = priceBook({
    services,
    courses: [
      course(
        ...['outside', 'inside', 'outside', 'outside', 'inside'].map((id, place) =>
          phase(`p${place}`, 1, { services: [id] }),
        ),
      ),
    ],
    policies: allCovered(services),
    allowedAmounts: [
      contract('inside', 500),
      contract('outside', 800, { network: 'out-of-network' }),
    ],
  });

  it('end cost sharing in network by what is paid out of it, and balances go on', () => {
    const tier = (maximum: number, coinsurance: number) =>
      plan({ maximum, coinsurance }).inNetwork as NetworkBenefits;
    const benefits: PlanBenefits = {
      planYearStart: '01-01',
      accumulation: 'cross',
      inNetwork: tier(450, 0.2),
      outOfNetwork: tier(1000, 0.5),
    };
    // 400 and 200; 50 of 100 are left; 400 and 200; 1,000 less 850 is 150, and 200; nothing.
    expect(pays(ask(book, benefits))).toEqual([600, 50, 600, 350, 0]);
  });
});

describe('a second plan after a first one that asks a copay', () => {
  const book = bookOf([['visit', 100, 'office-visit']], 3);
  const copay = { copay: 3000, copayDesign: 'deductible-waived' } as const;
  const after = (
    formula: 'standard' | 'maintenance-of-benefits' | 'carve-out',
    deductible: number,
  ) => {
    const limit = { amount: dollars(deductible), met: 0 };
    const secondary = { formula, coinsurance: 2000, deductible: limit } as const;
    const found = ask(book, { ...plan({}, { default: copay }), secondary });
    return found.visits.map(({ patientPays }) => patientPays / 100);
  };

  it.each([
    // 30 of 100 are left. Alone it would pay 80: all 30.
    ['standard', 0, [0, 0, 0]],
    // 80 % of the 30.
    ['maintenance-of-benefits', 0, [6, 6, 6]],
    // 80 less the 70 that are paid.
    ['carve-out', 0, [20, 20, 20]],
    // After 60 of its own: 80 % of 40 is more than 30.
    ['standard', 60, [0, 0, 0]],
    // The 30 fill it, twice; then 80 % of 30.
    ['maintenance-of-benefits', 60, [30, 30, 6]],
    // 80 % of 40 is less than 70; then it is met.
    ['carve-out', 60, [30, 20, 20]],
  ] as const)('pays by %s after a deductible of %i', (formula, deductible, expected) => {
    expect(after(formula, deductible)).toEqual(expected);
  });
});

describe('a maximizer whose program’s year is not the plan’s', () => {
  it('asks a twelfth of the program’s year until it is used up, and anew in January', () => {
    const drug = bookOf([['drug', 1000, 'medical-drug']], 6);
    const program: AssistanceProgram = {
      id: 'card',
      name: 'card',
      lines: [{ service: 'visit', line: 'drug' }],
      minimumPatientPayment: dollars(5),
      perYear: dollars(2400),
      from: '2020-01-01',
      source: 'terms',
    };
    const book: PriceBook = { ...drug, assistance: [program] };
    const benefits = {
      ...plan({ deductible: 1000, coinsurance: 0.3, maximum: 5000, year: '07-01' }),
      assistanceUsed: { card: dollars(1950) },
      assistanceCounting: 'maximizer',
    } as const;
    // October to March. 200 a month and 5: of 450 that are left 200, 200 and 50, then 200 of 2,400.
    const found = ask(book, benefits, '2026-10-05', 'assistance');
    expect(found.visits.map(({ lines }) => (lines[0]?.assistance ?? 0) / 100)).toEqual([
      200, 200, 50, 200, 200, 200,
    ]);
    expect(pays(found)).toEqual(Array(6).fill(5));
    expect(found.total).toEqual({ low: 3000, likely: 3000, high: 3000 });
  });

  it('asks once a visit for the last of it, whichever of its lines asks first', () => {
    const both = ['small', 'large'] as const;
    const program: AssistanceProgram = {
      id: 'card',
      name: 'card',
      lines: both.map((line) => ({ service: 'visit', line })),
      minimumPatientPayment: dollars(10),
      perYear: dollars(1200),
      from: '2020-01-01',
      source: 'terms',
    };
    const parts = [
      ['small', 60, 'medical-drug'],
      ['large', 200, 'medical-drug'],
    ] as const;
    const benefits = {
      ...plan({ coinsurance: 0.5 }),
      assistanceUsed: { card: dollars(1130) },
      assistanceCounting: 'maximizer',
    } as const;
    // 70 of 1,200 are left, less than a month's 100: 80 with the 10. 60 of them are asked of the first
    // line, of which 50 are helped, and 20 of the second, all of it helped.
    const book: PriceBook = { ...bookOf(parts), assistance: [program] };
    const [visit] = ask(book, benefits, '2026-03-02', 'assistance').visits;
    expect(visit?.lines.map(({ patientPays, assistance }) => [patientPays, assistance])).toEqual([
      [1000, 5000],
      [0, 2000],
    ]);
  });
});

describe('a sliding scale for a household above eight', () => {
  it('adds as much for each person as below it', () => {
    // HHS poverty guidelines 2026, 91 FR 1797: 15,960 and nine times 5,680 are 67,080 for ten people.
    const book: PriceBook = {
      ...bookOf([['visit', 100, 'outpatient']]),
      slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5000 }] },
    };
    const asks = (size: number, income: number) => {
      const household = { size, annualIncome: dollars(income) };
      return scenarios(book, undefined, '2026-03-02', household).find(
        ({ kind }) => kind === 'sliding-scale',
      )?.total.likely;
    };
    expect([asks(10, 134_160), asks(10, 134_160.01)]).toEqual([5000, 10_000]);
    // 15,960 and eight times 5,680 are 61,400 for nine.
    expect([asks(9, 122_800), asks(9, 122_800.01)]).toEqual([5000, 10_000]);
  });
});

describe('deferred interest paid off on the last day', () => {
  it('costs nothing, to the cent of the last payment', () => {
    const offer = { id: 'card', name: 'Card', kind: 'deferred-interest', months: 12 } as const;
    const book: PriceBook = {
      ...bookOf([['visit', 1000, 'outpatient']]),
      financing: [{ ...offer, apr: 2699 }],
    };
    const found = scenarios(book, undefined).find(({ kind }) => kind === 'financed');
    // Eleven times 83.33 are 916.63; the twelfth is the other 83.37.
    expect(found?.financing?.likely).toMatchObject({
      payments: 12,
      monthly: 8333,
      lastPayment: 8337,
      total: 100_000,
      financeCharge: 0,
    });
    expect(found?.total).toEqual({ low: 100_000, likely: 100_000, high: 100_000 });
    expect(found?.byMonth.at(-1)).toMatchObject({ period: '2027-03', due: { likely: 8337 } });
    // A day later 2.249167 % a month are added, of what was owed: of 1,000, 916.67 + … and of interest.
    expect(found?.financing?.likely.ifUnpaid?.leastInterest).toBe(17_246);
  });
});
