import { describe, expect, it } from 'vitest';
import type { NetworkBenefits, PlanBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { AssistanceProgram, Discount, PriceBook, Service } from '../src/price-book/types.ts';
import {
  allCovered,
  contract,
  course,
  dollars,
  line,
  phase,
  plan,
  priceBook,
  service,
} from './clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from './one-service.ts';

/** Several rules at once, worked out on paper before the estimator was asked. */

const MONTHLY = { cadence: { everyMonths: 1 } } as const;

function helped(book: PriceBook, terms: Partial<AssistanceProgram>): PriceBook {
  const program: AssistanceProgram = {
    id: 'card',
    name: 'card',
    lines: [{ service: 'visit', line: 'drug' }],
    minimumPatientPayment: dollars(10),
    from: '2020-01-01',
    source: 'terms',
    ...terms,
  };
  return { ...book, assistance: [program] };
}

describe('a family’s maximum that is met mid-course, by what help leaves', () => {
  it('is filled under an accumulator by the patient’s own money alone', () => {
    const drug = bookOf([['drug', 2000, 'medical-drug']], 6);
    const book = helped(drug, { perUse: dollars(300), perYear: dollars(1000) });
    const benefits: PlanBenefits = {
      planYearStart: '01-01',
      assistanceCounting: 'accumulator',
      assistanceUsed: { card: 0 },
      inNetwork: {
        // The family's, which is met, waives the person's own.
        deductible: { amount: dollars(1000), met: 0 },
        familyDeductible: { amount: dollars(2000), met: dollars(2000) },
        outOfPocketMaximum: { amount: dollars(3000), met: 0 },
        familyOutOfPocketMaximum: { amount: dollars(6000), met: dollars(5150) },
        costShares: { default: { coinsurance: 2000 } },
      },
    };
    // 20 % of 2,000 is 400. Help pays 300, 300, 300 and the last 100 of its year: 850 less 100, 100,
    // 100 and 300 leaves 250 of the family's maximum, which cuts the fifth; then nothing.
    const found = ask(book, benefits, '2026-01-05', 'assistance');
    expect(pays(found)).toEqual([100, 100, 100, 300, 250, 0]);
    expect(found.total).toEqual({ low: 85_000, likely: 85_000, high: 85_000 });
  });
});

describe('a plan year that turns mid-course and carries over', () => {
  it('carries the drug deductible’s last quarter and the plan’s apart', () => {
    const book = bookOf(
      [
        ['visit', 200, 'office-visit'],
        ['pills', 150, 'pharmacy-drug'],
      ],
      5,
    );
    const benefits: PlanBenefits = {
      planYearStart: '01-01',
      lastQuarterCarryOver: true,
      inNetwork: {
        deductible: { amount: dollars(1000), met: dollars(300), metInLastQuarter: dollars(100) },
        drugDeductible: { amount: dollars(400), met: dollars(100), metInLastQuarter: 0 },
        outOfPocketMaximum: 'none',
        costShares: {
          default: { coinsurance: 2000 },
          'pharmacy-drug': { copay: dollars(50), copayDesign: 'after-deductible' },
        },
      },
    };
    // Visits: 700 of 1,000 are left: 200, 200, 200. 100 and 600 are carried over: 300 are left in
    // January: 200; then 100 and 20 % of 100.
    // Pills: 300 of 400 are left: 150, 150, and the copay of 50. 300 are carried over: 100 and 50; 50.
    expect(pays(ask(book, benefits, '2026-10-05'))).toEqual([350, 350, 250, 350, 170]);
  });
});

describe('maintenance of benefits after a first plan that counts visits', () => {
  it('fills its deductible by what is left, and may pay for the visits that are not covered', () => {
    const services = [
      service('talk', 120, { benefit: 'mental-health' }),
      service('group', 120, { benefit: 'outpatient' }),
    ];
    const book = priceBook({
      services,
      courses: [
        course(
          ...Array.from({ length: 6 }, (_, place) =>
            phase(`p${place}`, 1, { services: [place % 2 ? 'group' : 'talk'] }),
          ),
        ),
      ],
      policies: allCovered(services),
      allowedAmounts: [contract('talk', 120), contract('group', 120)],
    });
    const counted = {
      copay: dollars(30),
      copayDesign: 'deductible-waived',
      pool: 'therapy',
      visitLimit: 4,
    } as const;
    const benefits: PlanBenefits = {
      ...plan({}, { 'mental-health': counted, outpatient: counted }),
      visitsUsed: { therapy: 0 },
      secondary: {
        formula: 'maintenance-of-benefits',
        covered: true,
        coinsurance: 2000,
        deductible: { amount: dollars(100), met: 0 },
        outOfPocketMaximum: 'none',
      },
    };
    // 30 of 120 are left each time and fill the 100: 30, 30, 30; 10 fill it and 80 % of 20 are paid: 14.
    // The fifth and the sixth are not covered: 120 each, or 20 % of it where the second plan pays alone.
    const found = ask(book, benefits);
    expect(pays(found)).toEqual([30, 30, 30, 14, 120, 120]);
    expect(found.total).toEqual({ low: dollars(152), likely: dollars(344), high: dollars(344) });
  });
});

describe('a usual-and-customary rule whose table changes mid-course', () => {
  const code = { system: 'CPT', code: '90837' } as const;
  const talk: Service = {
    id: 'talk',
    name: 'talk',
    lines: [line('talk', 250, { benefit: 'mental-health', codes: [code] })],
  };
  const source = 'table';
  const amounts = (amount: number) => [{ code: '90837', amount: dollars(amount) }];
  const book = priceBook({
    services: [talk],
    courses: [course(phase('talk', 3, MONTHLY))],
    policies: allCovered([talk]),
    benchmarks: [
      { id: 'ucr', source, from: '2026-01-01', amounts: amounts(200) },
      { id: 'ucr', source, from: '2026-04-01', amounts: amounts(220) },
    ],
    allowedAmounts: [
      contract('talk', 0, {
        payer: '*',
        network: 'out-of-network',
        rate: { benchmark: 'ucr', percentOfBenchmark: 8000 },
      }),
      contract('talk', 0, {
        network: 'participating',
        rate: { benchmark: 'ucr', percentOfBenchmark: 7000 },
      }),
    ],
  });
  const benefits: PlanBenefits = {
    planYearStart: '01-01',
    inNetwork: plan({}).inNetwork as NetworkBenefits,
    participating: { costShares: { default: { copay: 0, coinsurance: 1500 } } },
    outOfNetwork: {
      ...(plan({ deductible: 300, coinsurance: 0.4 }).inNetwork as NetworkBenefits),
    },
  };
  const asked = (network: 'participating' | 'out-of-network') => {
    const insurance = { payer: 'aetna', planType: 'ppo', network, benefits } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === network);
    if (!found) throw new Error('no such way');
    return found;
  };

  it('leaves the balance above it to the patient out of network', () => {
    // March: 80 % of 200 is 160, all deductible, and 90 above it. April: 176: 140 are left, 40 % of 36
    // is 14.40, and 74. May: 40 % of 176 is 70.40, and 74.
    expect(pays(asked('out-of-network'))).toEqual([250, 228.4, 144.4]);
  });

  it('leaves none to one whom a contract binds without being preferred', () => {
    // 15 % of 140, and of 154 twice.
    expect(pays(asked('participating'))).toEqual([21, 23.1, 23.1]);
  });
});

