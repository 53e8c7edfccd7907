import { describe, expect, it } from 'vitest';
import { contract, line, priceBook, service } from '../../../test/clinic.ts';
import { reversedDates } from './reversed-dates.ts';

const SPAN = { from: '2026-06-01', until: '2026-05-31' };

describe('reversedDates', () => {
  it('lets something hold for one day', () => {
    expect(reversedDates(priceBook({ effectiveUntil: '2020-01-01' }))).toEqual([]);
  });

  it('reports the book, packages, contracts and codes that end before they begin', () => {
    const codes = [{ system: 'CPT' as const, code: '96365', ...SPAN }];
    const book = priceBook({
      effectiveUntil: '2019-12-31',
      services: [service('visit', 1, { lines: [line('drug', 1, { codes })] })],
      packages: [{ id: 'six', name: 'Six', includes: [], price: 1, ...SPAN }],
      allowedAmounts: [contract('visit', 1, SPAN)],
    });

    expect(reversedDates(book).map(({ path }) => path)).toEqual([
      'effectiveUntil',
      'packages[0].until',
      'allowedAmounts[0].until',
      'services[0].lines[0].codes[0].until',
    ]);
  });

  it('reports discounts, financing offers and modifier rates', () => {
    const modifierRates = [{ modifier: '52', rate: 5000, ...SPAN }];
    const book = priceBook({
      services: [service('visit', 1, { lines: [line('drug', 1, { modifierRates })] })],
      discounts: [
        {
          id: 'd',
          name: 'd',
          kind: 'promotion',
          off: { percent: 1 },
          order: 1,
          stacks: true,
          ...SPAN,
        },
      ],
      financing: [{ id: 'f', name: 'f', kind: 'zero-interest', months: 6, ...SPAN }],
    });

    expect(reversedDates(book).map(({ path }) => path)).toEqual([
      'discounts[0].until',
      'financing[0].until',
      'services[0].lines[0].modifierRates[0].until',
    ]);
  });
});
