import { describe, expect, it } from 'vitest';
import type {
  CostShare,
  NetworkBenefits,
  PlanBenefits,
  SecondaryCoverage,
} from '../src/benefits/types.ts';
import type { Amount, PriceBook, ServiceLine } from '../src/price-book/types.ts';
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
import { ask, bookOf, scenarios } from './one-service.ts';

/** Two visits a week apart, out of network: a line of which nobody says how much is recognized, and lines of $400.00. */
function outside(cashPrice: Amount, ...known: readonly ServiceLine[]): PriceBook {
  const visit = { id: 'visit', name: 'visit', lines: [line('open', 500, { cashPrice }), ...known] };
  return priceBook({
    services: [visit],
    courses: [course(phase('visit', 2))],
    policies: allCovered([visit]),
    allowedAmounts: known.map(({ id }) =>
      contract('visit', 400, { line: id, network: 'out-of-network' }),
    ),
  });
}

function duesOutside(book: PriceBook, { inNetwork }: PlanBenefits) {
  const outOfNetwork = inNetwork as NetworkBenefits;
  const benefits: PlanBenefits = { planYearStart: '01-01', outOfNetwork };
  const insurance = { payer: 'aetna', network: 'out-of-network', benefits } as const;
  const found = scenarios(book, insurance).find(({ id }) => id === 'out-of-network');
  return found?.visits.map(({ due }) => [due.low / 100, due.high / 100]);
}

describe('the bounds of each visit out of network', () => {
  it('hold a maximum that is met the sooner, the more is recognized', () => {
    // 400 are recognized of one line, of the other nothing or all of 100: 400 or 500 of the maximum
    // of 800 are met in the first visit, and 400 or 300 of it are due in the second.
    const book = outside(dollars(100), line('known', 400));
    expect(duesOutside(book, plan({ maximum: 800, coinsurance: 1 }))).toEqual([
      [500, 500],
      [300, 500],
    ]);
  });

  it('hold a deductible that the higher price fills the sooner, the more is recognized', () => {
    // All of 500 recognized: 500, then 20 %: 100. All of 400: 400, then 100 and 20 % of 300: 160.
    const price = { low: dollars(400), high: dollars(500) };
    const [, second] =
      duesOutside(outside(price), plan({ deductible: 500, coinsurance: 0.2 })) ?? [];
    expect(second?.[0]).toBeLessThanOrEqual(100);
    expect(second?.[1]).toBe(500);
  });
});

