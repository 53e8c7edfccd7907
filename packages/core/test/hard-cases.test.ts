import { describe, expect, it } from 'vitest';
import type {
  CostShare,
  NetworkBenefits,
  PlanBenefits,
  SecondaryCoverage,
} from '../src/benefits/types.ts';
import type {
  AllowedAmount,
  Amount,
  AssistanceProgram,
  PriceBook,
  Service,
} from '../src/price-book/types.ts';
import { allCovered, course, dollars, phase, plan } from './clinic.ts';
import { ask, bookOf, everyDays, type Part, pays, scenarios } from './one-service.ts';

describe('one copay a visit', () => {
  const copay = (copayDesign: CostShare['copayDesign']): CostShare => ({
    copay: 3000,
    ...(copayDesign && { copayDesign }),
    coinsurance: 2000,
  });
  const small: Part = ['blood pressure', 10, 'office-visit'];
  const large: Part = ['visit', 200, 'office-visit'];

  it.each([
    // 30 of 210, whichever line is billed first.
    ['deductible-waived', [small, large], 30],
    ['deductible-waived', [large, small], 30],
    // 30, then 20 % of the other 180.
    ['then-deductible', [small, large], 66],
    ['then-deductible', [large, small], 66],
  ] as const)('%s: what the first line did not take of it is due on the next', (...given) => {
    const [design, parts, expected] = given;
    expect(pays(ask(bookOf(parts), plan({}, { default: copay(design) })))).toEqual([expected]);
  });

  it('after the deductible is due on the line after the one that met it', () => {
    const benefits = plan({ deductible: 200 }, { default: copay('after-deductible') });
    const second: Part = ['test', 100, 'office-visit'];
    expect(pays(ask(bookOf([large, second]), benefits))).toEqual([230]);
  });

  it('is asked once for each of two benefits', () => {
    const benefits = plan({}, { default: copay('deductible-waived') });
    expect(pays(ask(bookOf([large, ['test', 100, 'laboratory']]), benefits))).toEqual([60]);
  });
});

describe('two networks at one visit', () => {
  it('each ask their own copay, though for the same benefit', () => {
    const inside = bookOf([['visit', 100, 'office-visit']]);
    const [visit] = inside.services as [Service];
    const services: Service[] = [visit, { ...visit, id: 'outside', network: 'out-of-network' }];
    const [contract] = inside.allowedAmounts as [AllowedAmount];
    const book: PriceBook = {
      ...inside,
      services,
      courses: [course(phase('both', 1, { services: ['visit', 'outside'] }))],
      policies: allCovered(services),
      allowedAmounts: [contract, { ...contract, service: 'outside', network: 'out-of-network' }],
    };
    const copay = (amount: number) => {
      const share = { copay: dollars(amount), copayDesign: 'deductible-waived' } as const;
      return plan({}, { default: share });
    };
    const outOfNetwork = copay(50).inNetwork as NetworkBenefits;
    expect(pays(ask(book, { ...copay(30), outOfNetwork }))).toEqual([80]);
  });
});

