import { describe, expect, it } from 'vitest';
import { contract, line, priceBook, service } from '../../../test/clinic.ts';
import { fromDayNumber } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../../price-book/types.ts';
import { turningDays } from './turning-days.ts';

function turns(book: Partial<PriceBook>): string[] {
  return turningDays(priceBook(book)).map(fromDayNumber);
}

const span = { from: '2026-03-01', until: '2026-04-30' };
const both = ['2026-03-01', '2026-05-01'];

describe('the days on which prices may turn', () => {
  it('are none in a book without dates', () => {
    expect(turns({ services: [service('visit', 100)] })).toEqual([]);
  });

  it.each([
    ['a contract', { allowedAmounts: [contract('visit', 1, span)] }],
    ['a fee schedule', { benchmarks: [{ id: 'fees', source: 'fees', amounts: [], ...span }] }],
    [
      'a program',
      {
        assistance: [
          { id: 'card', name: 'card', lines: [], minimumPatientPayment: 0, source: 'x', ...span },
        ],
      },
    ],
    [
      'a discount',
      {
        discounts: [
          {
            id: 'spring',
            name: 'spring',
            kind: 'promotion',
            off: { percent: 1000 },
            order: 1,
            stacks: true,
            ...span,
          },
        ],
      },
    ],
    [
      'a code',
      {
        services: [
          service('visit', 0, {
            lines: [line('visit', 0, { codes: [{ system: 'HCPCS', code: 'J0013', ...span }] })],
          }),
        ],
      },
    ],
    [
      'a modifier’s rate',
      {
        services: [
          service('visit', 0, {
            lines: [line('visit', 0, { modifierRates: [{ modifier: '25', rate: 5000, ...span }] })],
          }),
        ],
      },
    ],
  ] satisfies [string, Partial<PriceBook>][])(
    'are the first day of %s and the one after its last',
    (_what, book) => {
      expect(turns(book)).toEqual(both);
    },
  );

  it('are listed once, in order', () => {
    const allowedAmounts = [
      contract('visit', 1, { from: '2026-05-01' }),
      contract('visit', 2, span),
      contract('visit', 3, { from: '2019-12-31' }),
    ];
    expect(turns({ allowedAmounts })).toEqual(['2019-12-31', ...both]);
  });
});
