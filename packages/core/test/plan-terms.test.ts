import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type { AssistanceProgram, PriceBook } from '../src/price-book/types.ts';
import { course, dollars, phase, plan } from './clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from './one-service.ts';

const care = bookOf([['visit', 100, 'outpatient']], 6);

describe('a plan year', () => {
  it('begins on its first day, not the day after', () => {
    const book = everyDays(care, 1, 1);
    // 31 December, 1 and 2 January: the deductible of 150 is 100 and 50 of the new year.
    const benefits = plan({ deductible: 150, deductibleMet: 120 });
    expect(pays(ask(book, benefits, '2026-12-31'))).toEqual([30, 100, 50]);
  });

  it('carries over what its last quarter paid, from its first day on, and nothing before', () => {
    // 30 September, 1 October; then 4, 5 and 6 January.
    const book = everyDays(care, 1, 95, 1, 1);
    const benefits = { ...plan({ deductible: 300 }), lastQuarterCarryOver: true };
    expect(pays(ask(book, benefits, '2026-09-30'))).toEqual([100, 100, 100, 100, 0]);
    const { lastQuarterCarryOver: _, ...without } = benefits;
    expect(pays(ask(book, without, '2026-09-30'))).toEqual([100, 100, 100, 100, 100]);
  });
});

describe('what a last quarter carries over', () => {
  it('counts for the year after it and for no other', () => {
    // 15 December 2026, 15 January 2027, 15 January 2028.
    const benefits = { ...plan({ deductible: 100 }), lastQuarterCarryOver: true };
    expect(pays(ask(everyDays(care, 31, 365), benefits, '2026-12-15'))).toEqual([100, 0, 100]);
  });
});

describe('what a last quarter carries over of a deductible that the maximum cuts', () => {
  it('is exact where everything is known but how much of a family’s maximum one member may pay', () => {
    // 300 of the deductible of 400 are paid, then the family's maximum is met; the next year the other
    // 100, and 200 of that year's.
    const tier = {
      deductible: { amount: dollars(400), met: 0 },
      outOfPocketMaximum: 'none',
      familyOutOfPocketMaximum: { amount: dollars(300), met: 0 },
      costShares: { default: { coinsurance: 0 } },
    } as const;
    const benefits = { planYearStart: '01-01', lastQuarterCarryOver: true, inNetwork: tier };
    const found = ask(everyDays(care, 1, 1, 1, 31, 1, 1), benefits, '2026-12-01');
    expect(pays(found)).toEqual([100, 100, 100, 0, 100, 0, 0]);
    expect(found.visits.map(({ due }) => [due.low / 100, due.high / 100])).toEqual(
      [100, 100, 100, 0, 100, 0, 0].map((amount) => [amount, amount]),
    );
    expect(found.assumptions).toEqual([]);
  });
});

describe('a plan year without a visit', () => {
  it('ends what a last quarter carries over', () => {
    // 15 December 2026; then 15 March 2027, or 15 January 2028.
    const benefits = { ...plan({ deductible: 100 }), lastQuarterCarryOver: true };
    const after = (days: number) => pays(ask(everyDays(care, days), benefits, '2026-12-15'));
    expect([after(90), after(396)]).toEqual([
      [100, 0],
      [100, 100],
    ]);
  });

  it('ends what it carries over of the time before the course too', () => {
    const met = { amount: dollars(100), met: dollars(100), metInLastQuarter: dollars(100) };
    const benefits = {
      ...plan({}),
      lastQuarterCarryOver: true,
      inNetwork: { ...plan({}).inNetwork, deductible: met },
    };
    const after = (days: number) => pays(ask(everyDays(care, days), benefits, '2026-12-15'));
    expect([after(90), after(396)]).toEqual([
      [0, 0],
      [0, 100],
    ]);
  });
});

