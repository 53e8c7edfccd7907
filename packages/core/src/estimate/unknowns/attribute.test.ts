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
} from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, scenarios } from '../../../test/one-service.ts';
import type { Limit, NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { Phase, PriceBook } from '../../price-book/types.ts';

const visit = bookOf([['visit', 100, 'outpatient']]);

function phased(own: Partial<Phase>): PriceBook {
  return { ...visit, courses: [course(phase('visit', 1, own))] };
}

function withLimits(deductible: Limit, outOfPocketMaximum: Limit = 'none'): PlanBenefits {
  const benefits = plan({ coinsurance: 0.5 });
  return { ...benefits, inNetwork: { ...benefits.inNetwork, deductible, outOfPocketMaximum } };
}

describe('the number of visits', () => {
  const book = phased({ length: { visits: { low: 2, likely: 3, high: 5 } } });
  const assumed = { low: 2, likely: 3, high: 5 };

  it('is asked with what it causes of the range', () => {
    const found = ask(book, plan({ coinsurance: 0.2 }));
    expect(found.total).toEqual({ low: 4000, likely: 6000, high: 10_000 });
    expect(found.assumptions).toEqual([
      { unknown: 'visit-count', assumed, source: 'price-book:courses', causes: 6000 },
    ]);
  });

  it('is asked of care that costs nothing too', () => {
    expect(ask(book, plan({})).assumptions).toEqual([
      { unknown: 'visit-count', assumed, source: 'price-book:courses', causes: 0 },
    ]);
  });

  it('is not asked where only the days between visits are open', () => {
    const open = phased({ length: { visits: 3 }, cadence: { everyWeeks: { low: 1, high: 2 } } });
    expect(ask(open, plan({ coinsurance: 0.2 })).assumptions).toEqual([]);
  });
});

describe('how far apart the visits are', () => {
  const book = phased({ length: { visits: 3 }, cadence: { everyWeeks: { low: 1, high: 3 } } });

  it('is asked where it moves visits to another month, though all of them cost the same', () => {
    const found = ask(book, plan({ coinsurance: 0.2 }));
    expect(found.total).toEqual({ low: 6000, likely: 6000, high: 6000 });
    expect(found.byMonth.map(({ due }) => [due.low, due.high])).toEqual([
      [4000, 6000],
      [0, 2000],
    ]);
    expect(found.assumptions).toEqual([
      { unknown: 'cadence', source: 'price-book:courses', causes: 0 },
    ]);
    const [own] = scenarios(book, {});
    expect(own?.assumptions).toEqual([
      { unknown: 'cadence', source: 'price-book:courses', causes: 0 },
    ]);
  });

  it('is asked beside the number of visits, which is said to cause what both do', () => {
    const length = { visits: { low: 3, likely: 3, high: 4 } };
    const open = phased({ length, cadence: { everyWeeks: { low: 1, high: 3 } } });
    const count = {
      unknown: 'visit-count',
      assumed: { low: 3, likely: 3, high: 4 },
      source: 'price-book:courses',
    };
    const pace = { unknown: 'cadence', source: 'price-book:courses', causes: 0 };
    expect(ask(open, plan({ coinsurance: 0.2 })).assumptions).toEqual([
      { ...count, causes: 2000 },
      pace,
    ]);
    const [own] = scenarios(open, {});
    expect(own?.assumptions).toEqual([{ ...count, causes: 10_000 }, pace]);
  });

  it('is asked beside what is open of the plan', () => {
    const rate = { default: { coinsurance: { low: 1000, high: 3000 } } };
    const benefits = plan({});
    const found = ask(book, {
      ...benefits,
      inNetwork: { ...benefits.inNetwork, costShares: rate },
    });
    expect(found.assumptions.map(({ unknown, causes }) => [unknown, causes])).toEqual([
      ['coinsurance', 6000],
      ['cadence', 0],
    ]);
  });

  it('is asked with what it causes where it moves visits into another plan year', () => {
    const benefits = plan({ deductible: 100, year: '04-01' });
    expect(ask(book, benefits).assumptions).toEqual([
      { unknown: 'cadence', source: 'price-book:courses', causes: 10_000 },
    ]);
  });
});

describe('the first day of the plan year', () => {
  const book = everyDays(visit, 40);
  const { planYearStart: _start, ...open } = plan({ deductible: 100 });

  it('is asked where a new year would start the deductible afresh', () => {
    const found = ask(book, open);
    expect(found.total).toEqual({ low: 10_000, likely: 10_000, high: 20_000 });
    expect(found.assumptions).toEqual([
      { unknown: 'plan-year-start', source: 'rule:unsaid', causes: 10_000 },
    ]);
  });

  it('is not asked where no day makes a difference', () => {
    const { planYearStart: _day, ...free } = plan({ coinsurance: 0.2 });
    expect(ask(book, free).assumptions).toEqual([]);
  });

  it('is not asked once it is known', () => {
    expect(ask(book, plan({ deductible: 100 })).assumptions).toEqual([]);
  });
});

describe('several unknowns', () => {
  it('are listed by what each causes, the largest first', () => {
    const benefits = withLimits({ amount: { low: 0, high: dollars(40) }, met: 0 });
    const inNetwork = {
      ...benefits.inNetwork,
      costShares: { default: { coinsurance: { low: 0, high: 10_000 } } },
    };
    const found = ask(visit, { ...benefits, inNetwork });
    // Nothing; 20 and half of 80; all of it.
    expect(found.total).toEqual({ low: 0, likely: 6000, high: 10_000 });
    expect(found.assumptions).toEqual([
      // At 20 of the deductible: 20 to 100.
      {
        unknown: 'coinsurance',
        assumed: { low: 0, likely: 5000, high: 10_000 },
        source: 'rule:given',
        causes: 8000,
      },
      // At half: 0 and half of 100, to 40 and half of 60.
      {
        unknown: 'deductible',
        assumed: { low: 0, likely: 2000, high: 4000 },
        source: 'rule:given',
        causes: 2000,
      },
    ]);
  });

  it('are listed for what they cause, though the likely case does not turn on them', () => {
    // Whether the plan covers it decides all: not covered costs what the deductible would.
    const { policies: _, ...rest } = visit;
    const book = priceBook({
      ...rest,
      services: visit.services.map((own) => ({ ...own, offLabel: true })),
      policies: [],
    });
    const found = ask(book, withLimits({ amount: { low: 0, high: dollars(500) }, met: 0 }));
    expect(found.total).toEqual({ low: 5000, likely: 10_000, high: 10_000 });
    expect(found.assumptions.map(({ unknown, causes }) => [unknown, causes])).toEqual([
      ['coverage', 5000],
      ['deductible', 5000],
    ]);
  });

  it('are listed where they move an end alone: whether a plan pays at all, where the deductible is likely to take everything', () => {
    const open = phased({ length: { visits: { low: 1, likely: 2, high: 3 } } });
    const insurance = { network: 'out-of-network', benefits: { planYearStart: '01-01' } } as const;
    const found = scenarios(open, insurance).find(({ id }) => id === 'out-of-network');
    // The plan pays all at once; the deductible takes two visits; the plan pays nothing of three.
    expect(found?.total).toEqual({ low: 0, likely: 20_000, high: 30_000 });
    expect(found?.assumptions).toContainEqual(
      expect.objectContaining({ unknown: 'coverage', subject: 'out-of-network', causes: 0 }),
    );
  });

  it('are left out where they move nothing: a deductible that does not apply', () => {
    const benefits = withLimits({ amount: { low: 0, high: dollars(500) }, met: 0 });
    const inNetwork = {
      ...benefits.inNetwork,
      costShares: { default: { coinsurance: 5000, deductibleApplies: false } },
    };
    expect(ask(visit, { ...benefits, inNetwork }).assumptions).toEqual([]);
  });
});

describe('what is assumed of a plan that says nothing', () => {
  const law = '45 CFR 156.130; CMS, 2026 limitation on cost sharing';
  // Of a cheap visit the deductible matters, of a dear one the maximum.
  const found = [1000, 20_000].flatMap(
    (charge) =>
      ask(bookOf([['visit', charge, 'outpatient']]), { planYearStart: '01-01' }).assumptions,
  );

  it.each([
    ['deductible', 0, 188_600, 1_060_000, `${law}; KFF Employer Health Benefits Survey 2025`],
    ['deductible-met', 0, 5000, 10_000, 'rule:unsaid'],
    ['out-of-pocket-maximum', 0, 530_000, 1_060_000, law],
    ['out-of-pocket-met', 0, 5000, 10_000, 'rule:unsaid'],
    ['coinsurance', 0, 2000, 10_000, 'KFF Employer Health Benefits Survey 2025'],
    ['copay-design', 0, 2, 2, 'rule:unsaid'],
  ] as const)('%s: from where, and why', (unknown, low, likely, high, source) => {
    expect(found).toContainEqual(
      expect.objectContaining({ unknown, assumed: { low, likely, high }, source }),
    );
  });

  it('is any coinsurance out of network, because no law bounds it', () => {
    const insurance = {
      network: 'out-of-network',
      benefits: { outOfNetwork: { deductible: 'none' } },
    } as const;
    const [outside] = scenarios(visit, insurance).filter(({ id }) => id === 'out-of-network');
    expect(outside?.assumptions).toContainEqual(
      expect.objectContaining({
        unknown: 'coinsurance',
        assumed: { low: 0, likely: 4000, high: 10_000 },
        source: 'rule:unsaid',
      }),
    );
  });

  it('is a yearly maximum no lower than the deductible, which counts toward it', () => {
    const inNetwork = {
      deductible: { amount: dollars(6000), met: 0 },
      costShares: { default: {} },
    };
    const found = ask(bookOf([['visit', 20_000, 'outpatient']]), {
      inNetwork,
      planYearStart: '01-01',
    });
    expect(found.assumptions).toContainEqual(
      expect.objectContaining({
        unknown: 'out-of-pocket-maximum',
        assumed: { low: 600_000, likely: 600_000, high: 1_060_000 },
        source: law,
      }),
    );
  });

  it('is bounded by the law of the last year that the course reaches into', () => {
    const bound = (startDate: string) =>
      ask(everyDays(bookOf([['visit', 20_000, 'outpatient']]), 7), {}, startDate).assumptions.find(
        ({ unknown }) => unknown === 'out-of-pocket-maximum',
      );
    expect(bound('2026-12-24')).toMatchObject({ assumed: { high: 1_060_000 }, source: law });
    expect(bound('2026-12-25')).toMatchObject({
      assumed: { low: 0, likely: 530_000, high: 1_200_000 },
      source: '45 CFR 156.130; CMS, 2027 limitation on cost sharing',
    });
  });

  it('is old in the year after the last that the figures of law are for', () => {
    const later = ask(visit, { planYearStart: '01-01' }, '2028-01-01').warnings;
    expect(later).toEqual([{ code: 'stale-table', date: '2027-12-31' }]);
    expect(ask(visit, { planYearStart: '01-01' }, '2027-12-31').warnings).toEqual([]);
  });

  it('is not old where no figure of law bounds what is open', () => {
    const codes = (inNetwork: NetworkBenefits) =>
      ask(visit, { planYearStart: '01-01', inNetwork }, '2028-01-01').warnings.map(
        ({ code }) => code,
      );
    const outOfPocketMaximum = 'none';
    expect(codes({ deductible: 'none', outOfPocketMaximum })).not.toContain('stale-table');
    const costShares = { default: { coinsurance: 2000 } };
    expect(codes({ outOfPocketMaximum, costShares })).toContain('stale-table');
  });
});

describe('more questions than can be answered in every combination', () => {
  const ids = Array.from({ length: 14 }, (_, place) => `care-${place}`);
  const services = ids.map((id) => ({ id, name: id, lines: [line(id, 100)] }));
  const book = priceBook({
    services,
    courses: [course(...ids.map((id) => phase(id, 1)))],
    allowedAmounts: ids.map((id) => contract(id, 100)),
  });

  it('are bounded by none and all of them, and the answer says so', () => {
    // Whether each of 14 services is covered: 20 % of it or all of it.
    const found = ask(book, plan({ coinsurance: 0.2 }));
    expect(found.total).toEqual({ low: 28_000, likely: 28_000, high: 140_000 });
    expect(found.warnings).toEqual([{ code: 'too-many-cases' }]);
  });

  it('keep the bounds of everything else beside each', () => {
    const coinsurance = { low: 0, likely: 2000, high: 4000 };
    const { total } = ask(book, plan({}, { default: { coinsurance } }));
    // All covered at nothing; at 20 %; none covered.
    expect(total).toEqual({ low: 0, likely: 28_000, high: 140_000 });
  });

  it('are all worked out where most are answered', () => {
    const found = ask(
      { ...book, policies: allCovered(services.slice(5)) },
      plan({ coinsurance: 0.2 }),
    );
    expect(found.total).toEqual({ low: 28_000, likely: 28_000, high: 18_000 + 50_000 });
    expect(found.warnings).toEqual([]);
    expect(found.assumptions).toHaveLength(5);
  });
});
