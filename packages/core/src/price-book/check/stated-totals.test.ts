import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Course, Phase } from '../types.ts';
import { statedTotals } from './stated-totals.ts';

// Source: Innerpath Baltimore, ketamine-assisted psychotherapy, prices as of 2023-09-01,
// https://innerpathbaltimore.com/about/faq/kap
const services = [
  service('intake', 200),
  service('medical-evaluation', 250),
  service('preparation', 175),
  service('integration', 175),
  service('oral-dosing', 400),
];

function kap(sessions: number): Phase[] {
  return [
    phase('intake', 1),
    phase('medical-evaluation', 1),
    phase('preparation', 1),
    phase('oral-dosing', sessions),
    phase('integration', sessions),
  ];
}

function findingsFor(total: number, phases: Phase[]) {
  const stated: Course = { ...course(...phases), statedTotal: dollars(total) };
  return statedTotals(priceBook({ services, courses: [stated] }));
}

describe('statedTotals', () => {
  it('kap-3-oral: agrees with the 2350 Innerpath prints for three sessions', () => {
    expect(findingsFor(2350, kap(3))).toEqual([]);
  });

  it('kap-6-oral: reports the 4375 Innerpath prints for six sessions, which come to 4075', () => {
    expect(findingsFor(4375, kap(6))).toMatchObject([
      {
        severity: 'error',
        code: 'stated-total-disagrees',
        path: 'courses[0].statedTotal',
        expected: '4075.00 USD, what its visits come to',
        received: '4375.00 USD',
      },
    ]);
  });

  it('counts an optional phase only where it is likely', () => {
    const [often, seldom] = [true, false].map((likely) =>
      phase('oral-dosing', 1, { optional: { likely } }),
    );

    expect(findingsFor(600, [phase('intake', 1), often!])).toEqual([]);
    expect(findingsFor(200, [phase('intake', 1), seldom!])).toEqual([]);
  });

  it('takes the likely number of visits', () => {
    const length = { visits: { low: 4, likely: 6, high: 8 } };

    expect(findingsFor(2400, [phase('oral-dosing', 1, { length })])).toEqual([]);
  });

  it('accepts any total within prices that are ranges', () => {
    const cashPrice = { low: dollars(400), high: dollars(450) };
    const ranged = [service('dose', 500, { cashPrice })];
    const judge = (total: number) =>
      statedTotals(
        priceBook({
          services: ranged,
          courses: [{ ...course(phase('dose', 2)), statedTotal: dollars(total) }],
        }),
      );

    expect(judge(850)).toEqual([]);
    expect(judge(950)).toMatchObject([
      { expected: '800.00 USD to 900.00 USD, what its visits come to' },
    ]);
  });

  it('says when the visits depend on dates', () => {
    const length = { untilDate: '2027-01-01' };

    expect(findingsFor(100, [phase('intake', 1, { length })])).toMatchObject([
      { severity: 'warning', code: 'stated-total-unchecked' },
    ]);
  });
});
