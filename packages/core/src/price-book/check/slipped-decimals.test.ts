import { describe, expect, it } from 'vitest';
import { dollars, line, priceBook, service } from '../../../test/clinic.ts';
import type { PriceBook, ServiceLine } from '../types.ts';
import { slippedDecimals } from './slipped-decimals.ts';

const SOURCE = 'Our contract';

/** What is found in a book of one line with a charge of $420. */
function findingsFor(rest: Partial<ServiceLine>, more: Partial<PriceBook> = {}) {
  const lines = [line('visit', 420, rest)];
  return slippedDecimals(priceBook({ services: [{ ...service('visit', 420), lines }], ...more }));
}

/** A contract that pays so much for the visit. */
function contract(amount: number): Partial<PriceBook> {
  const rate = { amount: dollars(amount) };
  const entry = { payer: 'aetna', service: 'visit', line: 'visit', rate, source: SOURCE };
  return { allowedAmounts: [{ ...entry, from: '2026-01-01' }] };
}

describe('slippedDecimals', () => {
  it('warns of a cash price below a tenth of the charge', () => {
    expect(findingsFor({ cashPrice: dollars(28.5) })).toMatchObject([
      {
        severity: 'warning',
        code: 'price-out-of-proportion',
        path: 'services[0].lines[0].cashPrice',
        expected: 'at least a tenth of the charge, 420.00 USD',
        received: '28.50 USD',
      },
    ]);
  });

  it('accepts a tenth of the charge, and a line that is free', () => {
    expect(findingsFor({ cashPrice: dollars(42) })).toEqual([]);
    expect(findingsFor({ cashPrice: 0 })).toEqual([]);
  });

  it('leaves a cash price above the charge to the check that refuses it', () => {
    expect(findingsFor({ cashPrice: dollars(2850) })).toEqual([]);
  });

  it('warns of a contract that pays more than the charge', () => {
    expect(findingsFor({}, contract(2124))).toMatchObject([
      {
        path: 'allowedAmounts[0].rate.amount',
        expected: 'at most the charge, 420.00 USD, the most that a payer recognizes',
        received: '2124.00 USD',
      },
    ]);
  });

  it('warns of a contract that pays less than a tenth of the charge', () => {
    expect(findingsFor({}, contract(21.24))).toMatchObject([{ received: '21.24 USD' }]);
  });

  it('accepts a contract up to the highest charge of any place', () => {
    const byLocation = [{ location: 'main', charge: dollars(500) }];

    expect(findingsFor({ byLocation }, contract(500))).toEqual([]);
    expect(findingsFor({ byLocation }, contract(500.01))).toHaveLength(1);
  });

  it('warns of a typical amount above the charge', () => {
    const amount = { low: dollars(165), high: dollars(2400) };

    expect(findingsFor({ typicalAllowed: { amount, source: SOURCE } })).toMatchObject([
      { path: 'services[0].lines[0].typicalAllowed.amount', received: '2400.00 USD' },
    ]);
  });

  it('warns of a cash price of one place', () => {
    const byLocation = [{ location: 'main', cashPrice: dollars(4.2) }];

    expect(findingsFor({ byLocation })).toMatchObject([
      { path: 'services[0].lines[0].byLocation[0].cashPrice', received: '4.20 USD' },
    ]);
  });

  it('names the charge of a place where only that is written', () => {
    const byLocation = [{ location: 'main', charge: dollars(42_000) }];

    expect(findingsFor({ byLocation })).toMatchObject([
      {
        path: 'services[0].lines[0].byLocation[0].charge',
        expected: 'at least a tenth of the charge, 42000.00 USD',
        received: '420.00 USD',
      },
    ]);
  });
});