describe('Medicare and Plan N where the provider does not take its amount', () => {
  it('leave the deductible, up to $20 of a visit’s share and what is asked above', () => {
    const services = [service('visit', 200, { benefit: 'office-visit' })];
    const book = priceBook({
      services,
      courses: [course(phase('visit', 2, MONTHLY))],
      policies: allCovered(services),
      allowedAmounts: [contract('visit', 150, { network: 'out-of-network', payer: '*' })],
    });
    const limits = { deductible: { met: dollars(200) } };
    const second = { formula: 'medigap', coinsurance: 0, visitCopay: dollars(20) } as const;
    const benefits = {
      inNetwork: limits,
      outOfNetwork: limits,
      secondary: { ...second, paysExcess: false },
    };
    const insurance = { planType: 'medicare', network: 'out-of-network', benefits } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === 'out-of-network');
    // 95 % of 150 is 142.50; 115 % of that is 163.875, so 21.38 more may be asked. Of 283 are 83 left:
    // 83, and 20 % of 59.50 is 11.90, less than 20. Then 20 % of 142.50 is 28.50: 20 are left.
    expect(found && pays(found)).toEqual([116.28, 41.38]);
    expect(found?.visits[1]?.lines[0]).toMatchObject({ planPays: 12_250, secondaryPays: 850 });
  });
});

