import { describe, expect, it } from 'vitest';
import { dollars, line, priceBook, service } from '../../../test/clinic.ts';
import type { ServiceLine } from '../types.ts';
import { freeServices } from './free-services.ts';

function findingsFor(...lines: ServiceLine[]) {
  return freeServices(priceBook({ services: [{ ...service('visit', 420), lines }] }));
}

const FREE = line('visit', 420, { cashPrice: 0 });

describe('freeServices', () => {
  it('warns of a service that insurers are charged for and nobody else', () => {
    expect(findingsFor(FREE)).toMatchObject([
      {
        severity: 'warning',
        code: 'price-out-of-proportion',
        path: 'services[0].lines',
        expected: 'a cash price, as there is a charge',
        received: '0.00 USD',
      },
    ]);
  });

  it('accepts a line that is free beside one that is not, or at one of the places', () => {
    const byLocation = [{ location: 'main', cashPrice: dollars(400) }];

    expect(findingsFor(FREE, line('drug', 95, { cashPrice: dollars(50) }))).toEqual([]);
    expect(findingsFor({ ...FREE, byLocation })).toEqual([]);
  });

  it('accepts what nobody is charged for', () => {
    expect(findingsFor({ ...FREE, charge: 0 })).toEqual([]);
  });
});
