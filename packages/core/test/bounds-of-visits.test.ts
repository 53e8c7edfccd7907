import { describe, expect, it } from 'vitest';
import type { NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
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

/** Two visits a week apart, out of network: a line of which nobody says how much is recognised, and lines of $400.00. */
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

function dues(book: PriceBook, { inNetwork }: PlanBenefits) {
  const outOfNetwork = inNetwork as NetworkBenefits;
  const benefits: PlanBenefits = { planYearStart: '01-01', outOfNetwork };
  const insurance = { payer: 'aetna', network: 'out-of-network', benefits } as const;
  const found = scenarios(book, insurance).find(({ id }) => id === 'out-of-network');
  return found?.visits.map(({ due }) => [due.low / 100, due.high / 100]);
}

describe('the bounds of each visit out of network', () => {
  it('hold a maximum that is met the sooner, the more is recognised', () => {
    // 400 are recognised of one line, of the other nothing or all of 100: 400 or 500 of the maximum
    // of 800 are met in the first visit, and 400 or 300 of it are due in the second.
    const book = outside(dollars(100), line('known', 400));
    expect(dues(book, plan({ maximum: 800, coinsurance: 1 }))).toEqual([
      [500, 500],
      [300, 500],
    ]);
  });

  it('hold a deductible that the higher price fills the sooner, the more is recognised', () => {
    // All of 500 recognised: 500, then 20 %: 100. All of 400: 400, then 100 and 20 % of 300: 160.
    const price = { low: dollars(400), high: dollars(500) };
    const [, second] = dues(outside(price), plan({ deductible: 500, coinsurance: 0.2 })) ?? [];
    expect(second?.[0]).toBeLessThanOrEqual(100);
    expect(second?.[1]).toBe(500);
  });
});

describe('what a second plan leaves of an amount that nobody says', () => {
  it('may be most in between, where the first asks a copay and the second pays half of the rest', () => {
    const visit = bookOf([['visit', 100, 'office-visit']]);
    const benefits: PlanBenefits = {
      ...plan({}, { default: { copay: 3000, copayDesign: 'deductible-waived' } }),
      secondary: { formula: 'standard', coinsurance: 0, deductible: 'none', allowedPercent: 5000 },
    };
    const recognised = (amount: PriceBook['allowedAmounts'][0]['rate']) => {
      const allowedAmounts = visit.allowedAmounts.map((own) => ({ ...own, rate: amount }));
      return ask({ ...visit, allowedAmounts }, benefits).total;
    };
    // Of 30 the second plan pays 15, of 60 all 30 that are owed, of nothing nothing.
    expect(recognised({ amount: dollars(30) }).likely).toBe(1500);
    expect(recognised({ amount: dollars(60) }).likely).toBe(0);
    const open = recognised({ amount: { low: 0, likely: dollars(60), high: dollars(90) } });
    expect(open).toMatchObject({ low: 0, likely: 0 });
    expect(open.high).toBeGreaterThanOrEqual(1500);
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
