import { describe, expect, it } from 'vitest';
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
} from '../../../test/clinic.ts';
import type { NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { PriceBook, Service } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';
import type { Insurance, ScenarioEstimate } from '../types.ts';

function bookOf(own: Service, visits: number, rest: Partial<PriceBook> = {}): PriceBook {
  return priceBook({
    services: [own],
    courses: [course(phase(own.id, visits))],
    policies: allCovered([own]),
    ...rest,
  });
}

function ask(
  book: PriceBook,
  insurance: Insurance,
  startDate = '2026-03-02',
  id?: string,
): ScenarioEstimate {
  const { scenarios } = estimate(book, { care: { course: 'course' }, startDate, insurance });
  const found = scenarios.find((own) =>
    id === undefined ? own.kind !== 'self-pay' : own.id === id,
  );
  if (!found)
    throw new Error(`no such scenario among ${scenarios.map((own) => own.id).join(', ')}`);
  return found;
}

function pays(found: ScenarioEstimate): number[] {
  return found.visits.map(({ patientPays }) => patientPays / 100);
}

describe('the plan year', () => {
  const visit = service('visit', 100);
  const book = bookOf(visit, 4, { allowedAmounts: [contract('visit', 100)] });

  it('turns on its own day', () => {
    const benefits = plan({ deductible: 500, deductibleMet: 500, year: '03-15' });
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([0, 0, 100, 100]);
  });

  it('carries the deductible paid in its last quarter into the next where the plan says so', () => {
    const benefits = { ...plan({ deductible: 150, year: '03-15' }), lastQuarterCarryOver: true };
    // 100 and 50 before 15 March; both count again, so nothing is left of the new 150.
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([100, 50, 0, 0]);
    const { lastQuarterCarryOver: _, ...without } = benefits;
    expect(pays(ask(book, { payer: 'aetna', benefits: without }))).toEqual([100, 50, 100, 50]);
  });
});

describe('a family plan', () => {
  const visit = service('visit', 1000);
  const book = bookOf(visit, 3, { allowedAmounts: [contract('visit', 1000)] });
  const family = (rest: NetworkBenefits): PlanBenefits => ({
    planYearStart: '01-01',
    inNetwork: {
      outOfPocketMaximum: 'none',
      costShares: { default: { coinsurance: 2000 } },
      ...rest,
    },
  });

  it('with an embedded deductible stops at the person’s own', () => {
    const benefits = family({
      deductible: { amount: dollars(1500), met: 0 },
      familyDeductible: { amount: dollars(3000), met: 0 },
    });
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([1000, 600, 200]);
  });

  it('waives a person’s unmet deductible when the family has met theirs', () => {
    const benefits = family({
      deductible: { amount: dollars(1500), met: 0 },
      familyDeductible: { amount: dollars(3000), met: dollars(3000) },
    });
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([200, 200, 200]);
  });

  it('with an aggregate deductible has no individual one', () => {
    const benefits = family({
      deductible: 'none',
      familyDeductible: { amount: dollars(3000), met: dollars(500) },
    });
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([1000, 1000, 600]);
  });
});

describe('two benefits in one visit', () => {
  const visit: Service = {
    id: 'visit',
    name: 'visit',
    lines: [
      line('drug', 600, { benefit: 'pharmacy-drug' }),
      line('observation', 400, { benefit: 'outpatient' }),
    ],
  };
  const book = bookOf(visit, 2, {
    allowedAmounts: [
      contract('visit', 600, { line: 'drug' }),
      contract('visit', 400, { line: 'observation' }),
    ],
  });

  it('have two deductibles where drugs have their own', () => {
    const benefits = plan({ deductible: 300, coinsurance: 0.1 });
    const inNetwork = { ...benefits.inNetwork, drugDeductible: { amount: dollars(250), met: 0 } };
    const found = ask(book, { payer: 'aetna', benefits: { ...benefits, inNetwork } });
    // Drug: 250 + 10 % of 350; observation: 300 + 10 % of 100. Then 10 % of both.
    expect(found.visits[0]?.lines.map(({ patientPays }) => patientPays / 100)).toEqual([285, 310]);
    expect(pays(found)).toEqual([595, 100]);
  });
});

describe('what a payer recognizes', () => {
  const visit = service('visit', 400, { benefit: 'office-visit' });
  const coded = {
    ...visit,
    lines: visit.lines.map((own) => ({
      ...own,
      units: 2,
      codes: [
        { system: 'HCPCS' as const, code: 'S0013', until: '2025-12-31' },
        { system: 'HCPCS' as const, code: 'J0013', from: '2026-01-01' },
      ],
    })),
  };
  const benchmarks = [
    {
      id: 'fees',
      source: 'fee schedule 2026',
      from: '2026-01-01',
      amounts: [{ code: 'J0013', amount: 10_000 }],
    },
  ];
  const rate = { percentOfBenchmark: 12_000, benchmark: 'fees' };
  const book = bookOf(coded, 1, { benchmarks, allowedAmounts: [contract('visit', 0, { rate })] });

  it('may be a percentage of a fee schedule, by the code that holds on the day, times units', () => {
    const [own] = ask(book, { payer: 'aetna', benefits: plan({}) }).visits[0]?.lines ?? [];
    expect([own?.charge, own?.allowed]).toEqual([80_000, 24_000]);
  });

  it('is unknown where the schedule has nothing for the day', () => {
    const { total, assumptions } = ask(
      book,
      { payer: 'aetna', benefits: plan({ coinsurance: 1 }) },
      '2025-06-02',
    );
    expect(total).toEqual({ low: 0, likely: 80_000, high: 80_000 });
    expect(assumptions[0]).toMatchObject({ unknown: 'allowed-amount', causes: 80_000 });
  });

  it('takes the entry for the plan type and line, and the later of two', () => {
    const plain = bookOf(visit, 2, {
      allowedAmounts: [
        contract('visit', 300),
        contract('visit', 200, { planType: 'ppo' }),
        contract('visit', 150, { planType: 'ppo', line: 'visit', until: '2026-03-05' }),
        contract('visit', 100, { payer: '*' }),
      ],
    });
    const allowed = (insurance: Insurance) =>
      ask(plain, insurance).visits.map(({ lines }) => (lines[0]?.allowed ?? 0) / 100);
    expect(allowed({ payer: 'aetna', planType: 'ppo', benefits: plan({}) })).toEqual([150, 200]);
    expect(allowed({ payer: 'aetna', planType: 'hmo', benefits: plan({}) })).toEqual([300, 300]);
  });

  it('is never more than the charge', () => {
    const plain = bookOf(visit, 1, { allowedAmounts: [contract('visit', 900)] });
    const [own] = ask(plain, { payer: 'aetna', benefits: plan({}) }).visits[0]?.lines ?? [];
    expect([own?.allowed, own?.writeOff]).toEqual([40_000, 0]);
  });
});

describe('care outside the network', () => {
  const outside: Service = { ...service('visit', 500), network: 'out-of-network' };
  const allowedAmounts = [
    contract('visit', 300),
    contract('visit', 200, { payer: '*', network: 'out-of-network' }),
  ];
  const benefits = {
    ...plan({ coinsurance: 0.2 }),
    outOfNetwork: plan({ coinsurance: 0.4 }).inNetwork as NetworkBenefits,
  };

  it('bills the balance at the tier of the service', () => {
    const [own] =
      ask(bookOf(outside, 1, { allowedAmounts }), { payer: 'aetna', benefits }).visits[0]?.lines ??
      [];
    expect([own?.coinsurance, own?.balanceBill, own?.planPays]).toEqual([8000, 30_000, 12_000]);
  });

  it('bills none, at in-network terms, where the No Surprises Act applies', () => {
    const protectedVisit = { ...outside, noSurprises: true };
    const book = bookOf(protectedVisit, 1, { allowedAmounts });
    const [own] = ask(book, { payer: 'aetna', benefits }).visits[0]?.lines ?? [];
    expect([own?.coinsurance, own?.balanceBill, own?.writeOff]).toEqual([6000, 0, 20_000]);
  });

  it('says that a plan which pays nothing out of network is no way to pay', () => {
    const insurance: Insurance = {
      network: 'out-of-network',
      benefits: { outOfNetwork: 'not-covered' },
    };
    const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance };
    const { scenarios } = estimate(bookOf(service('visit', 500), 1), request);
    expect(scenarios.map(({ id }) => id)).toEqual(['self-pay']);
  });

  it('shows both tiers and says so where the standing is unknown', () => {
    const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance: {} };
    const { scenarios } = estimate(bookOf(service('visit', 500), 1), request);
    expect(scenarios.map(({ id }) => id)).toEqual(['self-pay', 'in-network', 'out-of-network']);
    expect(scenarios[1]?.warnings).toContainEqual({ code: 'network-unknown' });
  });
});

