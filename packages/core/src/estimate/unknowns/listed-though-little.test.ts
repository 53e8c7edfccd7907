import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  dollars,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, pays } from '../../../test/one-service.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { Phase } from '../../price-book/types.ts';

const listed = (found: ReturnType<typeof ask>) =>
  found.assumptions.map(({ unknown, causes }) => [unknown, causes / 100]);

/** Visits at 100, by phases. */
function visits(...phases: Phase[]) {
  const services = [service('visit', 100)];
  const allowedAmounts = [contract('visit', 100)];
  const policies = allCovered(services);
  return priceBook({ services, courses: [course(...phases)], policies, allowedAmounts });
}

describe('an unknown is listed', () => {
  it('where it moves the likely case alone: the first day of the plan year', () => {
    // 30 November and 4 January, of 150 likely 100 and 50, or 100 twice; at the ends 0 or 200.
    const amount = { low: 0, likely: dollars(150), high: dollars(1000) };
    const { planYearStart: _, ...open } = plan({});
    const inNetwork = { ...open.inNetwork, deductible: { amount, met: 0 } };
    const book = everyDays(bookOf([['visit', 100, 'outpatient']]), 35);
    const found = ask(book, { ...open, inNetwork }, '2026-11-30');
    expect(pays(found)).toEqual([100, 100]);
    expect(listed(found)).toEqual([
      ['deductible', 200],
      ['plan-year-start', 0],
    ]);
  });

  it('where a pace moves a visit beyond the end of the plan year within a month', () => {
    // 4 November, then the 11th, or likely the 18th; a new year begins on the 15th. 100 to 200, or 200.
    const book = visits(phase('visit', 2, { cadence: { everyWeeks: { low: 1, high: 2 } } }));
    const benefits = plan({ deductible: 100, year: '11-15' });
    const share = { coinsurance: { low: 0, high: 1000 } };
    const tier = { ...benefits.inNetwork, costShares: { default: share } };
    const found = ask(book, { ...benefits, inNetwork: tier } as PlanBenefits, '2026-11-04');
    expect(listed(found)).toContainEqual(['cadence', 100]);
  });

  it('where it moves visits and not their total', () => {
    // 30 % to all of 1,000 until 500 are paid: 300 and 200, or 500 and nothing.
    const benefits = plan(
      { maximum: 500 },
      { default: { coinsurance: { low: 3000, high: 10_000 } } },
    );
    const found = ask(bookOf([['visit', 1000, 'outpatient']], 2), benefits);
    expect(found.total).toEqual({ low: 50_000, likely: 50_000, high: 50_000 });
    expect(found.visits.map(({ due }) => [due.low / 100, due.high / 100])).toEqual([
      [300, 500],
      [0, 200],
    ]);
    expect(listed(found)).toEqual([['coinsurance', 0]]);
  });

  it('as a number of visits and no pace, where each phase has one of its own', () => {
    const open = { low: 1, likely: 1, high: 2 };
    const book = visits(
      phase('first', 1, { services: ['visit'], length: { visits: open } }),
      phase('then', 1, {
        services: ['visit'],
        length: { visits: open },
        cadence: { everyWeeks: 5 },
      }),
    );
    expect(listed(ask(book, plan({ coinsurance: 1 })))).toEqual([['visit-count', 200]]);
  });
});