describe('deferred interest that is not paid off in time', () => {
  it('is added as if it had been charged from the first day', () => {
    const offer = { id: 'card', name: 'Card', kind: 'deferred-interest', months: 6 } as const;
    const book: PriceBook = {
      ...bookOf([['visit', 1200, 'outpatient']]),
      financing: [{ ...offer, apr: 2999 }],
    };
    const found = scenarios(book, undefined).find(({ kind }) => kind === 'financed');
    // 2.499167 % a month of 1,200, less 200 each month: 1,029.99; 855.73; 677.12; 494.04; 306.39; 114.04.
    expect(found?.financing?.likely.ifUnpaid?.leastInterest).toBe(11_404);
    expect(found?.total.likely).toBe(120_000);
  });
});

describe('discounts that stack, one that does not, and a scale by income', () => {
  const base = { name: 'name', source: 'terms' };
  const discounts: Discount[] = [
    {
      ...base,
      id: 'spring',
      kind: 'promotion',
      off: { percent: 2000 },
      order: 1,
      stacks: true,
      until: '2026-03-31',
    },
    {
      ...base,
      id: 'member',
      kind: 'membership',
      off: { amount: dollars(15) },
      order: 2,
      stacks: true,
    },
    {
      ...base,
      id: 'hardship',
      kind: 'hardship',
      off: { percent: 2500 },
      order: 3,
      stacks: false,
    },
  ];
  const book: PriceBook = {
    ...bookOf([['visit', 200, 'outpatient']], 3),
    discounts,
    slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 6000 }] },
  };
  const asked = (ids: readonly string[]) =>
    estimate(book, {
      care: { course: 'course' },
      startDate: '2026-03-02',
      discounts: ids,
      household: { size: 2, annualIncome: dollars(43_280) },
    }).scenarios;
  const of = (kind: string, ids: readonly string[]) => {
    const found = asked(ids).find((own) => own.kind === kind);
    return found && pays(found);
  };

  it('take off what is most on the day: the stack while its promotion lasts, then the other', () => {
    // March: 200, 160, 145, or 150 alone. From April: 185, or 150 alone.
    expect(of('self-pay', ['member', 'hardship'])).toEqual([145, 150, 150]);
    expect(of('self-pay', ['member'])).toEqual([145, 185, 185]);
    expect(of('self-pay', [])).toEqual([160, 200, 200]);
  });

  it('are not taken off the scale’s price, which an income of just twice the guideline has', () => {
    // 15,960 and 5,680 are 21,640 for two; twice that is 43,280.
    expect(of('sliding-scale', ['member', 'hardship'])).toEqual([80, 80, 80]);
  });
});

