import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { PriceBook } from '../../price-book/types.ts';
import { estimateSelfPay } from '../self-pay.ts';

/** An infusion at $450.00 and a talk, at cash prices. */
function selfPay(talk: PriceBook['services'][0], rest: Partial<PriceBook> = {}) {
  const services = [service('infusion', 500, { cashPrice: dollars(450) }), talk];
  const courses = [course(phase('infusion', 1), phase('talk', 1))];
  const book = priceBook({ services, courses, ...rest });
  const request = { care: { course: 'course' }, startDate: '2026-03-02' };
  return estimateSelfPay(book, request).scenarios[0];
}

describe('paying at cash prices', () => {
  it('is a range where the price of a single visit is one', () => {
    const cashPrice = { low: dollars(100), likely: dollars(120), high: dollars(150) };
    const found = selfPay(service('talk', 150, { cashPrice }));
    expect(found?.total).toEqual({ low: 55_000, likely: 57_000, high: 60_000 });
    expect(found?.visits[1]?.due).toEqual({ low: 10_000, likely: 12_000, high: 15_000 });
    expect(found?.assumptions).toMatchObject([{ unknown: 'cash-price', causes: 5000 }]);
  });

  it('says the cash price before a promotion, and what that takes off', () => {
    const off = { percent: 1000 };
    const promotion = {
      id: 'spring',
      name: 'spring',
      kind: 'promotion',
      off,
      order: 1,
      stacks: true,
    } as const;
    const found = selfPay(service('talk', 150), { discounts: [promotion] });
    const [infusion] = found?.visits[0]?.lines ?? [];
    expect(infusion?.steps.map(({ rule, result }) => [rule, result])).toEqual([
      ['charge', 50_000],
      ['cash-price', 45_000],
      ['discount', 4500],
    ]);
    expect(infusion?.patientPays).toBe(40_500);
  });
});