describe('a Medigap plan beside Part B', () => {
  /** Six visits at $200, of which Medicare's fee is $100, by a provider who does not participate. */
  function outside(own: Partial<SecondaryCoverage>, met = 0) {
    const care = bookOf([['visit', 200, 'office-visit']], 6);
    const [contract] = care.allowedAmounts as [AllowedAmount];
    const rate = { amount: dollars(100) };
    const book: PriceBook = {
      ...care,
      payers: [],
      allowedAmounts: [{ ...contract, payer: '*', network: 'out-of-network', rate }],
    };
    const insurance = {
      planType: 'medicare',
      network: 'out-of-network',
      benefits: {
        ...(met > 0 && { outOfNetwork: { deductible: { met: dollars(met) } } }),
        secondary: { formula: 'medigap', coinsurance: 0, ...own },
      },
    } as const;
    return scenarios(book, insurance, '2026-01-05').find(({ kind }) => kind === 'out-of-network');
  }

  it('leaves the deductible and what is above Medicare’s fee, and nothing wider', () => {
    // 115 % of 95 % of 100 is asked, 14.25 above the fee, six times; 283 is Part B's deductible.
    const found = outside({ paysExcess: false });
    expect(found?.total).toMatchObject({ low: 8550, high: 8550 + 28_300 });
    expect(found?.assumptions.map(({ unknown }) => unknown)).toEqual(['deductible-met']);
  });

  it('pays what is above the fee too where it is Plan F or G', () => {
    expect(outside({ paysExcess: true }, 283)?.total).toEqual({ low: 0, likely: 0, high: 0 });
    expect(outside({ paysExcess: true })?.total).toMatchObject({ low: 0, high: 28_300 });
    expect(outside({ paysExcess: true, paysDeductible: true })?.total).toMatchObject({ high: 0 });
    const [line] = outside({ paysExcess: true }, 283)?.visits[0]?.lines ?? [];
    // 20 % of 95, and 14.25.
    expect(line).toMatchObject({ balanceBill: 1425, secondaryPays: 3325, patientPays: 0 });
    const [step] = line?.steps.filter(({ rule }) => rule === 'secondary-pays') ?? [];
    expect(step).toMatchObject({ result: 3325, operands: { owed: 3325 } });
  });

  it('may pay it where nobody said', () => {
    const found = outside({}, 283);
    expect(found?.total).toEqual({ low: 0, likely: 8550, high: 8550 });
    expect(found?.assumptions).toEqual([
      { unknown: 'second-plan', subject: 'secondary', source: 'rule:unsaid', causes: 8550 },
    ]);
  });

  it('pays no more of it however much Medicare may recognize', () => {
    const care = bookOf([['visit', 200, 'office-visit']]);
    const book: PriceBook = { ...care, payers: [], allowedAmounts: [] };
    const secondary = { formula: 'medigap', coinsurance: 0, paysExcess: true } as const;
    const insurance = {
      planType: 'medicare',
      network: 'out-of-network',
      benefits: { secondary },
    } as const;
    const found = scenarios(book, insurance, '2026-01-05').find(
      ({ kind }) => kind === 'out-of-network',
    );
    // All of 200 may be recognized, and fall under the deductible.
    expect(found?.total).toMatchObject({ low: 0, high: 20_000 });
  });

  it('pays for no drug from a pharmacy, which is no part of Part B', () => {
    const care = bookOf([['drug', 100, 'pharmacy-drug']]);
    const secondary = { formula: 'medigap', coinsurance: 0, paysDeductible: true } as const;
    const inNetwork = {
      costShares: { 'pharmacy-drug': { coinsurance: 2500, deductibleApplies: false } },
    };
    const insurance = {
      payer: 'aetna',
      planType: 'medicare',
      benefits: { secondary, inNetwork },
    } as const;
    const found = scenarios(care, insurance).find(({ kind }) => kind === 'in-network');
    expect(found?.total.likely).toBe(2500);
  });
});

