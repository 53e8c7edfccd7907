import { describe, expect, it } from 'vitest';
import { dollars, priceBook, service } from '../../../test/clinic.ts';
import { cashPriceAboveCharge } from './cash-price-above-charge.ts';

function findingsFor(cashPrice: number | { low: number; high: number }) {
  return cashPriceAboveCharge(priceBook({ services: [service('visit', 450, { cashPrice })] }));
}

describe('cashPriceAboveCharge', () => {
  it('accepts a cash price at the charge', () => {
    expect(findingsFor(dollars(450))).toEqual([]);
  });

  it('reports a cash price one cent above the charge', () => {
    expect(findingsFor(dollars(450.01))).toMatchObject([
      {
        severity: 'error',
        path: 'services[0].lines[0].cashPrice',
        expected: 'at most the charge, 450.00 USD',
        received: '450.01 USD',
      },
    ]);
  });

  it('reports a range that reaches above the charge', () => {
    expect(findingsFor({ low: dollars(400), high: dollars(500) })).toHaveLength(1);
  });

  it('reports a cash price above the charge of its location', () => {
    const visit = service('visit', 450, { cashPrice: dollars(400) });
    const byLocation = [
      { location: 'main', charge: dollars(399) },
      { location: 'other', cashPrice: dollars(450) },
    ];
    const lines = visit.lines.map((own) => ({ ...own, byLocation }));

    expect(cashPriceAboveCharge(priceBook({ services: [{ ...visit, lines }] }))).toMatchObject([
      { path: 'services[0].lines[0].byLocation[0].cashPrice', received: '400.00 USD' },
    ]);
  });
});