describe('Medicare', () => {
  const visit = service('visit', 300);
  const allowedAmounts = [
    contract('visit', 100, { payer: 'medicare' }),
    contract('visit', 100, { payer: 'medicare', network: 'out-of-network' }),
  ];
  const payers = [
    {
      id: 'medicare',
      name: 'Medicare',
      aliases: [],
      network: 'in-network' as const,
      government: true,
    },
  ];
  const book = bookOf(visit, 1, { payers, allowedAmounts });
  const metInFull = {
    deductible: { amount: 28_300, met: 28_300 },
    outOfPocketMaximum: 'none',
  } as const;
  const costShares = { default: { coinsurance: 2000 } };

  it('takes 20 % after the Part B deductible of the year, from law, when nobody says more', () => {
    const benefits = { secondary: 'none' } as const;
    const { total } = ask(book, { payer: 'medicare', planType: 'medicare', benefits });
    // Deductible met: 20. Nothing met: all of 100.
    expect([total.low, total.high]).toEqual([2000, 10_000]);
  });

  it('has the same terms at the agreed prices of a provider who participates', () => {
    const agreed = bookOf(visit, 1, {
      payers: payers.map((payer) => ({ ...payer, network: 'participating' })),
      allowedAmounts: [contract('visit', 100, { payer: 'medicare', network: 'participating' })],
    });
    // What is met is said, how much the deductible is, and the 20 %, is law.
    const participating = { deductible: { met: 28_300 }, costShares: { default: {} } };
    const benefits = { participating, secondary: 'none' } as const;
    const { total } = ask(agreed, { payer: 'medicare', planType: 'medicare', benefits });
    expect(total).toEqual({ low: 2000, likely: 2000, high: 2000 });
  });

  it('caps what a provider who does not participate may collect at the limiting charge', () => {
    const benefits = { planYearStart: '01-01', outOfNetwork: { ...metInFull, costShares } };
    const insurance = {
      payer: 'medicare',
      planType: 'medicare',
      network: 'out-of-network',
      benefits,
    } as const;
    const [own] = ask(book, insurance).visits[0]?.lines ?? [];
    // Recognized 95; 20 % of it is 19; the balance to 109.25 is 14.25; the rest is written off.
    expect([own?.coinsurance, own?.balanceBill, own?.patientPays]).toEqual([1900, 1425, 3325]);
    expect([own?.planPays, own?.writeOff]).toEqual([7600, 19_075]);
    expect(own?.steps.map(({ rule }) => rule)).toContain('limiting-charge');
  });

  it('leaves nothing to a patient with a Medigap plan that pays the coinsurance', () => {
    const secondary = { formula: 'medigap', coinsurance: 0 } as const;
    const benefits = { planYearStart: '01-01', inNetwork: { ...metInFull, costShares }, secondary };
    const [own] =
      ask(book, { payer: 'medicare', planType: 'medicare', benefits }).visits[0]?.lines ?? [];
    expect([own?.patientPays, own?.secondaryPays, own?.planPays]).toEqual([0, 2000, 10_000]);
  });

  it('leaves nothing to that patient either where nobody knows what is recognized', () => {
    const open = bookOf(visit, 3, { payers, allowedAmounts: [] });
    const secondary = { formula: 'medigap', coinsurance: 0 } as const;
    const benefits = { planYearStart: '01-01', inNetwork: { ...metInFull, costShares }, secondary };
    const { total } = ask(open, { payer: 'medicare', planType: 'medicare', benefits });
    expect(total).toEqual({ low: 0, likely: 0, high: 0 });
  });
});