describe('a second plan’s deductible', () => {
  const first = plan({ coinsurance: 0.3 });
  const book = bookOf([['visit', 1000, 'outpatient']], 3);

  it('is used up by what the second plan recognizes, not by what the first does', () => {
    // It recognizes 500 of each 1,000: 500 of its 800 go in the first visit, 300 in the second.
    const secondary = {
      formula: 'standard',
      covered: true,
      coinsurance: 0,
      deductible: { remaining: dollars(800) },
      allowedPercent: 5000,
    } as const;
    expect(pays(ask(book, { ...first, secondary }))).toEqual([300, 100, 0]);
  });

  it('comes off what is left after the first plan, under maintenance of benefits', () => {
    // 300 is left of each 1,000: 300 of the 500 in the first visit, 200 in the second.
    const secondary = {
      formula: 'maintenance-of-benefits',
      covered: true,
      coinsurance: 0,
      deductible: { remaining: dollars(500) },
    } as const;
    expect(pays(ask(book, { ...first, secondary }))).toEqual([300, 200, 0]);
  });

  it('starts afresh, whole, with the plan year', () => {
    const secondary = {
      formula: 'standard',
      covered: true,
      coinsurance: 0,
      deductible: { amount: dollars(600), met: dollars(500) },
    } as const;
    // 300 owed each day: 100 of the deductible are left in 2026, 600 in 2027.
    const days = everyDays(book, 1, 1);
    expect(pays(ask(days, { ...first, secondary }, '2026-12-30'))).toEqual([0, 0, 0]);
    const half = { ...secondary, allowedPercent: 5000 };
    expect(pays(ask(days, { ...first, secondary: half }, '2026-12-30'))).toEqual([0, 0, 300]);
  });

  it('is asked where nobody says it, and may be anything', () => {
    const second = {
      formula: 'standard',
      covered: true,
      coinsurance: 0,
      allowedPercent: 5000,
    } as const;
    const secondary = { ...second, planYearStart: '01-01' };
    const { total, assumptions } = ask(book, { ...first, secondary });
    // Half of the typical 1,886.00 is left: 500 go in the first visit, 443 in the second. Of the typical
    // maximum of 5,300 half is left too, which so little does not reach.
    expect(total).toEqual({ low: 0, likely: 54_300, high: 90_000 });
    expect(assumptions.map(({ unknown, subject }) => [unknown, subject])).toEqual([
      ['deductible', 'secondary'],
      ['deductible-met', 'secondary'],
      ['out-of-pocket-maximum', 'secondary'],
      ['out-of-pocket-met', 'secondary'],
    ]);
  });

  it('is no matter to a Medigap plan, which has none', () => {
    const secondary = { formula: 'medigap', coinsurance: 0 } as const;
    expect(ask(book, { ...first, secondary }).assumptions).toEqual([]);
  });
});

describe('last-quarter carry-over', () => {
  // 30 December, then 1 January.
  const book = everyDays(bookOf([['visit', 300, 'outpatient']]), 2);
  const carrying = (metInLastQuarter?: Amount): PlanBenefits => {
    const deductible = {
      amount: dollars(500),
      met: dollars(500),
      ...(metInLastQuarter === undefined ? {} : { metInLastQuarter }),
    };
    const benefits = plan({});
    const inNetwork = { ...benefits.inNetwork, deductible };
    return { ...benefits, lastQuarterCarryOver: true, inNetwork };
  };

  it('carries what was paid in the last quarter before the course', () => {
    const answer = ask(book, carrying(dollars(400)), '2026-12-30');
    expect(pays(answer)).toEqual([0, 100]);
    expect(answer.assumptions).toEqual([]);
  });

  it('asks how much that was where nobody says', () => {
    const { total, assumptions } = ask(book, carrying(), '2026-12-30');
    // All of it, half of it, nothing of it.
    expect(total).toEqual({ low: 0, likely: 25_000, high: 30_000 });
    expect(assumptions).toMatchObject([{ unknown: 'deductible-met-late', causes: 30_000 }]);
  });

  it('holds whatever is left of the deductible, though either end may be the dearer', () => {
    const book = everyDays(bookOf([['visit', 300, 'outpatient']]), 2);
    const half = plan({ deductible: 500, coinsurance: 0.5 });
    const benefits = { ...half, lastQuarterCarryOver: true };
    const met = (amount?: number): PlanBenefits => {
      const deductible = {
        amount: dollars(500),
        metInLastQuarter: 0,
        ...(amount === undefined ? {} : { met: dollars(amount) }),
      };
      return { ...benefits, inNetwork: { ...benefits.inNetwork, deductible } };
    };
    expect(pays(ask(book, met(500), '2026-12-30'))).toEqual([150, 300]);
    expect(pays(ask(book, met(0), '2026-12-30'))).toEqual([300, 250]);
    // 150 and 250 to 300 and 300: which visit pays most is not known together.
    const { total } = ask(book, met(), '2026-12-30');
    expect([total.low, total.high]).toEqual([40_000, 60_000]);
  });

  it('asks nothing of a course that begins before the last quarter, or ends with the year', () => {
    const early = everyDays(bookOf([['visit', 300, 'outpatient']]), 93);
    const answer = ask(early, carrying(), '2026-09-30');
    expect(pays(answer)).toEqual([0, 300]);
    expect(answer.assumptions).toEqual([]);
    expect(ask(book, carrying(), '2026-12-20').assumptions).toEqual([]);
  });

  it('carries what was paid toward the drug deductible into the next drug deductible', () => {
    const book = bookOf(
      [
        ['drug', 300, 'pharmacy-drug'],
        ['visit', 100, 'outpatient'],
      ],
      2,
    );
    const inNetwork: NetworkBenefits = {
      deductible: { amount: dollars(150), met: 0 },
      drugDeductible: { amount: dollars(300), met: 0 },
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 0 } },
    };
    const benefits = { planYearStart: '01-01', lastQuarterCarryOver: true, inNetwork };
    // December: 300 and 100. January: nothing of the drug, 50 of the medical 150.
    expect(pays(ask(book, benefits, '2026-12-15'))).toEqual([400, 50]);
  });
});

