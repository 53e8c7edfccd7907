import { describe, expect, it } from 'vitest';
import { allCovered, contract, course, phase, priceBook, service } from '../../../test/clinic.ts';
import { unknownIds } from './unknown-ids.ts';

const services = [service('iv-ketamine', 450)];

describe('unknownIds', () => {
  it('accepts a book whose every reference is found', () => {
    const courses = [course(phase('iv-ketamine', 6))];
    const allowedAmounts = [contract('iv-ketamine', 172, { line: 'iv-ketamine' })];
    const policies = allCovered(services);

    expect(unknownIds(priceBook({ services, courses, allowedAmounts, policies }))).toEqual([]);
  });

  it('reports a service of a course and suggests the nearest', () => {
    const courses = [course(phase('iv-ketamin', 6))];

    expect(unknownIds(priceBook({ services, courses }))).toMatchObject([
      {
        severity: 'error',
        code: 'unknown-id',
        path: 'courses[0].phases[0].services[0]',
        advice: 'Did you mean "iv-ketamine"?',
      },
    ]);
  });

  it('reports packages, contracts and policies', () => {
    const book = priceBook({
      services,
      packages: [{ id: 'p', name: 'p', includes: [{ service: 'x', visits: 1 }], price: 1 }],
      allowedAmounts: [
        contract('x', 1, { payer: 'cigna' }),
        contract('iv-ketamine', 1, { line: 'drug' }),
      ],
      policies: [
        { payer: 'cigna', services: ['x'], status: 'covered', source: 's', asOf: '2026-01-01' },
      ],
    });

    expect(unknownIds(book).map(({ path }) => path)).toEqual([
      'packages[0].includes[0].service',
      'allowedAmounts[0].payer',
      'allowedAmounts[0].service',
      'allowedAmounts[1].line',
      'policies[0].payer',
      'policies[0].services[0]',
    ]);
  });

  it('reports benchmarks and assistance, and knows * as every payer', () => {
    const rate = { percentOfBenchmark: 12_000, benchmark: 'medicare' };
    const program = { id: 'savings', name: 'Savings', minimumPatientPayment: 1000 };
    const book = priceBook({
      services,
      allowedAmounts: [contract('iv-ketamine', 1, { payer: '*', rate })],
      assistance: [
        {
          ...program,
          lines: [{ service: 'iv-ketamine', line: 'drug' }],
          from: '2026-01-01',
          source: 'terms',
        },
      ],
    });

    expect(unknownIds(book).map(({ path }) => path)).toEqual([
      'allowedAmounts[0].rate.benchmark',
      'assistance[0].lines[0].line',
    ]);
  });

  it('reports locations of prices, and services of discounts and of the sliding scale', () => {
    const visit = service('iv-ketamine', 450);
    const lines = visit.lines.map((own) => ({ ...own, byLocation: [{ location: 'mian' }] }));
    const book = priceBook({
      services: [{ ...visit, lines }],
      discounts: [
        {
          id: 'd',
          name: 'd',
          kind: 'membership',
          services: ['x'],
          off: { percent: 1 },
          order: 1,
          stacks: true,
        },
      ],
      slidingScale: { services: ['x'], tiers: [] },
    });

    expect(unknownIds(book)).toMatchObject([
      { path: 'services[0].lines[0].byLocation[0].location', advice: 'Did you mean "main"?' },
      { path: 'discounts[0].services[0]' },
      { path: 'slidingScale.services[0]' },
    ]);
  });
});
