import { describe, expect, it } from 'vitest';
import { course, line, phase, priceBook, service } from '../../../test/clinic.ts';
import { duplicateIds } from './duplicate-ids.ts';

describe('duplicateIds', () => {
  it('reports the second entry of an id and names the first', () => {
    const services = [service('visit', 100), service('infusion', 400), service('visit', 120)];

    expect(duplicateIds(priceBook({ services }))).toMatchObject([
      {
        severity: 'error',
        code: 'duplicate-id',
        path: 'services[2].id',
        received: '"visit", which services[0] has too',
      },
    ]);
  });

  it('reports lines within a service and phases within a course', () => {
    const twice = service('visit', 1, { lines: [line('drug', 1), line('drug', 2)] });
    const courses = [course(phase('visit', 1), phase('visit', 1))];
    const findings = duplicateIds(priceBook({ services: [twice], courses }));

    expect(findings.map(({ path }) => path)).toEqual([
      'services[0].lines[1].id',
      'courses[0].phases[1].id',
    ]);
  });

  it('lets different services have lines of one id', () => {
    const services = ['a', 'b'].map((id) => service(id, 1, { lines: [line('drug', 1)] }));

    expect(duplicateIds(priceBook({ services }))).toEqual([]);
  });

  it('reports discounts and financing offers', () => {
    const discount = {
      id: 'd',
      name: 'd',
      kind: 'membership',
      off: { percent: 1 },
      order: 1,
      stacks: true,
    } as const;
    const offer = { id: 'f', name: 'f', kind: 'zero-interest', months: 6 } as const;
    const book = priceBook({ discounts: [discount, discount], financing: [offer, offer] });

    expect(duplicateIds(book).map(({ path }) => path)).toEqual([
      'discounts[1].id',
      'financing[1].id',
    ]);
  });

  it('takes a fee schedule of another first day for another edition of it', () => {
    const edition = (from: string, id = 'medicare') => ({ id, from, source: id, amounts: [] });
    const benchmarks = [
      edition('2026-01-01'),
      edition('2027-01-01'),
      edition('2026-01-01', 'usual'),
    ];

    expect(duplicateIds(priceBook({ benchmarks }))).toEqual([]);
    expect(
      duplicateIds(priceBook({ benchmarks: [...benchmarks, edition('2027-01-01')] })),
    ).toMatchObject([
      {
        severity: 'error',
        code: 'duplicate-id',
        path: 'benchmarks[3].from',
        received: '"medicare from 2027-01-01", as benchmarks[1]',
      },
    ]);
  });
});