describe('what a second plan leaves of an amount that nobody says', () => {
  it('may be most in between, where the first asks a copay and the second pays half of the rest', () => {
    const visit = bookOf([['visit', 100, 'office-visit']]);
    const benefits: PlanBenefits = {
      ...plan({}, { default: { copay: 3000, copayDesign: 'deductible-waived' } }),
      secondary: {
        formula: 'standard',
        covered: true,
        coinsurance: 0,
        deductible: 'none',
        outOfPocketMaximum: 'none',
        allowedPercent: 5000,
      },
    };
    const recognized = (amount: PriceBook['allowedAmounts'][0]['rate']) => {
      const allowedAmounts = visit.allowedAmounts.map((own) => ({ ...own, rate: amount }));
      return ask({ ...visit, allowedAmounts }, benefits).total;
    };
    // Of 30 the second plan pays 15, of 60 all 30 that are owed, of nothing nothing.
    expect(recognized({ amount: dollars(30) }).likely).toBe(1500);
    expect(recognized({ amount: dollars(60) }).likely).toBe(0);
    const open = recognized({ amount: { low: 0, likely: dollars(60), high: dollars(90) } });
    expect(open).toMatchObject({ low: 0, likely: 0 });
    expect(open.high).toBeGreaterThanOrEqual(1500);
  });

  /** In all, and at each visit, where the first plan asks a copay and recognizes so much. */
  const dues = (
    book: PriceBook,
    allowed: Amount,
    terms: CostShare,
    secondary: SecondaryCoverage,
    limits: Parameters<typeof plan>[0] = {},
  ) => {
    const allowedAmounts = book.allowedAmounts.map((own) => ({
      ...own,
      rate: { amount: allowed },
    }));
    const benefits = { ...plan(limits, { default: terms }), secondary };
    const { total, visits } = ask({ ...book, allowedAmounts }, benefits);
    return [total, ...visits.map(({ due }) => due)].map(({ low, high }) => [low, high]);
  };

  it('is less where more of a charge is a copay, of which Medigap pays, and less a deductible', () => {
    const visit = bookOf([['visit', 100, 'office-visit']]);
    const fifth = { formula: 'medigap', coinsurance: 2000 } as const;
    const medigap = { ...fifth, outOfPocketMaximum: 'none' } as const;
    const limits = { deductible: 40, deductibleMet: 16, maximum: 3, maximumMet: 2 };
    const terms = (copay: Amount) => ({ copay, copayDesign: 'then-deductible' as const });
    const at = (allowed: Amount, copay: Amount) =>
      dues(visit, allowed, { ...terms(copay), coinsurance: 1550 }, medigap, limits)[0];
    // $1.00 is left of the maximum: all of it deductible at either end, all of it copay between them,
    // of which Medigap leaves a fifth.
    expect(at(600, 400)).toEqual([100, 100]);
    expect(at(800, 600)).toEqual([100, 100]);
    expect(at(600, 600)).toEqual([20, 20]);
    const [low = NaN, high = NaN] = at({ low: 600, high: 800 }, { low: 400, high: 600 }) ?? [];
    expect(low).toBeLessThanOrEqual(20);
    expect(high).toBe(100);
  });

  it('is more at a later visit the less of the second deductible the first one filled', () => {
    const visits = bookOf([['visit', 100, 'office-visit']], 2);
    const second = {
      formula: 'standard',
      covered: true,
      coinsurance: 0,
      deductible: { amount: 500, met: 0 },
      outOfPocketMaximum: 'none',
    } as const;
    const terms = { copay: 100, copayDesign: 'deductible-waived' } as const;
    // Of $2.00 at each visit the second deductible of $5.00 takes all, and the copay of $1.00 is left twice.
    expect(dues(visits, 200, terms, second)).toEqual([
      [200, 200],
      [100, 100],
      [100, 100],
    ]);
    expect(dues(visits, { low: 200, high: 400 }, terms, second)[2]).toEqual([0, 100]);
  });

  it('differs by the cent that its own recognized amount and its share are rounded by', () => {
    const visit = bookOf([['visit', 100, 'office-visit']]);
    const limits = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
    const carveOut = { formula: 'carve-out', covered: true, coinsurance: 2000, ...limits } as const;
    const terms = { copay: 10, copayDesign: 'after-deductible' } as const;
    const at = (allowed: Amount) =>
      dues(visit, allowed, terms, { ...carveOut, allowedPercent: 12_000 })[0];
    // 120 % of 16, 18 and 19 cents are 19, 22 and 23; 80 % of those are 15, 18 and 18.
    expect([16, 18, 19].map(at)).toEqual([
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    expect(at({ low: 16, high: 19 })?.[0]).toBe(0);
  });
});

describe('a copay that two lines of a visit share', () => {
  const total = (book: PriceBook, allowed: Amount, benefits: PlanBenefits, id = 'in-network') => {
    const allowedAmounts = book.allowedAmounts.map((own) => ({
      ...own,
      rate: { amount: allowed },
    }));
    const { low, high } = ask({ ...book, allowedAmounts }, benefits, '2026-03-02', id).total;
    return [low, high];
  };
  const lines = [
    ['drug', 100, 'office-visit'],
    ['visit', 100, 'office-visit'],
  ] as const;

  it('fills no more of the deductible than is left of it, however the lines share it', () => {
    const copay = {
      copay: 5000,
      copayDesign: 'then-deductible',
      coinsurance: 0,
      copayCountsTowardDeductible: true,
    } as const;
    const at = (allowed: Amount) =>
      total(bookOf(lines), allowed, plan({ deductible: 40 }, { default: copay }));
    // Of $30.00 and $30.00: $30.00, then $20.00, which is more than the last $10.00 of the deductible. As a
    // copay leaves that much less of the deductible at once, the ends hold all between.
    expect(at(3000)).toEqual([5000, 5000]);
    // Of $40.00 and $40.00: $40.00, which meet the deductible, then $10.00. Of $80.00 all of the copay.
    expect(at(4000)).toEqual([5000, 5000]);
    expect(at(8000)).toEqual([5000, 5000]);
    expect(at({ low: 3000, high: 8000 })).toEqual([5000, 5000]);
  });

  it('costs most between the ends where help pays one of them', () => {
    const card = {
      id: 'card',
      name: 'card',
      lines: [{ service: 'visit', line: 'drug' }],
      minimumPatientPayment: 1000,
      from: '2020-01-01',
      source: 'card',
    };
    const book = { ...bookOf(lines), assistance: [card] };
    const copay = { copay: 6000, copayDesign: 'deductible-waived' } as const;
    const at = (allowed: Amount) =>
      total(
        book,
        allowed,
        { ...plan({}, { default: copay }), assistanceCounting: 'counts' },
        'assistance',
      );
    // $10.00 of the drug, and of the visit what the drug leaves of the copay of $60.00.
    expect([2000, 3000, 7000].map((allowed) => at(allowed)[0])).toEqual([3000, 4000, 1000]);
    const [low = NaN, high = NaN] = at({ low: 2000, high: 7000 });
    expect(low).toBeLessThanOrEqual(1000);
    expect(high).toBeGreaterThanOrEqual(4000);
  });
});

describe('two tiers that fill one set of limits', () => {
  it('leave nothing open where one visit or the other meets the maximum', () => {
    const services = [service('open', 100), service('known', 100, { network: 'in-network' })];
    const book = priceBook({
      services,
      courses: [course(phase('open', 1), phase('known', 1))],
      policies: allCovered(services),
      allowedAmounts: [contract('known', 100)],
    });
    const benefits = plan({ deductible: 100, maximum: 100 });
    const insurance = { payer: 'aetna', network: 'participating', benefits } as const;
    const found = scenarios(book, insurance).find(({ id }) => id === 'participating');
    expect(found?.total).toEqual({ low: 10_000, likely: 10_000, high: 10_000 });
  });
});

describe('what is due in a month', () => {
  const visits = service('visit', 1000);
  const book = priceBook({
    services: [visits],
    courses: [course(phase('visit', 8))],
    policies: allCovered([visits]),
    allowedAmounts: [contract('visit', 1000)],
  });
  const months = (maximum: number, year: string) => {
    const { inNetwork, ...rest } = plan({ maximum, year });
    const costShares = { default: { coinsurance: { low: 0, likely: 2000, high: 10_000 } } };
    const benefits = { ...rest, inNetwork: { ...inNetwork, costShares } };
    const { total, byMonth } = ask(book, benefits, '2026-12-07');
    return [total, ...byMonth.map(({ due }) => due)].map(({ low, high }) => [
      low / 100,
      high / 100,
    ]);
  };

  it('is never more than its plan year has left of the maximum', () => {
    // Four visits of $1,000.00 in December and four in January, each month with $3,000.00 of its own.
    expect(months(3000, '01-01')).toEqual([
      [0, 6000],
      [0, 3000],
      [0, 3000],
    ]);
  });

  it('has the maxima of both plan years where the next begins in it', () => {
    // Two visits in December before the 15th, two from then on; what they leave is for January.
    expect(months(1500, '12-15')).toEqual([
      [0, 3000],
      [0, 3000],
      [0, 1500],
    ]);
  });
});

describe('what a last quarter carries over', () => {
  it('is nothing of what the family maximum left nothing of, and no question then', () => {
    const visit = service('visit', 1000);
    // 1 December and 5 January: nothing is due once the family has met its maximum, then the
    // deductible of the new year.
    const later = phase('later', 1, { services: ['visit'], startsAfterDays: 35 });
    const book = priceBook({
      services: [visit],
      courses: [course(phase('visit', 1), later)],
      policies: allCovered([visit]),
      allowedAmounts: [contract('visit', 1000)],
    });
    const { inNetwork } = plan({ deductible: 500, coinsurance: 0 });
    const familyOutOfPocketMaximum = { amount: dollars(10_000), met: dollars(10_000) };
    const benefits = {
      planYearStart: '01-01',
      lastQuarterCarryOver: true,
      inNetwork: { ...inNetwork, outOfPocketMaximum: 'none', familyOutOfPocketMaximum },
    } as const;
    const insurance = { payer: 'aetna', network: 'in-network', benefits } as const;
    const found = scenarios(book, insurance, '2026-12-01').find(({ id }) => id === 'in-network');
    const dues = found?.visits.map(({ due }) => [due.low, due.high]);
    expect(dues).toEqual([
      [0, 0],
      [dollars(500), dollars(500)],
    ]);
  });
});

describe('what a last quarter carries over out of network', () => {
  it('may be most of an amount between the ends of what nobody says is recognized', () => {
    const services = ['open', 'known'].map((id) => service(id, 1000));
    // 25 September, 5 October; then 10 January.
    const phases = [
      phase('open', 1),
      phase('later', 1, { services: ['open'], startsAfterDays: 10 }),
      phase('known', 1, { startsAfterDays: 97 }),
    ];
    const book = (...fees: number[]) =>
      priceBook({
        services,
        courses: [course(...phases)],
        policies: allCovered(services),
        allowedAmounts: [
          contract('known', 1000, { network: 'out-of-network' }),
          ...fees.map((fee) => contract('open', fee, { network: 'out-of-network' })),
        ],
      });
    const outOfNetwork = plan({ deductible: 1000 }).inNetwork as NetworkBenefits;
    const benefits = { planYearStart: '01-01', lastQuarterCarryOver: true, outOfNetwork };
    const insurance = { payer: 'aetna', network: 'out-of-network', benefits } as const;
    const last = (own: PriceBook) => {
      const answer = scenarios(own, insurance, '2026-09-25');
      return answer.find(({ id }) => id === 'out-of-network')?.visits[2]?.due;
    };
    // All of the deductible is paid in September, or none of it in either; or half in each.
    expect(last(book(1000))?.likely).toBe(dollars(1000));
    expect(last(book(0))?.likely).toBe(dollars(1000));
    expect(last(book(500))?.likely).toBe(dollars(500));
    expect(last(book())).toMatchObject({ low: 0, high: dollars(1000) });
  });
});
