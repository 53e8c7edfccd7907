/** Terms that look alike and are not: each case tells two apart that few plans have side by side. */
import { describe, expect, it } from 'vitest';
import type { NetworkBenefits, PlanBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import type { EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { allCovered, contract, course, dollars, line, phase, plan, service } from './clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from './one-service.ts';

const limit = (amount: number, met = 0) => ({ amount: dollars(amount), met: dollars(met) });
const unknowns = ({ assumptions }: ScenarioEstimate) =>
  assumptions.map(({ unknown, subject }) => [unknown, subject]);
const exactly = (amount: number) => ({
  low: dollars(amount),
  likely: dollars(amount),
  high: dollars(amount),
});

function beside(book: PriceBook, insurance: EstimateRequest['insurance'], id: string) {
  const own = scenarios(book, insurance).find((found) => found.id === id);
  if (!own) throw new Error(`no ${id} scenario`);
  return own;
}

describe('a copay of 0', () => {
  const book = bookOf([['visit', 100, 'outpatient']], 1);
  const at = (share: NonNullable<NetworkBenefits['costShares']>['default']) =>
    ask(book, {
      planYearStart: '01-01',
      inNetwork: {
        deductible: limit(500),
        outOfPocketMaximum: 'none',
        costShares: { default: share ?? {} },
      },
    });

  it('that waives the deductible is all there is to pay, whatever coinsurance other care has', () => {
    const share = { copay: 0, copayDesign: 'deductible-waived', coinsurance: 2000 } as const;
    expect(at(share).total).toEqual(exactly(0));
  });

  it('beside a coinsurance says that there is no copay', () => {
    expect(at({ copay: 0, coinsurance: 2000, deductibleApplies: false }).total).toEqual(
      exactly(20),
    );
  });

  it('alone leaves open whether the deductible comes first, and asks for no coinsurance', () => {
    const found = at({ copay: 0 });
    expect(found.total).toEqual({ low: 0, likely: 0, high: dollars(100) });
    expect(unknowns(found)).toEqual([['copay-design', undefined]]);
  });
});

describe('a copay before the deductible and coinsurance', () => {
  it('leaves the coinsurance open where nobody says it', () => {
    const share = { copay: dollars(30), copayDesign: 'then-deductible' } as const;
    const tier = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
    const found = ask(bookOf([['visit', 100, 'outpatient']], 1), {
      planYearStart: '01-01',
      inNetwork: { ...tier, costShares: { default: share } },
    });
    // 30, and of the other 70 anything from nothing to all.
    expect([found.total.low, found.total.high]).toEqual([dollars(30), dollars(100)]);
    expect(unknowns(found)).toEqual([['coinsurance', undefined]]);
  });
});

describe('help of a manufacturer', () => {
  const helped = (perYear?: number): PriceBook => ({
    ...bookOf([['drug', 1000, 'medical-drug']], 1),
    assistance: [
      {
        id: 'card',
        name: 'card',
        lines: [{ service: 'visit', line: 'drug' }],
        minimumPatientPayment: dollars(10),
        from: '2020-01-01',
        source: 'terms',
        ...(perYear === undefined ? {} : { perYear: dollars(perYear) }),
      },
    ],
  });
  const stepOf = (book: PriceBook) => {
    const benefits = { ...plan({ coinsurance: 0.2 }), assistanceCounting: 'counts' } as const;
    const [visit] = ask(book, benefits, '2026-03-02', 'assistance').visits;
    return visit?.lines[0]?.steps.find(({ rule }) => rule === 'assistance');
  };

  it('says what was left of its yearly cap, and nothing of one that it does not have', () => {
    expect(stepOf(helped(5000))?.operands).toEqual({ owed: dollars(200), left: dollars(5000) });
    expect(stepOf(helped())?.operands).toEqual({ owed: dollars(200) });
  });

  it('fills no limit under a maximizer, below the deductible of a health savings account either', () => {
    // A tenth of 12,000 a year for each use: of the 1,000 the patient pays the 10 that help leaves, and
    // the next visit, to which it does not help, still finds all of the maximum of 2,000.
    const services = [
      service('visit', 1000, { benefit: 'medical-drug' }),
      service('talk', 2500, { benefit: 'outpatient' }),
    ];
    const { assistance = [], ...book } = helped(12_000);
    const both: PriceBook = {
      ...book,
      services,
      courses: [course(phase('visit', 1), phase('talk', 1))],
      policies: allCovered(services),
      allowedAmounts: [contract('visit', 1000), contract('talk', 2500)],
      assistance: assistance.map((own) => ({
        ...own,
        lines: [{ service: 'visit', line: 'visit' }],
      })),
    };
    const benefits: PlanBenefits = {
      ...plan({ deductible: 2000, maximum: 2000, coinsurance: 0 }),
      hsaEligible: true,
      assistanceCounting: 'maximizer',
    };
    expect(pays(ask(both, benefits, '2026-03-02', 'assistance'))).toEqual([10, 2000]);
  });
});

describe('a participating tier', () => {
  it('with a deductible of the whole family alone has one though the network has none', () => {
    const network = 'participating';
    const services = [service('infusion', 500), service('laboratory', 400, { network })];
    const book: PriceBook = {
      ...bookOf([]),
      services,
      courses: [course(phase('both', 1, { services: ['infusion', 'laboratory'] }))],
      policies: allCovered(services),
      allowedAmounts: [contract('infusion', 500), contract('laboratory', 400, { network })],
    };
    const costShares = { default: { coinsurance: 0 } };
    const found = ask(book, {
      planYearStart: '01-01',
      inNetwork: { deductible: 'none', outOfPocketMaximum: 'none', costShares },
      participating: {
        deductible: 'none',
        familyDeductible: limit(300),
        outOfPocketMaximum: 'none',
        costShares,
      },
    });
    expect(found.total).toEqual(exactly(300));
  });
});

describe('out of network', () => {
  const services = [service('visit', 1000, { cashPrice: dollars(600) })];
  /** A visit of which 1,000 are charged and 600 asked. */
  const asksLess: PriceBook = {
    ...bookOf([]),
    services,
    courses: [course(phase('visit', 1))],
    policies: allCovered(services),
    payers: [],
    allowedAmounts: [],
  };

  it('a plan recognizes no more than is asked, though the charge is more', () => {
    // Of 600 the plan, which recognizes up to 900, pays four fifths.
    const allowed = contract('visit', 900, { payer: '*', network: 'out-of-network' });
    const book = { ...asksLess, allowedAmounts: [allowed] };
    const outOfNetwork = {
      deductible: 'none',
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 } },
    } as const;
    const benefits = { planYearStart: '01-01', outOfNetwork } as const;
    const insurance = { planType: 'ppo', network: 'out-of-network', benefits } as const;
    const found = beside(book, insurance, 'out-of-network');
    expect(found.total).toEqual(exactly(120));
    expect(found.visits[0]?.lines[0]).toMatchObject({ allowed: dollars(600), balanceBill: 0 });
  });

  it('a plan may recognize anything from nothing to what is asked, where nobody says', () => {
    const { inNetwork: outOfNetwork = {} } = plan({ coinsurance: 0.2 });
    const benefits = { planYearStart: '01-01', outOfNetwork } as const;
    const insurance = { planType: 'ppo', network: 'out-of-network', benefits } as const;
    const { total, assumptions } = beside(asksLess, insurance, 'out-of-network');
    expect([total.low, total.high]).toEqual([dollars(120), dollars(600)]);
    expect(assumptions[0]?.assumed).toMatchObject({ low: 0, high: dollars(600) });
  });

  it('a deductible does not raise what the maximum in network may be', () => {
    // Neither maximum is known; in network it is at least the deductible of 100 there.
    const services = [
      service('infusion', 20_000),
      service('laboratory', 100, { network: 'not-accepted' }),
    ];
    const book: PriceBook = {
      ...bookOf([]),
      services,
      courses: [course(phase('both', 1, { services: ['infusion', 'laboratory'] }))],
      policies: allCovered(services),
      allowedAmounts: [contract('infusion', 20_000)],
    };
    const costShares = { default: { coinsurance: 5000 } };
    const found = ask(book, {
      planYearStart: '01-01',
      inNetwork: { deductible: limit(100), costShares },
      outOfNetwork: { deductible: limit(9000), costShares },
    });
    const [maximum] = found.assumptions.filter(
      ({ unknown }) => unknown === 'out-of-pocket-maximum',
    );
    expect(maximum?.assumed?.low).toBe(dollars(100));
  });

  it('a drug from a pharmacy is not billed above what a law against surprises protects', () => {
    const services = [
      {
        ...service('visit', 1000, { benefit: 'pharmacy-drug' }),
        network: 'not-accepted' as const,
        noSurprises: true,
      },
    ];
    const book: PriceBook = {
      ...bookOf([]),
      services,
      courses: [course(phase('visit', 1))],
      policies: allCovered(services),
      allowedAmounts: [contract('visit', 400)],
    };
    const found = ask(book, plan({ coinsurance: 0.5 }));
    // 45 CFR 149.410: the terms in network, and no balance bill.
    expect(found.visits[0]?.lines[0]).toMatchObject({
      patientPays: dollars(200),
      balanceBill: 0,
    });
  });
});