describe('care that the law protects beside care that it does not', () => {
  const services: Service[] = [
    service('visit', 300),
    { ...service('lab', 150, { benefit: 'laboratory' }), noSurprises: true },
  ];
  const book = priceBook({
    services,
    courses: [course(phase('both', 3, { services: ['visit', 'lab'], ...MONTHLY }))],
    policies: allCovered(services),
    allowedAmounts: [contract('visit', 200, { network: 'out-of-network' }), contract('lab', 100)],
  });

  it.each([
    // Visit 200 and 100 above; 100, 40 and 100; 80 and 100. Tests 100; 50 and 10; 20.
    ['separate', [400, 300, 200]],
    // The visit's 200 meet the 150 in network too: tests 20 each.
    ['cross', [320, 260, 200]],
    // One deductible of 150: 150, 20 % of 50, at the terms out of network 40 %: 170 and 100; tests 20.
    ['combined', [290, 200, 200]],
  ] as const)('fills the limits in network, %s', (accumulation, expected) => {
    const benefits: PlanBenefits = {
      planYearStart: '01-01',
      accumulation,
      inNetwork: plan({ deductible: 150, coinsurance: 0.2 }).inNetwork as NetworkBenefits,
      outOfNetwork: plan({ deductible: 300, coinsurance: 0.4 }).inNetwork as NetworkBenefits,
    };
    const insurance = { payer: 'aetna', planType: 'ppo', network: 'out-of-network', benefits };
    const found = scenarios(book, insurance as never).find(({ id }) => id === 'out-of-network');
    expect(found && pays(found)).toEqual(expected);
  });
});

describe('a maximum that cuts the third line of a visit', () => {
  it('takes it off the coinsurance, then the deductible, until the plan year turns', () => {
    const book = bookOf(
      [
        ['office', 150, 'office-visit'],
        ['blood', 30, 'laboratory'],
        ['drug', 400, 'medical-drug'],
      ],
      3,
    );
    const waived = (copay: number) =>
      ({ copay: dollars(copay), copayDesign: 'deductible-waived' }) as const;
    const benefits = plan(
      { deductible: 100, coinsurance: 0.3, maximum: 250, maximumMet: 100, year: '07-01' },
      { 'office-visit': waived(40), laboratory: waived(15) },
    );
    // May: 40 and 15 of 150; 100 and 30 % of 300 are 190, of which 95 are left. June: nothing.
    // July: 40, 15 and 190 of 250.
    const found = ask(book, benefits, '2026-05-04');
    expect(pays(found)).toEqual([150, 0, 245]);
    expect(found.visits[0]?.lines[2]).toMatchObject({ coinsurance: 0, deductible: 9500 });
  });
});

describe('a carve-out beside a first plan whose maximum is met', () => {
  it('pays what it would alone less what the first pays, until nothing is owed', () => {
    const book = bookOf([['visit', 100, 'office-visit']], 4);
    const deductible = { amount: dollars(50), met: 0 };
    const secondary = {
      formula: 'carve-out',
      covered: true,
      coinsurance: 2000,
      deductible,
    } as const;
    const benefits = { ...plan({ coinsurance: 0.5, maximum: 120 }), secondary };
    // 50: alone 80 % of 50 is 40, less than the 50 that are paid. 50: 80 less 50. 20 are left of the
    // maximum, and 80 are paid. Nothing.
    expect(pays(ask(book, benefits))).toEqual([50, 20, 20, 0]);
  });
});

describe('help in a plan that allows a health savings account', () => {
  it('counts for nothing before the least deductible is paid, and its year is the calendar’s', () => {
    const drug = everyDays(bookOf([['drug', 1000, 'medical-drug']]), 28, 28, 28);
    const book = helped(drug, { minimumPatientPayment: dollars(50), perYear: dollars(1600) });
    const benefits: PlanBenefits = {
      ...plan({ deductible: 2000, deductibleMet: 1200, maximum: 5000, coinsurance: 0.2 }),
      hsaEligible: true,
      assistanceCounting: 'counts',
    };
    // 2 November: 800 and 20 % of 200 are 840, of which 790 are helped; 1,250 are met. 30 November: 750
    // and 50, 750 helped; 1,300 are met. 28 December: 700 and 60, of which the last 60 of 1,600 are
    // helped. 25 January: 1,000, of which 950 are helped.
    const found = ask(book, benefits, '2026-11-02', 'assistance');
    expect(pays(found)).toEqual([50, 50, 700, 50]);
  });
});