describe('manufacturer help', () => {
  const helped = (program: Partial<AssistanceProgram>): PriceBook => ({
    ...bookOf([['drug', 1000, 'medical-drug']], 6),
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

  it('has its yearly cap again in a new calendar year, whatever the plan year', () => {
    const book = everyDays(helped({ perYear: dollars(700) }), 1, 1, 1);
    const benefits = {
      ...plan({ coinsurance: 0.5, year: '07-01' }),
      assistanceCounting: 'counts',
    } as const;
    // 500 owed each day: 500 and 200 of help in 2026, the same in 2027.
    expect(pays(ask(book, benefits, '2026-12-30', 'assistance'))).toEqual([0, 300, 0, 300]);
  });

  describe('of which some was used elsewhere', () => {
    const { assistanceUsed: _, ...unsaid } = plan({ coinsurance: 0.5 });
    // 500 owed in each of six months.
    const found = (
      assistanceUsed: PlanBenefits['assistanceUsed'],
      program: Partial<AssistanceProgram> = { perYear: dollars(700) },
      rest: PlanBenefits = {},
    ) => {
      const used = assistanceUsed && { assistanceUsed };
      const benefits = { ...unsaid, assistanceCounting: 'counts', ...used, ...rest } as const;
      return ask(helped(program), benefits, '2026-01-05', 'assistance');
    };
    const open = { unknown: 'assistance-used', subject: 'card' };

    it('has so much less left', () => {
      expect(pays(found({ card: 0 }))).toEqual([0, 300, 500, 500, 500, 500]);
      expect(pays(found({ card: dollars(400) }))).toEqual([200, 500, 500, 500, 500, 500]);
      expect(pays(found({ card: dollars(900) }))).toEqual(Array(6).fill(500));
      expect(found({ card: dollars(400) }).assumptions).toEqual([]);
    });

    it('may all be gone where nobody says, and is likely all there', () => {
      const { total, visits, assumptions } = found(undefined);
      expect(total).toEqual({ low: dollars(2300), likely: dollars(2300), high: dollars(3000) });
      expect(visits.slice(0, 3).map(({ due }) => [due.low, due.high])).toEqual([
        [0, dollars(500)],
        // What was left of 700 may have been used up by the first visit.
        [dollars(300), dollars(500)],
        [dollars(500), dollars(500)],
      ]);
      const assumed = { low: 0, likely: 0, high: dollars(700) };
      expect(assumptions).toEqual([
        { ...open, assumed, source: 'rule:unsaid', causes: dollars(700) },
      ]);
    });

    it('may be known within bounds', () => {
      const { total, assumptions } = found({ card: { low: dollars(100), high: dollars(300) } });
      expect(total).toEqual({ low: dollars(2400), likely: dollars(2500), high: dollars(2600) });
      expect(assumptions).toMatchObject([{ ...open, source: 'rule:given', causes: dollars(200) }]);
    });

    it('is not asked of help without a yearly cap', () => {
      const { total, assumptions } = found(undefined, { perUse: dollars(450) });
      expect([total.low, total.high, assumptions]).toEqual([dollars(300), dollars(300), []]);
    });

    it('begins anew in January', () => {
      const asOf = { asOf: '2025-12-20' };
      expect(pays(found({ card: dollars(700) }, undefined, asOf))[0]).toBe(0);
      expect(found(undefined, undefined, asOf).assumptions).toEqual([]);
    });

    it('is dearest where all of it is used, though help fills no limit of the plan', () => {
      // 1,000 a month, of which help pays all but 100, up to 2,000 a year. It fills nothing: 100, 100 and 800
      // of the deductible are the patient's, then 200 and half of 800, and 500 twice. Without any of it
      // 1,000, then 200 and half of 800, and 500 four times.
      const program = { perYear: dollars(2000), minimumPatientPayment: dollars(100) };
      const book = helped(program);
      const known = plan({ deductible: 1200, coinsurance: 0.5 });
      const { assistanceUsed: _used, ...forgotten } = known;
      const counting = { assistanceCounting: 'accumulator' } as const;
      const at = (benefits: PlanBenefits) =>
        ask(book, { ...benefits, ...counting }, '2026-01-05', 'assistance').total;
      expect(at({ ...known, assistanceUsed: { card: 0 } })).toMatchObject({
        likely: dollars(2600),
      });
      expect(at({ ...known, assistanceUsed: { card: dollars(2000) } })).toMatchObject({
        likely: dollars(3600),
      });
      expect(at(forgotten)).toEqual({
        low: dollars(2600),
        likely: dollars(2600),
        high: dollars(3600),
      });
    });

    it('may cost less than all of it unused where an HSA-eligible plan counts help from a minimum on', () => {
      // A plan year from July to June: 1,700 of its deductible must be paid before help counts. Five
      // weeks in 2026 and twelve in 2027, and each year 2,000 of help.
      const book = {
        ...everyDays(
          bookOf([
            ['drug', 400, 'medical-drug'],
            ['stay', 200, 'outpatient'],
          ]),
          ...Array(16).fill(7),
        ),
        assistance: helped({ perYear: dollars(2000) }).assistance as AssistanceProgram[],
      };
      const benefits = {
        ...plan({ deductible: 3000, coinsurance: 0.2, year: '07-01' }),
        hsaEligible: true,
        assistanceCounting: 'counts',
      } as const;
      const { assistanceUsed: _used, ...forgotten } = benefits;
      const at = (own: PlanBenefits) => ask(book, own, '2026-11-30', 'assistance').total;
      expect(at(benefits).likely).toBe(332_000);
      expect(at({ ...benefits, assistanceUsed: { card: dollars(700) } }).likely).toBe(250_000);
      expect(at(forgotten).low).toBeLessThanOrEqual(250_000);
    });
  });

  it('counts once a person has met the legal minimum deductible of an HSA-eligible plan', () => {
    const benefits = {
      ...plan({ deductible: 3000 }),
      hsaEligible: true,
      assistanceCounting: 'counts',
    } as const;
    const { visits } = ask(helped({ perUse: dollars(400) }), benefits, '2026-01-05', 'assistance');
    const left = visits.map(
      ({ lines }) => lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'],
    );
    // 600 a visit fills it until 1,700 is met; the fourth visit fills it with all of its 1,000.
    expect(left).toEqual([...[3000, 2400, 1800, 1200, 200].map(dollars), undefined]);
  });
});

describe('a denied line', () => {
  it('costs the cash price; the rest of its charge is written off', () => {
    const [visit] = care.services;
    const lines = visit?.lines.map((own) => ({ ...own, cashPrice: dollars(70) })) ?? [];
    const book: PriceBook = {
      ...care,
      services: [{ id: 'visit', name: 'visit', lines }],
      policies: [
        { payer: '*', services: ['visit'], status: 'not-covered', source: 'x', asOf: '2020-01-01' },
      ],
    };
    const [first] = ask(book, plan({})).visits[0]?.lines ?? [];
    expect(first).toMatchObject({ notCovered: 7000, patientPays: 7000, writeOff: 3000 });
    expect(first?.steps.map(({ rule }) => rule)).toEqual(['charge', 'not-covered']);
  });
});

describe('a service with a standing of its own', () => {
  const benefits: PlanBenefits = {
    ...plan({ coinsurance: 0.2 }),
    outOfNetwork: plan({ coinsurance: 0.5 }).inNetwork as NetworkBenefits,
  };
  const outside = {
    payer: 'aetna',
    network: 'out-of-network',
    service: 'visit',
    rate: { amount: dollars(60) },
    from: '2020-01-01',
    source: 'usual and customary',
  } as const;
  const book = (network: 'unknown' | 'not-accepted' | 'out-of-network' | 'in-network') => {
    const own = bookOf([['visit', 100, 'outpatient']], 1, { network });
    return { ...own, allowedAmounts: [...own.allowedAmounts, outside] };
  };

  it.each([
    // 20 % of 100.
    ['in-network', 20],
    // The practice's own standing, in network.
    ['unknown', 20],
    // Half of 60, and the balance of 40.
    ['out-of-network', 70],
    ['not-accepted', 70],
  ] as const)('%s costs what that tier asks', (network, expected) => {
    expect(pays(ask(book(network), benefits))).toEqual([expected]);
  });

  // 42 CFR 424.505, 405.425; 42 CFR 431.107: of such care these plans pay nobody anything.
  it.each(['medicare', 'medicaid'] as const)('not accepted, is not paid for by %s', (planType) => {
    const insurance = { payer: 'aetna', planType, network: 'in-network' } as const;
    const own = scenarios(book('not-accepted'), insurance).find(({ id }) => id === 'in-network');
    expect(own?.total).toEqual({ low: 10_000, likely: 10_000, high: 10_000 });
    expect(own?.warnings).toContainEqual({ code: 'not-covered', subject: 'visit' });
  });

  it('that nobody knows is taken as the practice’s, which is said', () => {
    const said = { code: 'network-unknown', subject: 'visit' };
    expect(ask(book('unknown'), benefits).warnings).toEqual([said]);
    expect(ask(book('in-network'), benefits).warnings).toEqual([]);
  });
});

describe('a cost share that is not all known', () => {
  const visit = bookOf([['visit', 100, 'outpatient']]);
  const unknown: PlanBenefits = {
    planYearStart: '01-01',
    inNetwork: { deductible: 'none', outOfPocketMaximum: 'none' },
    outOfNetwork: { deductible: 'none', outOfPocketMaximum: 'none' },
  };

  it('takes the bounds of its network for coinsurance, and says so', () => {
    expect(ask(visit, unknown).assumptions).toContainEqual(
      expect.objectContaining({
        unknown: 'coinsurance',
        subject: 'outpatient',
        // A copay that nobody calls so may take all of a small charge.
        assumed: { low: 0, likely: 2000, high: 10_000 },
      }),
    );
    const insurance = { payer: 'aetna', network: 'out-of-network', benefits: unknown } as const;
    const outside = scenarios(visit, insurance).find(({ id }) => id === 'out-of-network');
    expect(outside?.assumptions).toContainEqual(
      expect.objectContaining({
        unknown: 'coinsurance',
        assumed: { low: 0, likely: 4000, high: 10_000 },
      }),
    );
  });

  const found = (share: CostShare, deductible = 0) =>
    ask(visit, plan({ deductible }, { default: share }));

  it('lists a copay and a coinsurance given as ranges by name', () => {
    const copay = found({ copay: { low: 2000, high: 4000 }, copayDesign: 'deductible-waived' });
    expect(copay.total).toEqual({ low: 2000, likely: 3000, high: 4000 });
    expect(copay.assumptions).toMatchObject([{ unknown: 'copay', source: 'rule:given' }]);
    const coinsurance = found({ coinsurance: { low: 1000, high: 3000 } });
    expect(coinsurance.total).toEqual({ low: 1000, likely: 2000, high: 3000 });
    expect(coinsurance.assumptions).toMatchObject([{ unknown: 'coinsurance' }]);
  });

  it('holds a copay alone with the deductible waived and after it, and asks no coinsurance', () => {
    const { total, assumptions } = found({ copay: 3000 }, 500);
    expect(total).toEqual({ low: 3000, likely: 3000, high: 10_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'copay-design', source: 'rule:unsaid', assumed: { low: 0, likely: 0, high: 1 } },
    ]);
  });

  // 26 U.S.C. 223(c)(2)(A): the plan of a health savings account pays nothing before its deductible,
  // but for preventive care and, since (c)(2)(E), telehealth.
  it.each([{ planType: 'hdhp' }, { planType: 'ppo', hsaEligible: true }] as const)(
    'takes a copay alone for one after the deductible where that is likely: %j',
    (more) => {
      const benefits = { ...plan({ deductible: 500 }, { default: { copay: 3000 } }), ...more };
      const insurance = { payer: 'aetna', benefits } as const;
      const answer = scenarios(visit, insurance).find(({ id }) => id === 'in-network');
      expect(answer?.total).toEqual({ low: 3000, likely: 10_000, high: 10_000 });
    },
  );

  it('asks for a copay of which only the design is known, and takes it for anything', () => {
    const { total, assumptions } = found({ copayDesign: 'deductible-waived' }, 500);
    expect(total).toEqual({ low: 0, likely: 4000, high: 10_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'copay', assumed: { low: 0, likely: 4000, high: 1_060_000 }, causes: 10_000 },
    ]);
  });

  it('asks for a copay before the coinsurance on the rest, where only that is known', () => {
    const share: CostShare = { copayDesign: 'then-deductible', coinsurance: 2000 };
    const { total, assumptions } = found(share);
    // Nothing and 20 % of 100; 40 and 20 % of 60; all of it.
    expect(total).toEqual({ low: 2000, likely: 5200, high: 10_000 });
    expect(assumptions).toMatchObject([{ unknown: 'copay', causes: 8000 }]);
  });

  it('may be anything, the deductible waived or not, where nothing is said of it', () => {
    const { total, assumptions } = ask(visit, plan({ deductible: 80 }, { default: {} }));
    // Nothing; the deductible and 20 % of 20; the deductible and all of the rest.
    expect(total).toEqual({ low: 0, likely: 8400, high: 10_000 });
    expect(assumptions.map(({ unknown }) => unknown)).toEqual(['copay-design', 'coinsurance']);
  });

  it('asks once for what the categories without terms of their own have in common', () => {
    const book = bookOf([
      ['visit', 100, 'outpatient'],
      ['talk', 100, 'mental-health'],
    ]);
    const { assumptions, total } = ask(book, plan({}, { default: { copay: 3000 } }));
    expect(total).toEqual({ low: 6000, likely: 6000, high: 6000 });
    expect(assumptions).toEqual([]);
    const open = ask(book, plan({ deductible: 500 }, { default: { copay: 3000 } }));
    // Both with the deductible waived, or both under the deductible; never one of each.
    expect(open.total).toEqual({ low: 6000, likely: 6000, high: 20_000 });
    expect(open.assumptions).toMatchObject([{ unknown: 'copay-design', causes: 14_000 }]);
    expect(open.assumptions[0]).not.toHaveProperty('subject');
  });

  it('takes a copay of 0 beside a coinsurance for no copay', () => {
    const { total, assumptions } = found({ copay: 0, coinsurance: 2000 });
    expect(total).toEqual({ low: 2000, likely: 2000, high: 2000 });
    expect(assumptions).toEqual([]);
  });

  it('asks nothing beside a copay whose coinsurance is 0', () => {
    const { total, assumptions } = found({ copay: 3000, coinsurance: 0 }, 500);
    expect(total).toEqual({ low: 3000, likely: 3000, high: 10_000 });
    expect(assumptions).toMatchObject([{ unknown: 'copay-design', assumed: { high: 1 } }]);
  });

  it('says why it holds every design where copay and coinsurance are both stated', () => {
    const { total, assumptions } = found({ copay: 3000, coinsurance: 2000 });
    // 30; 30; 30 and 20 % of the other 70.
    expect(total).toEqual({ low: 3000, likely: 4400, high: 4400 });
    expect(assumptions).toMatchObject([
      { unknown: 'copay-design', assumed: { low: 0, likely: 2, high: 2 }, causes: 1400 },
    ]);
  });
});