describe('manufacturer help', () => {
  const drug = bookOf([['drug', 1000, 'medical-drug']], 6);
  const helped = (until?: string): PriceBook => ({
    ...drug,
    assistance: [
      {
        id: 'card',
        name: 'card',
        lines: [{ service: 'visit', line: 'drug' }],
        perUse: dollars(400),
        minimumPatientPayment: 0,
        from: '2020-01-01',
        ...(until && { until }),
        source: 'terms',
      },
    ],
  });

  it('does not fill an aggregate family deductible of an HSA-eligible plan below the legal minimum', () => {
    const inNetwork: NetworkBenefits = {
      deductible: 'none',
      familyDeductible: { amount: dollars(6000), met: 0 },
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 0 } },
    };
    const benefits = {
      planYearStart: '01-01',
      hsaEligible: true,
      assistanceCounting: 'counts',
      inNetwork,
    } as const;
    const { visits } = ask(helped(), benefits, '2026-03-02', 'assistance');
    const left = visits.map(
      ({ lines }) => lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'],
    );
    // 600 of each 1,000 counts, because 3,400 for a family (Rev. Proc. 2025-19) is never reached.
    expect(left).toEqual([6000, 5400, 4800, 4200, 3600, 3000].map(dollars));
  });

  it.each([
    [
      'a second plan that is Medicare',
      { secondary: { formula: 'medicare-secondary', coinsurance: 2000 } },
    ],
    [
      'Medicare, though it pays for none of this care',
      { secondary: { formula: 'medicare-secondary', covered: false, coinsurance: 2000 } },
    ],
    ['a plan that its answer says is Medicare Advantage', { planType: 'medicare-advantage' }],
  ] as const)('is barred under %s', (_name, more) => {
    const benefits = { ...plan({ coinsurance: 0.2 }), ...more };
    const ids = scenarios(helped(), { payer: 'aetna', benefits }).map(({ id }) => id);
    expect(ids).not.toContain('assistance');
  });

  it('is no way to pay once the program is over', () => {
    const ids = scenarios(helped('2025-12-31'), { payer: 'aetna' }).map(({ id }) => id);
    expect(ids).not.toContain('assistance');
  });
});