describe('care that no plan is billed for', () => {
  const parts = [line('infusion', 500), line('late fee', 50, { benefit: 'none' })];
  const services = [{ id: 'visit', name: 'visit', lines: parts }];
  const book: PriceBook = {
    ...bookOf([]),
    services,
    courses: [course(phase('visit', 1))],
    policies: allCovered(services),
    allowedAmounts: [contract('visit', 500, { line: 'infusion' })],
  };

  it('leaves nothing open of what the plan asks for it', () => {
    const found = ask(book, {
      planYearStart: '01-01',
      inNetwork: {
        deductible: 'none',
        outOfPocketMaximum: 'none',
        costShares: { outpatient: { coinsurance: 2000 } },
      },
    });
    expect(found.total).toEqual(exactly(150));
    expect(found.assumptions).toEqual([]);
  });

  it('adds its own price to the most beside a second plan, and nothing of the line before', () => {
    // What the clinic asks of the second line is open; a carve-out recognizes what the first plan does.
    const fee = {
      ...line('late fee', 50, { benefit: 'none' }),
      cashPrice: { low: 4000, likely: 5000, high: 6000 },
    };
    const open = { ...book, services: [{ id: 'visit', name: 'visit', lines: [parts[0]!, fee] }] };
    const secondary: SecondaryCoverage = {
      formula: 'carve-out',
      coinsurance: 2000,
      deductible: 'none',
      outOfPocketMaximum: 'none',
    };
    const found = ask(open, { ...plan({ coinsurance: 0.2 }), secondary });
    // The carve-out pays nothing on top of the 80 % that the first plan pays of 500: 100 is left.
    expect(found.total).toEqual({ low: dollars(140), likely: dollars(150), high: dollars(160) });
  });
});

