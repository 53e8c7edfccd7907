import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import { estimate } from '../estimate.ts';

describe('the lines of a course', () => {
  const visit = service('visit', 500);
  const book = priceBook({
    services: [visit],
    courses: [course(phase('visit', 6))],
    allowedAmounts: [contract('visit', 300)],
    policies: allCovered([visit]),
  });
  const benefits = plan({ deductible: 400, coinsurance: 0.2, maximum: 550 });
  const request = { care: { course: 'course' }, startDate: '2026-03-02' };

  it('name what was left of each limit at their own visit', () => {
    const { scenarios } = estimate(book, { ...request, insurance: { payer: 'aetna', benefits } });
    const lines = scenarios
      .find(({ id }) => id === 'in-network')
      ?.visits.map(({ lines: [line] }) => line);
    // 300; 100 and 20 % of 200; 60; then 50 of 60, and nothing.
    const steps = lines?.map((line) =>
      line?.steps
        .filter(({ rule }) => rule === 'deductible' || rule === 'out-of-pocket-maximum')
        .map(({ rule, operands, result }) => [rule, operands['left'], result]),
    );
    expect(steps).toEqual([
      [['deductible', 40_000, 30_000]],
      [['deductible', 10_000, 10_000]],
      [],
      [['out-of-pocket-maximum', 5000, 5000]],
      [['out-of-pocket-maximum', 0, 0]],
      [['out-of-pocket-maximum', 0, 0]],
    ]);
  });

  it('are explained once where nothing has changed', () => {
    const steady = estimate(book, {
      ...request,
      insurance: { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }) },
    }).scenarios.find(({ id }) => id === 'in-network');
    const [first, second] = steady?.visits ?? [];
    expect(first?.lines[0]).toBe(second?.lines[0]);
  });
});
