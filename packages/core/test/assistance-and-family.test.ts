import { describe, expect, it } from 'vitest';
import type { AssistanceCounting, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { ScenarioEstimate } from '../src/estimate/types.ts';
import type { AssistanceProgram, PriceBook } from '../src/price-book/types.ts';
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

const DRUG = service('drug', 2000, { benefit: 'medical-drug' });

/** Twelve months of one drug from January, with a manufacturer program. */
function drugBook(price: number, months: number, program: Partial<AssistanceProgram>): PriceBook {
  const drug = {
    ...DRUG,
    lines: DRUG.lines.map((own) => ({ ...own, charge: dollars(price), cashPrice: dollars(price) })),
  };
  return priceBook({
    services: [drug],
    courses: [course(phase('drug', months, { cadence: { everyMonths: 1 } }))],
    allowedAmounts: [contract('drug', price)],
    policies: allCovered([drug]),
    assistance: [
      {
        id: 'card',
        name: 'Savings card',
        lines: [{ service: 'drug', line: 'drug' }],
        minimumPatientPayment: 0,
        from: '2020-01-01',
        source: 'test',
        ...program,
      },
    ],
  });
}

function year(book: PriceBook, benefits: PlanBenefits, id = 'assistance'): ScenarioEstimate {
  const insurance = { payer: 'aetna', planType: 'ppo', benefits } as const;
  const result = estimate(book, { care: { course: 'course' }, startDate: '2026-01-05', insurance });
  const found = result.scenarios.find((own) => own.id === id);
  if (!found) throw new Error(`no ${id} scenario`);
  return found;
}

function months(
  found: ScenarioEstimate,
  part: 'patientPays' | 'assistance' | 'planPays',
): number[] {
  return found.visits.map(({ lines }) => (lines[0]?.[part] ?? 0) / 100);
}

// J Manag Care Spec Pharm 2024;30(8):883-896, table 1: 2,000 a month, maximum 8,000. The footnote's
// deductible 4,000, coinsurance 40 % and yearly help 8,000 are inferred; they reproduce every cell.
describe('a year of copay assistance, JMCP 2024 table 1', () => {
  const book = drugBook(2000, 12, { perYear: dollars(8000) });
  const benefits = (assistanceCounting: AssistanceCounting) => ({
    ...plan({ deductible: 4000, coinsurance: 0.4, maximum: 8000 }),
    assistanceCounting,
  });
  const untilMaximum = [2000, 2000, 800, 800, 800, 800, 800, 0, 0, 0, 0, 0];

  it('copay-assist-none: the patient pays 8,000', () => {
    const none = year(book, benefits('counts'), 'in-network');
    expect(months(none, 'patientPays')).toEqual(untilMaximum);
    expect(months(none, 'planPays')).toEqual([
      0, 0, 1200, 1200, 1200, 1200, 1200, 2000, 2000, 2000, 2000, 2000,
    ]);
    expect(none.total.likely).toBe(800_000);
  });

  it('copay-assist-traditional: help counts and the patient pays nothing', () => {
    const counts = year(book, benefits('counts'));
    expect(months(counts, 'patientPays')).toEqual(Array(12).fill(0));
    expect(months(counts, 'assistance')).toEqual(untilMaximum);
  });

  it('copay-assist-accumulator: help does not count and the patient pays 8,000 after all', () => {
    const accumulator = year(book, benefits('accumulator'));
    expect(months(accumulator, 'assistance')).toEqual([
      2000, 2000, 2000, 2000, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(months(accumulator, 'patientPays')).toEqual([
      0, 0, 0, 0, 2000, 2000, 800, 800, 800, 800, 800, 0,
    ]);
    expect(months(accumulator, 'planPays')).toEqual([
      0, 0, 0, 0, 0, 0, 1200, 1200, 1200, 1200, 1200, 2000,
    ]);
  });

  it('a maximizer takes the whole 8,000 over the year and leaves the patient nothing', () => {
    const maximizer = year(book, benefits('maximizer'));
    expect(maximizer.total.likely).toBe(0);
    const helped = months(maximizer, 'assistance').reduce((sum, amount) => sum + amount, 0);
    expect(helped).toBeCloseTo(12 * 666.66, 2);
  });

  it('holds every way of counting inside the range when the plan does not say', () => {
    const { assistanceCounting: _, ...unsaid } = benefits('counts');
    const { total, assumptions } = year(book, unsaid);
    expect(total).toMatchObject({ low: 0, high: 800_000 });
    expect(assumptions[0]).toMatchObject({ unknown: 'assistance-counting' });
  });

  it('is barred under a government plan', () => {
    const insurance = { planType: 'medicare', network: 'in-network' } as const;
    const { scenarios } = estimate(book, {
      care: { course: 'course' },
      startDate: '2026-01-05',
      insurance,
    });
    expect(scenarios.map(({ id }) => id)).toEqual(['self-pay', 'in-network']);
  });
});

// https://www.calcsimpler.com/calculators/specialty-pharmacy-copay-maximizer-planner
describe('copay assistance without an out-of-pocket maximum, calcsimpler', () => {
  it('copay-assist-calcsimpler-1: 4,800 a month at 30 %, a card of 9,000: 9,330 a year', () => {
    const book = drugBook(4800, 12, { perYear: dollars(9000) });
    const benefits = {
      ...plan({ deductible: 1500, coinsurance: 0.3 }),
      assistanceCounting: 'counts',
    } as const;
    const found = year(book, benefits);
    expect(found.total.likely).toBe(933_000);
    expect(months(found, 'assistance').findLastIndex((helped) => helped > 0)).toBe(5);
  });

  it('copay-assist-calcsimpler-2: the patient always pays 250 of 1,440; 2,480 of the card is left', () => {
    const book = drugBook(7200, 8, {
      perYear: dollars(12_000),
      minimumPatientPayment: dollars(250),
    });
    const benefits = { ...plan({ coinsurance: 0.2 }), assistanceCounting: 'counts' } as const;
    const found = year(book, benefits);
    expect(found.total.likely).toBe(200_000);
    expect(12_000 - months(found, 'assistance').reduce((sum, amount) => sum + amount, 0)).toBe(
      2480,
    );
  });
});

describe('an individual maximum embedded in the family one', () => {
  const family = (familyMaximum: number, individual: number, familyMet = 0): PlanBenefits => ({
    planYearStart: '01-01',
    inNetwork: {
      deductible: 'none',
      outOfPocketMaximum: { amount: dollars(individual), met: 0 },
      familyOutOfPocketMaximum: { amount: dollars(familyMaximum), met: dollars(familyMet) },
      costShares: { default: { coinsurance: 10_000 } },
    },
  });
  const pays = (costSharing: number, benefits: PlanBenefits) => {
    const care = service('care', costSharing);
    const book = priceBook({
      services: [care],
      courses: [course(phase('care', 1))],
      allowedAmounts: [contract('care', costSharing)],
      policies: allCovered([care]),
    });
    const [line] = year(book, benefits, 'in-network').visits[0]?.lines ?? [];
    return [(line?.patientPays ?? 0) / 100, (line?.planPays ?? 0) / 100];
  };

  it('oop-embedded-faq27-individual: of 10,000 the member pays 6,850, the plan bears 3,150', () => {
    // DOL/HHS/Treasury FAQ part XXVII, 2016 limits.
    expect(pays(10_000, family(13_000, 6850))).toEqual([6850, 3150]);
  });

  it('oop-embedded-15k: 6,850 of 15,000', () => {
    // benefit-advisors.blogspot.com, June 2015.
    expect(pays(15_000, family(10_000, 6850))[0]).toBe(6850);
  });

  it('oop-embedded-adam: 8,000, 4,000 and 3,000 in order are 6,850, 4,000 and 2,850', () => {
    // archive.constantcontact.com/fs113/1116610847477: 13,700 for the family.
    expect(pays(8000, family(13_700, 6850, 0))).toEqual([6850, 1150]);
    expect(pays(4000, family(13_700, 6850, 6850))).toEqual([4000, 0]);
    expect(pays(3000, family(13_700, 6850, 10_850))).toEqual([2850, 150]);
    expect(pays(500, family(13_700, 6850, 13_700))).toEqual([0, 500]);
  });
});

describe('manufacturer help out of network where nobody says what is recognized', () => {
  it('may last longer than at either end of that, so that a later visit costs less', () => {
    const found = (fee?: number) => {
      const book = drugBook(300, 4, { perYear: dollars(600) });
      const entry = fee === undefined ? [] : [contract('drug', fee, { network: 'out-of-network' })];
      const all = { default: { coinsurance: 10_000, deductibleApplies: false } };
      const outOfNetwork = { deductible: 'none', outOfPocketMaximum: 'none', costShares: all };
      const benefits = {
        planYearStart: '01-01',
        assistanceCounting: 'counts',
        assistanceUsed: { card: 0 },
        outOfNetwork,
      };
      const insurance = {
        payer: 'aetna',
        planType: 'ppo',
        network: 'out-of-network',
        benefits: benefits as PlanBenefits,
      } as const;
      const request = { care: { course: 'course' }, startDate: '2026-01-05', insurance };
      const { scenarios } = estimate({ ...book, allowedAmounts: entry }, request);
      const helped = scenarios.find(({ kind }) => kind === 'assistance');
      return helped?.visits.map(({ due }) => [due.low / 100, due.high / 100]);
    };
    const exactly = (...amounts: number[]) => amounts.map((amount) => [amount, amount]);
    // Of 300 recognized help pays two visits, of 200 three, of 150 all four; of 0 none.
    expect(found(300)).toEqual(exactly(0, 0, 300, 300));
    expect(found(200)).toEqual(exactly(100, 100, 100, 300));
    expect(found(150)).toEqual(exactly(150, 150, 150, 150));
    expect(found(0)).toEqual(exactly(300, 300, 300, 300));
    expect(found()).toEqual(Array(4).fill([0, 300]));
  });

  it('may be used up by it, so that a later line of another costs more', () => {
    const services = ['drug', 'known'].map((id) => service(id, 300, { benefit: 'medical-drug' }));
    const rate = { amount: { low: 0, likely: 0, high: dollars(300) } };
    const network = 'out-of-network';
    const book = priceBook({
      services,
      courses: [course(phase('drug', 2), phase('known', 1))],
      policies: allCovered(services),
      allowedAmounts: [contract('drug', 0, { network, rate }), contract('known', 300, { network })],
      assistance: drugBook(300, 1, { perYear: dollars(600) }).assistance?.map((own) => ({
        ...own,
        lines: services.map(({ id }) => ({ service: id, line: id })),
      })) as PriceBook['assistance'] & {},
    });
    const all = { default: { coinsurance: 10_000, deductibleApplies: false } };
    const outOfNetwork = {
      deductible: 'none',
      outOfPocketMaximum: 'none',
      costShares: all,
    } as const;
    const insurance = {
      payer: 'aetna',
      planType: 'ppo',
      network,
      benefits: { planYearStart: '01-01', assistanceCounting: 'counts', outOfNetwork },
    } as const;
    const request = { care: { course: 'course' }, startDate: '2026-01-05', insurance };
    const { scenarios } = estimate(book, request);
    const helped = scenarios.find(({ kind }) => kind === 'assistance');
    // Nothing where help is left for it, all of it where two uses took the year's 600.
    expect(helped?.visits[2]?.due).toEqual({ low: 0, likely: 0, high: dollars(300) });
  });
});

// Most it pays for one use, and what the patient always pays per use: of the whole dose of a visit.
describe('a program that helps with two lines of a visit', () => {
  /** A dose of two vials at $100 each, and the program's terms. */
  function doses(program: Partial<AssistanceProgram>, rest: Partial<PriceBook> = {}): PriceBook {
    const vials = ['vial', 'vial-again'];
    const dose = {
      id: 'dose',
      name: 'dose',
      lines: vials.map((id) => line(id, 100, { benefit: 'medical-drug' })),
    };
    return priceBook({
      services: [dose],
      courses: [course(phase('dose', 2))],
      allowedAmounts: [contract('dose', 100)],
      policies: allCovered([dose]),
      assistance: [
        {
          id: 'card',
          name: 'Savings card',
          lines: vials.map((own) => ({ service: 'dose', line: own })),
          minimumPatientPayment: dollars(10),
          from: '2020-01-01',
          source: 'test',
          ...program,
        },
      ],
      ...rest,
    });
  }

  const paid = ({ visits }: ScenarioEstimate) =>
    visits.map(({ lines }) => lines.map(({ patientPays }) => patientPays / 100));
  const benefits = plan({ deductible: 5000 });

  it('asks its minimum payment once a visit', () => {
    // 200 owed, 190 of it help.
    const own = year(doses({}), { ...benefits, assistanceCounting: 'counts' });
    expect(paid(own)).toEqual([
      [10, 0],
      [10, 0],
    ]);
    expect(own.total).toEqual({ low: 2000, likely: 2000, high: 2000 });
  });

  it('pays its cap per use once a visit', () => {
    // 90 of the first vial, and 60 of the second.
    const own = year(doses({ perUse: dollars(150) }), {
      ...benefits,
      assistanceCounting: 'counts',
    });
    expect(paid(own)).toEqual([
      [10, 40],
      [10, 40],
    ]);
    expect(own.total.likely).toBe(10_000);
  });

  it('takes what one line pays of the minimum off what the other asks', () => {
    // 20 % of 100 less a maximum that leaves 4 of the first vial, and nothing of the second.
    const terms = plan({ deductible: 0, coinsurance: 0.2, maximum: 1004, maximumMet: 1000 });
    const own = year(doses({}), { ...terms, assistanceCounting: 'counts' });
    expect(paid(own)[0]).toEqual([4, 0]);
    const more = plan({ deductible: 0, coinsurance: 0.06 });
    const each = year(doses({}), { ...more, assistanceCounting: 'counts' });
    // 6 and 6 are owed; 10 of both is the patient's.
    expect(paid(each)[0]).toEqual([6, 4]);
  });

  it('is asked for one twelfth of its year by a maximizer', () => {
    // 1,200 a year are 100 a visit, and the patient's 10.
    const own = year(doses({ perYear: dollars(1200) }), {
      ...benefits,
      assistanceCounting: 'maximizer',
    });
    expect(paid(own)).toEqual([
      [10, 0],
      [10, 0],
    ]);
    expect(own.visits[0]?.lines.map(({ assistance }) => assistance)).toEqual([9000, 1000]);
  });

  it('has used what it paid of both lines where an open limit is far away', () => {
    const { inNetwork, ...rest } = benefits;
    const family = { amount: dollars(20_000), met: 0 };
    const own = year(doses({ perYear: dollars(300) }), {
      ...rest,
      inNetwork: { ...inNetwork, familyOutOfPocketMaximum: family },
      assistanceCounting: 'counts',
    });
    // 190 of the first 200; then 110 are left, 90 of them for the first vial.
    expect(paid(own)).toEqual([
      [10, 0],
      [10, 80],
    ]);
    expect(own.total).toEqual({ low: 10_000, likely: 10_000, high: 10_000 });
  });

  it('asks it of each of two visits', () => {
    const single = ['vial', 'vial-again'].map((id) => ({
      id,
      name: id,
      lines: [line(id, 100, { benefit: 'medical-drug' })],
    }));
    const book = doses(
      { lines: single.map(({ id }) => ({ service: id, line: id })) },
      {
        services: single,
        courses: [course(phase('vial', 1), phase('vial-again', 1))],
        allowedAmounts: single.map(({ id }) => contract(id, 100)),
        policies: allCovered(single),
      },
    );
    expect(year(book, { ...benefits, assistanceCounting: 'counts' }).total.likely).toBe(2000);
  });
});