describe('a range under manufacturer help and a second plan', () => {
  const helped = (parts: readonly Part[], visits: number, program: Partial<AssistanceProgram>) => ({
    ...bookOf(parts, visits),
    assistance: [
      {
        id: 'card',
        name: 'card',
        lines: [{ service: 'visit', line: 'drug' }],
        minimumPatientPayment: 0,
        from: '2020-01-01',
        source: 'terms',
        ...program,
      },
    ],
  });
  // It pays what the first plan left of half of each charge.
  const secondary = {
    formula: 'carve-out',
    covered: true,
    coinsurance: 0,
    allowedPercent: 5000,
    deductible: 'none',
    outOfPocketMaximum: 'none',
  } as const;
  const total = (book: PriceBook, benefits: PlanBenefits) =>
    ask(book, benefits, '2026-03-02', 'assistance').total;

  it('is never below nothing, nor above what is left of the maximum', () => {
    const program = { perUse: dollars(60), perYear: dollars(100) };
    const book = helped([['drug', 140, 'medical-drug']], 5, program);
    const copay = (copay?: Amount): PlanBenefits => {
      const share: CostShare = {
        copayDesign: 'deductible-waived',
        ...(copay === undefined ? {} : { copay }),
      };
      const benefits = plan({ maximum: 100 }, { default: share });
      return { ...benefits, secondary, assistanceCounting: 'counts' };
    };
    // 60 of 100 are helped with and none of the rest is the second plan's; then the maximum is met.
    expect(total(book, copay(dollars(70))).likely).toBe(dollars(10));
    expect(total(book, copay())).toMatchObject({ low: 0, high: dollars(100) });
  });

  it('holds what a maximizer asks after the maximum is met', () => {
    const program = {
      perUse: dollars(100),
      perYear: dollars(1200),
      minimumPatientPayment: dollars(10),
    };
    const parts: Part[] = [
      ['visit', 100, 'outpatient'],
      ['drug', 1000, 'medical-drug'],
    ];
    const asked = (coinsurance?: number): PlanBenefits => {
      const share: CostShare = {
        deductibleApplies: true,
        ...(coinsurance === undefined ? {} : { coinsurance }),
      };
      const benefits = plan({ maximum: 100 }, { outpatient: share });
      return { ...benefits, secondary, assistanceCounting: 'maximizer' };
    };
    const book = helped(parts, 2, program);
    // Half of each 100, and 10 for each drug.
    expect(total(book, asked(5000)).likely).toBe(dollars(120));
    // All of the first 100, of which the second plan pays half; the maximum is met, but for the drugs.
    expect(total(book, asked(10_000)).likely).toBe(dollars(70));
    expect(total(book, asked())).toMatchObject({ low: dollars(20), high: dollars(120) });
  });
});

describe('a cost share of which nothing is said', () => {
  it('may be a copay that fills the deductible of the other tier', () => {
    const inside = bookOf([['visit', 100, 'mental-health']]);
    const outside = bookOf([['talk', 100, 'outpatient']], 1, { network: 'out-of-network' });
    const [visit] = inside.services as [Service];
    const [talk] = outside.services as [Service];
    const book: PriceBook = {
      ...inside,
      services: [visit, { ...talk, id: 'talk' }],
      courses: [course(phase('visit', 1), phase('talk', 1))],
      policies: allCovered([visit, { ...talk, id: 'talk' }]),
      allowedAmounts: [
        ...inside.allowedAmounts,
        ...outside.allowedAmounts.map((own) => ({
          ...own,
          service: 'talk',
          network: 'out-of-network' as const,
        })),
      ],
    };
    const benefits = (share: CostShare): PlanBenefits => ({
      ...plan({}, { 'mental-health': share }),
      accumulation: 'cross',
      outOfNetwork: plan({ deductible: 100 }).inNetwork as NetworkBenefits,
    });
    const copay = {
      copay: 6000,
      copayDesign: 'deductible-waived',
      copayCountsTowardDeductible: true,
    } as const;
    expect(pays(ask(book, benefits(copay)))).toEqual([60, 40]);
    const { visits } = ask(book, benefits({}));
    expect(visits[1]?.due).toMatchObject({ low: 0, high: dollars(100) });
  });
});

describe('a copay whose place nobody knows', () => {
  it('may come before coinsurance where the plan states both', () => {
    // 30 alone; or 30 and 20 % of the other 970.
    const share: CostShare = { copay: 3000, coinsurance: 2000 };
    const found = ask(bookOf([['visit', 1000, 'outpatient']]), plan({}, { default: share }));
    expect(found.total.low).toBe(3000);
    expect(found.total.high).toBeGreaterThanOrEqual(22_400);
    expect(found.assumptions).toContainEqual(expect.objectContaining({ unknown: 'copay-design' }));
  });
});