describe('a second plan', () => {
  it('pays by its formula after the first, line by line, its deductible once', () => {
    const visit = service('visit', 1000);
    const book = bookOf(visit, 2, { allowedAmounts: [contract('visit', 1000)] });
    const secondary = {
      formula: 'carve-out',
      coinsurance: 1000,
      deductible: { amount: 10_000, met: 0 },
    } as const;
    const benefits = { ...plan({ coinsurance: 0.3 }), secondary };
    // First visit: alone it would pay 90 % of 900 = 810, less 700. Second: 900 less 700.
    expect(pays(ask(book, { payer: 'aetna', benefits }))).toEqual([190, 100]);
  });
});

describe('coverage', () => {
  const visit = service('visit', 500, { cashPrice: dollars(400) });
  const allowedAmounts = [contract('visit', 300)];
  const asOf = '2026-01-01';

  it('that is denied costs the cash price, counts toward nothing, and is said', () => {
    const policies = [
      { payer: '*', services: ['visit'], status: 'not-covered' as const, source: 'policy', asOf },
    ];
    const book = bookOf(visit, 2, { allowedAmounts, policies });
    const found = ask(book, { payer: 'aetna', benefits: plan({ maximum: 100 }) });
    expect(pays(found)).toEqual([400, 400]);
    expect(found.warnings).toContainEqual({ code: 'not-covered', subject: 'visit' });
  });

  it('that is unknown holds both answers, with no as the likely one for an off-label use', () => {
    const book = bookOf({ ...visit, offLabel: true }, 1, { allowedAmounts, policies: [] });
    const { total, assumptions } = ask(book, {
      payer: 'aetna',
      benefits: plan({ coinsurance: 0.2 }),
    });
    expect(total).toEqual({ low: 6000, likely: 40_000, high: 40_000 });
    expect(assumptions).toEqual([
      expect.objectContaining({ unknown: 'coverage', subject: 'visit', causes: 34_000 }),
    ]);
  });

  it('that is unknown is given once the plan has approved the care, and unlikely once it has refused', () => {
    const book = bookOf(visit, 1, { allowedAmounts, policies: [] });
    const insurance = { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }) };
    const answered = (priorAuthorization: 'approved' | 'denied') =>
      ask(book, { ...insurance, priorAuthorization }).total;
    expect(ask(book, insurance).total).toEqual({ low: 6000, likely: 6000, high: 40_000 });
    expect(answered('approved')).toEqual({ low: 6000, likely: 6000, high: 6000 });
    expect(answered('denied')).toEqual({ low: 6000, likely: 40_000, high: 40_000 });
  });

  it('with prior authorization still open is likely given, and listed', () => {
    const policies = [
      {
        payer: '*',
        services: ['visit'],
        status: 'covered-with-prior-authorization' as const,
        source: 'policy',
        asOf,
      },
    ];
    const book = bookOf(visit, 1, { allowedAmounts, policies });
    const found = ask(book, { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }) });
    expect(found.total).toEqual({ low: 6000, likely: 6000, high: 40_000 });
    expect(found.warnings).toContainEqual({ code: 'prior-authorization-needed', subject: 'visit' });
  });
});

describe('a course of one to three visits, most likely two', () => {
  const range = (low: number, likely: number, high: number) => ({ low, likely, high });

  it('has a month that it may not reach, under a plan too', () => {
    const length = { visits: range(1, 2, 3) };
    const book = bookOf(service('visit', 200), 1, {
      courses: [course(phase('visit', 1, { length, cadence: { everyMonths: 1 } }))],
      allowedAmounts: [contract('visit', 100)],
    });
    const found = ask(book, { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }) });
    expect(found.total).toEqual(range(2000, 4000, 6000));
    expect(found.visitCount).toEqual(range(1, 2, 3));
    expect(found.byMonth).toEqual([
      { period: '2026-03', visits: range(1, 1, 1), due: range(2000, 2000, 2000) },
      { period: '2026-04', visits: range(0, 1, 1), due: range(0, 2000, 2000) },
      { period: '2026-05', visits: range(0, 0, 1), due: range(0, 0, 2000) },
    ]);
  });
});
