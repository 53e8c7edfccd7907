import { describe, expect, it } from 'vitest';
import { line, priceBook } from '../../../test/clinic.ts';
import type { ServiceLine } from '../types.ts';
import { linePrices } from './line-prices.ts';

function findingsFor(rest: Partial<ServiceLine>) {
  const lines = [line('drug', 500, rest)];
  return linePrices(priceBook({ services: [{ id: 'visit', name: 'visit', lines }] }));
}

describe('linePrices', () => {
  it('reports two prices at one location', () => {
    const own = { location: 'main', cashPrice: 40_000 };
    expect(findingsFor({ byLocation: [own, { ...own, cashPrice: 45_000 }] })).toMatchObject([
      {
        severity: 'error',
        code: 'two-prices-at-location',
        path: 'services[0].lines[0].byLocation[1].location',
      },
    ]);
  });

  it('warns of a rate for a modifier that no code carries', () => {
    const modifierRates = [{ modifier: '52', rate: 5000 }];
    expect(findingsFor({ modifierRates })).toMatchObject([
      { severity: 'warning', code: 'unused-modifier-rate', received: '"52"' },
    ]);
    const codes = [{ system: 'CPT', code: '96365', modifiers: ['52'] } as const];
    expect(findingsFor({ modifierRates, codes })).toEqual([]);
  });
});