describe('an excluded category', () => {
  it('uses up no visit of a pool it shares', () => {
    const share: CostShare = { coinsurance: 2000, pool: 'visits', visitLimit: 1 };
    const benefits = {
      ...plan({}, { laboratory: { ...share, covered: false }, 'office-visit': share }),
      visitsUsed: { visits: 0 },
    };
    const lab = bookOf([['test', 50, 'laboratory']]);
    const office = bookOf([['visit', 100, 'office-visit']]);
    const both: PriceBook = {
      ...office,
      services: [...office.services, ...lab.services.map((own) => ({ ...own, id: 'test' }))],
      courses: [course(phase('test', 1), phase('visit', 1))],
      policies: [
        {
          payer: '*',
          services: ['test', 'visit'],
          status: 'covered',
          source: 'test',
          asOf: '2020-01-01',
        },
      ],
      allowedAmounts: [
        ...office.allowedAmounts,
        ...lab.allowedAmounts.map((own) => ({ ...own, service: 'test' })),
      ],
    };
    expect(pays(ask(both, benefits))).toEqual([50, 20]);
  });
});

describe('care that the No Surprises Act protects', () => {
  it('is paid at in-network terms even by a plan that pays nothing else out of network', () => {
    const book = bookOf([['visit', 1000, 'outpatient']], 1, { noSurprises: true });
    const benefits = { ...plan({ coinsurance: 0.2 }), outOfNetwork: 'not-covered' } as const;
    const insurance = {
      payer: 'aetna',
      planType: 'hmo',
      network: 'out-of-network',
      benefits,
    } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === 'out-of-network');
    // 45 CFR 149.110, 149.120: cost sharing as in network, no balance bill.
    expect(found && pays(found)).toEqual([200]);
  });
});

describe('care out of network inside an in-network practice', () => {
  const outside = { network: 'out-of-network' } as const;

  it('is not covered by a plan that pays nothing out of network, and that is said', () => {
    const book = bookOf([['visit', 1000, 'outpatient']], 1, outside);
    const benefits = { ...plan({ coinsurance: 0.2 }), outOfNetwork: 'not-covered' } as const;
    const found = ask(book, benefits);
    expect(found.total).toEqual({ low: 100_000, likely: 100_000, high: 100_000 });
    expect(found.visits[0]?.lines[0]).toMatchObject({ notCovered: 100_000, planPays: 0 });
    expect(found.warnings).toContainEqual({ code: 'not-covered', subject: 'visit' });
  });

  it('takes nothing from care in network', () => {
    const benefits = { ...plan({ coinsurance: 0.2 }), outOfNetwork: 'not-covered' } as const;
    const found = ask(bookOf([['visit', 1000, 'outpatient']]), benefits);
    expect(pays(found)).toEqual([200]);
    expect(found.warnings).toEqual([]);
  });

  it('is covered by law where it is protected, whatever an HMO says of the rest', () => {
    const book = bookOf([['visit', 1000, 'outpatient']], 1, { noSurprises: true });
    const insurance = {
      payer: 'aetna',
      planType: 'hmo',
      network: 'out-of-network',
      benefits: plan({ coinsurance: 0.2 }),
    } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === 'out-of-network');
    expect(found && pays(found)).toEqual([200]);
    expect(found?.assumptions).toEqual([]);
  });
});

describe('figures of law that change with the year', () => {
  const book = bookOf([['visit', 100, 'outpatient']], 2);
  const warnings = (startDate: string) => {
    const insurance = { network: 'in-network', planType: 'medicare' } as const;
    const found = scenarios(book, insurance, startDate).find(({ id }) => id === 'in-network');
    return found?.warnings;
  };

  it('are said to be old where the course goes on into a year they do not speak for', () => {
    expect(warnings('2027-02-15')).toEqual([{ code: 'stale-table', date: '2026-12-31' }]);
    expect(warnings('2026-10-15')).toEqual([]);
  });
});

describe('a pool of visits with the name of something every object has', () => {
  it('is as unknown as any other', () => {
    const share = (pool: string): CostShare => ({ coinsurance: 2000, visitLimit: 3, pool });
    const book = bookOf([['visit', 100, 'mental-health']], 4);
    const total = (pool: string) =>
      ask(book, { ...plan({}, { default: share(pool) }), visitsUsed: {} }).total;
    expect(total('constructor')).toEqual(total('visits'));
  });
});
