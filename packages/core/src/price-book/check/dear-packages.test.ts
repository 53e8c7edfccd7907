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
});