describe('a first visit on the day on which the last quarter begins', () => {
  it('finds what was paid in that quarter carried over to the next year', () => {
    // 100 of 300 are met, all of it on 1 October; the visits: that day, and 4, 5 and 6 January.
    const book = everyDays(bookOf([['visit', 100, 'outpatient']]), 95, 1, 1);
    const deductible = { ...limit(300, 100), metInLastQuarter: dollars(100) };
    const benefits: PlanBenefits = {
      ...plan({}),
      lastQuarterCarryOver: true,
      inNetwork: { ...plan({}).inNetwork, deductible },
    };
    expect(pays(ask(book, benefits, '2026-10-01'))).toEqual([100, 100, 0, 0]);
  });
});

describe('a Medigap plan', () => {
  const medicare = (book: PriceBook, secondary: SecondaryCoverage) => {
    const benefits = { inNetwork: { deductible: limit(283, 283) }, secondary };
    return beside(book, { payer: 'aetna', planType: 'medicare', benefits }, 'in-network');
  };

  // 42 U.S.C. 1395ss; NAIC Model 651, section 9.1: Plan N's $20 are for office visits.
  it('N asks its copay of office visits, and of no other care', () => {
    const second = {
      formula: 'medigap',
      coinsurance: 0,
      visitCopay: dollars(20),
      paysExcess: false,
    } as const;
    const office = medicare(bookOf([['visit', 500, 'office-visit']]), second);
    const infusion = medicare(bookOf([['visit', 500, 'outpatient']]), second);
    expect([office.total.likely, infusion.total.likely]).toEqual([dollars(20), 0]);
  });

  it('K most likely leaves 8,000 in a year where nobody says how much', () => {
    const second = { formula: 'medigap', coinsurance: 5000 } as const;
    const found = medicare(bookOf([['visit', 10_000, 'office-visit']], 12), second);
    // Of 8,000 half is likely paid, all may be, or none: then 1,000 is left of each of ten visits this
    // year. The next begins anew with two: 283 and half of a fifth of 9,717, and 1,000.
    expect(found.total).toEqual({
      low: dollars(2254.7),
      likely: dollars(4000 + 2254.7),
      high: dollars(10_000 + 2254.7),
    });
  });
});