describe('a new contract', () => {
  it('holds from its first day on, the old one until the day before', () => {
    const book = everyDays(care, 7, 7);
    const [old] = care.allowedAmounts;
    const dated: PriceBook = {
      ...book,
      allowedAmounts: [
        ...(old ? [old] : []),
        {
          payer: 'aetna',
          service: 'visit',
          rate: { amount: dollars(60) },
          from: '2026-03-09',
          until: '2026-03-09',
          source: 'new',
        },
      ],
    };
    expect(pays(ask(dated, plan({ coinsurance: 0.5 })))).toEqual([50, 30, 50]);
  });
});

describe('the totals of a course', () => {
  const book: PriceBook = {
    ...care,
    courses: [
      course(
        phase('weekly', 5, { services: ['visit'], cadence: { everyWeeks: 1 } }),
        phase('monthly', 2, { services: ['visit'], cadence: { everyMonths: 1 } }),
      ),
    ],
  };
  const exact = (amount: number) => ({ low: amount, likely: amount, high: amount });

  it('are by month and by phase, whoever pays', () => {
    // 2, 9, 16, 23 and 30 March; 30 April and 30 May. The deductible of 250 ends in March.
    const benefits = plan({ deductible: 250, coinsurance: 0.2 });
    const insured = ask(book, benefits);
    expect(insured.byMonth).toEqual([
      { period: '2026-03', visits: exact(5), due: exact(25_000 + 1000 + 4000) },
      { period: '2026-04', visits: exact(1), due: exact(2000) },
      { period: '2026-05', visits: exact(1), due: exact(2000) },
    ]);
    expect(insured.byPhase).toEqual([
      { period: 'weekly', visits: exact(5), due: exact(30_000) },
      { period: 'monthly', visits: exact(2), due: exact(4000) },
    ]);
    const [own] = scenarios(book, undefined);
    expect(own?.byMonth.map(({ due }) => due.likely)).toEqual([50_000, 10_000, 10_000]);
    expect(own?.byPhase.map(({ due }) => due.likely)).toEqual([50_000, 20_000]);
  });
});

describe('a discount', () => {
  it('comes off both ends of a price that is not fixed, of its own service alone', () => {
    const [visit] = care.services;
    const priced = (id: string) => ({
      id,
      name: id,
      lines: (visit?.lines ?? []).map((own) => ({
        ...own,
        cashPrice: { low: dollars(60), likely: dollars(80), high: dollars(100) },
      })),
    });
    const book: PriceBook = {
      ...care,
      services: [priced('visit'), priced('other')],
      courses: [course(phase('both', 1, { services: ['visit', 'other'] }))],
      discounts: [
        {
          id: 'promotion',
          name: 'promotion',
          kind: 'promotion',
          services: ['visit'],
          off: { percent: 5000 },
          order: 1,
          stacks: true,
        },
      ],
    };
    const [own] = scenarios(book, undefined);
    // Half of 60, 80 and 100, and the other service's whole price.
    expect(own?.total).toEqual({ low: 9000, likely: 12_000, high: 15_000 });
  });
});
