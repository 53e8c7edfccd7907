import { describe, expect, it } from 'vitest';
import { dollars, priceBook, service } from '../../../test/clinic.ts';
import { dearPackages } from './dear-packages.ts';

function findingsFor(price: number) {
  const includes = [{ service: 'infusion', visits: 6 }];
  const packages = [{ id: 'six', name: 'Six', includes, price: dollars(price) }];
  return dearPackages(priceBook({ services: [service('infusion', 450)], packages }));
}

describe('dearPackages', () => {
  it('accepts a package at the price of its visits', () => {
    expect(findingsFor(2700)).toEqual([]);
  });

  it('warns of a package dearer than its visits', () => {
    expect(findingsFor(2800)).toMatchObject([
      {
        severity: 'warning',
        path: 'packages[0].price',
        expected: 'at most 2700.00 USD, what its visits cost one by one',
        received: '2800.00 USD',
      },
    ]);
  });

  it('warns of a package at less than a tenth of its visits', () => {
    expect(findingsFor(270)).toEqual([]);
    expect(findingsFor(269.99)).toMatchObject([
      {
        code: 'price-out-of-proportion',
        path: 'packages[0].price',
        expected: 'at least a tenth of 2700.00 USD, what its visits cost one by one',
        received: '269.99 USD',
      },
    ]);
  });

  it('leaves a service that the book lacks to the check that refuses it', () => {
    const includes = [{ service: 'infusoin', visits: 6 }];
    const packages = [{ id: 'six', name: 'Six', includes, price: dollars(2800) }];

    expect(dearPackages(priceBook({ packages }))).toEqual([]);
  });

  it('compares with what the visits cost after modifiers, at their location', () => {
    const infusion = service('infusion', 450);
    const codes = [{ system: 'CPT', code: '96365', modifiers: ['52'] } as const];
    const rest = {
      codes,
      modifierRates: [{ modifier: '52', rate: 5000 }],
      byLocation: [{ location: 'main', cashPrice: dollars(400) }],
    };
    const services = [{ ...infusion, lines: infusion.lines.map((own) => ({ ...own, ...rest })) }];
    const includes = [{ service: 'infusion', visits: 6 }];
    const of = (price: number) =>
      dearPackages(
        priceBook({
          services,
          packages: [{ id: 'six', name: 'Six', includes, price: dollars(price) }],
        }),
      );

    // Half of 400, six times.
    expect(of(1200)).toEqual([]);
    expect(of(1200.01)).toMatchObject([
      { expected: 'at most 1200.00 USD, what its visits cost one by one' },
    ]);
  });
});
