import { describe, expect, it } from 'vitest';
import { course, phase, plan, priceBook, service } from '../../../test/clinic.ts';
import { ask, bookOf, everyDays } from '../../../test/one-service.ts';
import { estimate } from '../estimate.ts';
import type { ScenarioEstimate } from '../types.ts';

const range = (low: number, likely: number, high: number) => ({ low, likely, high });

/** An evaluation that not everybody has, then 1 to 3 visits, then perhaps a last one. */
const book = priceBook({
  services: [service('evaluation', 300), service('visit', 100), service('last', 50)],
  courses: [
    course(
      phase('evaluation', 1, { optional: { likely: true } }),
      phase('visit', 1, { length: { visits: range(1, 2, 3) }, cadence: { everyMonths: 1 } }),
      phase('last', 1, { optional: { likely: false } }),
    ),
  ],
});

function selfPay(startDate = '2026-03-30'): ScenarioEstimate {
  const [own] = estimate(book, { care: { course: 'course' }, startDate }).scenarios;
  if (!own) throw new Error('no scenario');
  return own;
}

describe('the figures of a course that is not settled', () => {
  const own = selfPay();

  it('are the least, the likely and the most in all', () => {
    // One visit; the evaluation and two; all of it.
    expect(own.total).toEqual(range(10_000, 50_000, 65_000));
    expect(own.visitCount).toEqual(range(1, 3, 5));
  });

  it('have the first visit, which may be the evaluation or not', () => {
    expect(own.firstVisit).toEqual(range(10_000, 30_000, 30_000));
  });

  it('have the cheapest and the dearest single visit, and the average of the likely course', () => {
    // 500 in three visits.
    expect(own.perVisit).toEqual(range(5000, 16_667, 30_000));
  });

  it('have the bounds of each visit of the likely course', () => {
    expect(own.visits.map(({ date, number, due }) => [date, number, due])).toEqual([
      ['2026-03-30', 1, range(10_000, 30_000, 30_000)],
      // Without the evaluation the second visit may be the last one, at 50.
      ['2026-04-30', 2, range(5000, 10_000, 10_000)],
      ['2026-05-30', 3, range(5000, 10_000, 10_000)],
    ]);
  });

  it('have every month that any course reaches, in order, nothing where one does not', () => {
    // The last visit is a week after the one before it, the others are a month apart.
    expect(own.byMonth).toEqual([
      { period: '2026-03', visits: range(1, 1, 1), due: range(10_000, 30_000, 30_000) },
      { period: '2026-04', visits: range(0, 1, 1), due: range(0, 10_000, 10_000) },
      { period: '2026-05', visits: range(0, 1, 1), due: range(0, 10_000, 10_000) },
      { period: '2026-06', visits: range(0, 0, 1), due: range(0, 0, 10_000) },
      { period: '2026-07', visits: range(0, 0, 1), due: range(0, 0, 5000) },
    ]);
  });

  it('have every phase that any course has, in order', () => {
    expect(own.byPhase).toEqual([
      { period: 'evaluation', visits: range(0, 1, 1), due: range(0, 30_000, 30_000) },
      { period: 'visit', visits: range(1, 2, 3), due: range(10_000, 20_000, 30_000) },
      { period: 'last', visits: range(0, 0, 1), due: range(0, 0, 5000) },
    ]);
  });
});

describe('visits that differ in one bound alone', () => {
  it('keep each its own', () => {
    const prices = [
      range(1000, 2000, 3000),
      range(500, 2000, 3000),
      range(500, 2500, 3000),
      range(500, 2500, 4000),
    ];
    const services = prices.map((cashPrice, place) => service(`care-${place}`, 40, { cashPrice }));
    const own = priceBook({
      services,
      courses: [course(...services.map(({ id }) => phase(id, 1)))],
    });
    const [paid] = estimate(own, { care: { course: 'course' }, startDate: '2026-03-02' }).scenarios;
    expect(paid?.visits.map(({ due }) => due)).toEqual(prices);
  });
});

describe('the figures of a course of which nothing is open', () => {
  it('are exact, visit by visit and month by month', () => {
    const visits = everyDays(bookOf([['visit', 100, 'outpatient']]), 7, 30);
    const own = ask(visits, plan({ deductible: 150 }));
    expect(own.total).toEqual(range(15_000, 15_000, 15_000));
    expect(own.perVisit).toEqual(range(0, 5000, 10_000));
    expect(own.visits.map(({ due }) => due)).toEqual([
      range(10_000, 10_000, 10_000),
      range(5000, 5000, 5000),
      range(0, 0, 0),
    ]);
    expect(own.byMonth).toEqual([
      { period: '2026-03', visits: range(2, 2, 2), due: range(15_000, 15_000, 15_000) },
      { period: '2026-04', visits: range(1, 1, 1), due: range(0, 0, 0) },
    ]);
  });
});

describe('a plan of which something is open, and a maximum that many visits come to', () => {
  const { inNetwork } = plan({ deductible: 1500, maximum: 3000 });
  const benefits = { planYearStart: '01-01', inNetwork: { ...inNetwork, costShares: {} } };

  it('bounds no month and no phase by more than the maximum leaves of all', () => {
    // 36 visits of 250, five a week: 21 of them in the first month.
    const courses = [course(phase('visit', 36, { cadence: { timesPerWeek: 5 } }))];
    const own = ask({ ...bookOf([['visit', 250, 'outpatient']]), courses }, benefits, '2026-11-02');
    expect(own.total).toEqual(range(0, 300_000, 300_000));
    expect(own.byMonth).toEqual([
      { period: '2026-11', visits: range(21, 21, 21), due: range(0, 225_000, 300_000) },
      { period: '2026-12', visits: range(15, 15, 15), due: range(0, 75_000, 300_000) },
    ]);
    expect(own.byPhase).toMatchObject([{ due: range(0, 300_000, 300_000) }]);
  });

  it('bounds no visit by more than that', () => {
    const outOfPocketMaximum = { amount: 10_000, met: 0 };
    const own = ask(bookOf([['visit', 250, 'outpatient']], 2), {
      planYearStart: '01-01',
      inNetwork: { deductible: 'none', outOfPocketMaximum },
    });
    expect([own.total.high, own.firstVisit.high, own.perVisit.high]).toEqual([
      10_000, 10_000, 10_000,
    ]);
    expect(own.visits.map(({ due }) => due.high)).toEqual([10_000, 10_000]);
  });
});
