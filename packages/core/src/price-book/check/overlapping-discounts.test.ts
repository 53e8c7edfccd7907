import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { Discount } from '../types.ts';
import { overlappingDiscounts } from './overlapping-discounts.ts';

function discount(id: string, rest: Partial<Discount> = {}): Discount {
  return {
    id,
    name: id,
    kind: 'promotion',
    off: { percent: 1000 },
    order: 1,
    stacks: false,
    ...rest,
  };
}

function findingsFor(...discounts: Discount[]) {
  return overlappingDiscounts(priceBook({ discounts }));
}

describe('overlappingDiscounts', () => {
  it('warns of promotions that meet and do not stack', () => {
    const autumn = discount('autumn', { from: '2026-11-01', until: '2026-11-30' });
    const week = discount('week', { from: '2026-11-30', until: '2026-12-06' });
    expect(findingsFor(autumn, week)).toMatchObject([
      { severity: 'warning', code: 'promotions-overlap', path: 'discounts[1].from' },
    ]);
  });

  it('accepts promotions on other days or for other services', () => {
    const autumn = discount('autumn', { from: '2026-11-01', until: '2026-11-30' });
    expect(findingsFor(autumn, discount('winter', { from: '2026-12-01' }))).toEqual([]);
    const [a, b] = [discount('a', { services: ['talk'] }), discount('b', { services: ['drug'] })];
    expect(findingsFor(a, b)).toEqual([]);
  });

  it('reports discounts that stack in no stated order', () => {
    const stacked = { stacks: true } as const;
    expect(
      findingsFor(discount('a', stacked), discount('b', { ...stacked, kind: 'hardship' })),
    ).toMatchObject([
      { severity: 'error', code: 'discount-order-ambiguous', path: 'discounts[1].order' },
    ]);
    expect(findingsFor(discount('a', stacked), discount('b', { ...stacked, order: 2 }))).toEqual(
      [],
    );
  });
});