describe('dental care under two plans', () => {
  const asked = (rest: Partial<SecondaryCoverage> = {}) =>
    ask(bookOf([['crown', 800, 'dental']], 3), {
      planYearStart: '01-01',
      inNetwork: {
        deductible: { amount: dollars(50), met: 0 },
        outOfPocketMaximum: 'none',
        costShares: { default: { coinsurance: 5000 } },
      },
      annualMaximums: { dental: { amount: dollars(1000), met: dollars(300) } },
      secondary: {
        ...{
          formula: 'maintenance-of-benefits',
          covered: true,
          coinsurance: 5000,
          deductible: 'none',
        },
        ...{ outOfPocketMaximum: 'none', ...rest },
      },
    });

  it('is paid by the second up to a yearly maximum that nobody says', () => {
    // The first pays 375 of 800, the 325 that are left of 700, and nothing; the second half of the rest.
    const found = asked();
    expect(pays(found)).toEqual([212.5, 237.5, 400]);
    // Or nothing at all: 425, 475, 800.
    expect(found.total).toEqual({ low: 85_000, likely: 85_000, high: 170_000 });
    expect(found.assumptions).toEqual([
      { unknown: 'second-plan', subject: 'secondary', source: 'rule:unsaid', causes: 85_000 },
    ]);
  });

  it('is paid by one without such a maximum as by any other', () => {
    const found = asked({ annualMaximum: 'none' });
    expect(found.total).toEqual({ low: 85_000, likely: 85_000, high: 85_000 });
    expect(found.assumptions).toEqual([]);
  });

  it('is all that such a maximum ends', () => {
    const secondary = {
      formula: 'standard',
      covered: true,
      coinsurance: 5000,
      deductible: 'none',
    } as const;
    const book = bookOf([
      ['crown', 800, 'dental'],
      ['pills', 100, 'pharmacy-drug'],
      ['visit', 100, 'office-visit'],
    ]);
    const own = { ...secondary, outOfPocketMaximum: 'none' } as const;
    const annualMaximums = { dental: 'none' } as const;
    const found = ask(book, { ...plan({ coinsurance: 0.5 }), annualMaximums, secondary: own });
    // Half of all would be paid alone, as much as is owed; of the crown 400, or nothing.
    expect(found.total).toEqual({ low: 0, likely: 0, high: 40_000 });
  });
});

