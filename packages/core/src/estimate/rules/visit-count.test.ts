import { describe, expect, it } from 'vitest';
import {
  plan,
  contract,
  course,
  phase,
  priceBook,
  service,
  allCovered,
} from '../../../test/clinic.ts';
import { ask as askPlan, bookOf } from '../../../test/one-service.ts';
import { estimate } from '../estimate.ts';

describe('a visit limit', () => {
  const therapy = service('therapy', 200, { benefit: 'mental-health', cashPrice: 15_000 });
  const book = priceBook({
    services: [therapy],
    courses: [course(phase('therapy', 4))],
    allowedAmounts: [contract('therapy', 120)],
    policies: allCovered([therapy]),
  });
  const share = { coinsurance: 2000, visitLimit: 3 };
  const ask = (visitsUsed?: Record<string, number>, startDate = '2026-03-02') => {
    const benefits = {
      ...plan({ maximum: 1000 }, { 'mental-health': share }),
      ...(visitsUsed ? { visitsUsed } : {}),
    };
    const request = {
      care: { course: 'course' },
      startDate,
      insurance: { payer: 'aetna', benefits },
    };
    const found = estimate(book, request).scenarios.find(({ id }) => id === 'in-network');
    if (!found) throw new Error('no in-network scenario');
    return found;
  };

  it('turns the next visit into one the patient pays at the cash price, outside the maximum', () => {
    const { visits } = ask({ 'mental-health': 1 });
    expect(visits.map(({ patientPays }) => patientPays)).toEqual([2400, 2400, 15_000, 15_000]);
    expect(visits[2]?.lines[0]?.steps.map(({ rule }) => rule)).toEqual([
      'charge',
      'visit-limit',
      'not-covered',
    ]);
  });

  it('starts afresh with the plan year', () => {
    const { visits } = ask({ 'mental-health': 1 }, '2026-12-21');
    expect(visits.map(({ patientPays }) => patientPays)).toEqual([2400, 2400, 2400, 2400]);
  });

  it('widens the range when nobody says how many visits are used', () => {
    const { total, assumptions } = ask();
    expect(total).toEqual({ low: 22_200, likely: 34_800, high: 60_000 });
    expect(assumptions).toEqual([
      expect.objectContaining({ unknown: 'visits-used', subject: 'mental-health', causes: 37_800 }),
    ]);
  });

  it('may be reached by visits nobody knows of, however high it is', () => {
    const share = { coinsurance: 2000, visitLimit: 100 };
    const book = bookOf([['talk', 100, 'mental-health']], 2);
    const { total, assumptions } = askPlan(book, plan({}, { 'mental-health': share }));
    // A fifth of $100.00 twice, or all of it twice where 100 visits are used.
    expect(total).toEqual({ low: 4000, likely: 4000, high: 20_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'visits-used', assumed: { low: 0, likely: 50, high: 100 } },
    ]);
  });
});