describe('an accumulator, of which nobody says what the patient’s own money fills', () => {
  const drug = bookOf([['drug', 1000, 'medical-drug']], 3);
  const benefits = (assistanceCounting: PlanBenefits['assistanceCounting']): PlanBenefits => ({
    ...plan({ deductible: 500, deductibleMet: 200, coinsurance: 0.2 }),
    ...(assistanceCounting && { assistanceCounting }),
  });
  const found = (counting: PlanBenefits['assistanceCounting']) => {
    const book = helped(drug, { perUse: dollars(350), minimumPatientPayment: 0 });
    return ask(book, benefits(counting), '2026-01-05', 'assistance');
  };

  it('is likely the deductible, and may be coinsurance first', () => {
    const { total, visits, assumptions } = found('accumulator');
    // 300 and 20 % of 700 are 440, of which 350 are helped. The other 90 leave 210 of the deductible: 210
    // and 158, 18; 192 and 161.60, 3.60. Or they are less than 140 of coinsurance, and leave all 300: 90
    // each time.
    expect(visits.map(({ patientPays }) => patientPays)).toEqual([9000, 1800, 360]);
    expect(visits.map(({ due }) => due.high)).toEqual([9000, 9000, 9000]);
    expect(total).toEqual({ low: 11_160, likely: 11_160, high: 27_000 });
    expect(assumptions).toEqual([
      {
        unknown: 'assistance-counting',
        subject: 'accumulator',
        assumed: { low: 1, likely: 1, high: 2 },
        source: 'rule:unsaid',
        causes: 15_840,
      },
    ]);
  });

  it('is between two real cases, where a plan year turns on what a last quarter carries over', () => {
    const book = helped(bookOf([['drug', 1000, 'medical-drug']], 4), {
      perUse: dollars(500),
      perYear: dollars(2000),
      minimumPatientPayment: dollars(25),
    });
    const found = ask(
      book,
      {
        ...plan({ deductible: 1500, deductibleMet: 600, coinsurance: 0.2, year: '07-01' }),
        lastQuarterCarryOver: true,
        assistanceCounting: 'accumulator',
        inNetwork: {
          deductible: { amount: dollars(1500), met: dollars(600), metInLastQuarter: 0 },
          outOfPocketMaximum: 'none',
          costShares: { default: { coinsurance: 2000 } },
        },
      },
      '2026-05-04',
      'assistance',
    );
    // 900 and 20; 480 and 104; 504 are carried over: 996 and 0.80; 499.20 and 100.16. 500 of each are helped.
    expect(pays(found)).toEqual([420, 84, 496.8, 99.36]);
    // 400 of the first 420 fill it: 500 and 100; nothing of that 100 does. 1,100 in July take all of 1,000;
    // 600 and 80: 420, 100, 500, 180.
    expect(found.total).toEqual({ low: 110_016, likely: 110_016, high: 120_000 });
  });

  it('is asked beside other open figures too', () => {
    const book = helped(drug, { perUse: dollars(350), minimumPatientPayment: 0 });
    const costShares = { default: { coinsurance: { low: 1000, high: 2000 } } };
    const { inNetwork, ...own } = benefits('accumulator');
    const asked = { ...own, inNetwork: { ...inNetwork, costShares } };
    const { total, assumptions } = ask(book, asked, '2026-01-05', 'assistance');
    // At 20 %, coinsurance first, as above: 90 each time.
    expect(total.high).toBeGreaterThanOrEqual(27_000);
    expect(assumptions).toContainEqual(
      expect.objectContaining({ subject: 'accumulator', source: 'rule:unsaid' }),
    );
  });

  it('may be so where nobody says whether help counts', () => {
    // All of it counts: 90; then 20 % of 1,000, all helped.
    expect(found(undefined).total).toMatchObject({ low: 0, likely: 9000, high: 27_000 });
  });

  it('is so where help would cost the patient a health savings account', () => {
    const book = helped(drug, { perUse: dollars(350), minimumPatientPayment: 0 });
    const own = plan({ deductible: 2000, deductibleMet: 1500, coinsurance: 0.2 });
    const benefits: PlanBenefits = { ...own, assistanceCounting: 'counts', hsaEligible: true };
    const { total, visits, assumptions } = ask(book, benefits, '2026-01-05', 'assistance');
    // 500 and 20 % of 500 are 600, of which 350 are helped. Below 1,700 (Rev. Proc. 2025-19) help does not
    // count: the other 250 leave 250 of the deductible and 1,750 met. 250 and 150, 50; all of it counts.
    expect(visits.map(({ patientPays }) => patientPays)).toEqual([25_000, 5000, 0]);
    // Or 100 of them are coinsurance: 350 are left, and 1,650 met. 350 and 130 less 350 are 130, which is
    // all coinsurance, twice.
    expect(total).toEqual({ low: 30_000, likely: 30_000, high: 51_000 });
    expect(assumptions).toMatchObject([{ subject: 'accumulator', source: 'rule:unsaid' }]);
  });

  it('is no matter where help counts, or the plan asks for what it pays', () => {
    expect(found('counts').assumptions).toEqual([]);
    expect(found('maximizer').assumptions).toEqual([]);
  });
});

describe('a copay before the deductible, which it fills', () => {
  it('leaves that much less of the deductible to the rest of the line', () => {
    const share = {
      copay: dollars(40),
      copayDesign: 'then-deductible',
      coinsurance: 2500,
    } as const;
    const benefits = plan(
      { deductible: 100 },
      { default: { ...share, copayCountsTowardDeductible: true } },
    );
    // 40, the other 60 of 100, and 25 % of 100; then 40 and 25 % of 160.
    expect(pays(ask(bookOf([['visit', 200, 'outpatient']], 3), benefits))).toEqual([125, 80, 80]);
  });
});
