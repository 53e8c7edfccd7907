import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Discount, PriceBook } from '../../price-book/types.ts';
import { estimateSelfPay } from '../self-pay.ts';
import type { EstimateRequest } from '../types.ts';
import { reductions, taken } from './discounts.ts';

/** A promotion that stacks, unless the test is about something else. */
function discount(id: string, off: Discount['off'], rest: Partial<Discount> = {}): Discount {
  return { id, name: id, kind: 'promotion', off, order: 1, stacks: true, ...rest };
}

const tenPercent = discount('ten', { percent: 1000 });
const fiftyOff = discount('fifty', { amount: dollars(50) }, { order: 2 });

function sum(prices: number[], discounts: Discount[]): number {
  return (
    prices.reduce((all, price) => all + price, 0) - taken(reductions(prices, discounts).flat())
  );
}

describe('reductions', () => {
  it('take each stacked discount off what the one before left, in the stated order', () => {
    // 450 less 10 % is 405, less 50 is 355; the other way round 400, less 10 % is 360.
    expect(sum([45_000], [tenPercent, fiftyOff])).toBe(35_500);
    expect(sum([45_000], [fiftyOff, tenPercent])).toBe(36_000);
  });

  it('take an amount off the lines in turn until it is used up', () => {
    expect(reductions([3000, 4000, 1000], [fiftyOff])).toMatchObject([
      [{ price: 3000, off: 3000 }],
      [{ price: 4000, off: 2000 }],
      [],
    ]);
  });

  it('never take more than the price', () => {
    expect(sum([3000], [fiftyOff, fiftyOff, tenPercent])).toBe(0);
    expect(sum([3000], [discount('all', { percent: 10_000 }), fiftyOff])).toBe(0);
  });

  it('leave a patient the better of those that stack and one that does not', () => {
    const alone = (off: number) => discount('alone', { amount: off }, { stacks: false });
    // Stacked: 95 off 450. Alone 90 is less, 100 is more.
    expect(sum([45_000], [tenPercent, fiftyOff, alone(9000)])).toBe(35_500);
    expect(sum([45_000], [tenPercent, fiftyOff, alone(10_000)])).toBe(35_000);
  });

  it('round each step once, a tie to the even cent', () => {
    // 10 % of 1.25 is 12.5 cents: 12.
    expect(reductions([125], [tenPercent])).toMatchObject([[{ off: 12 }]]);
  });
});

const infusion = service('infusion', 500, { cashPrice: dollars(450) });
const talk = service('talk', 150);
const request: EstimateRequest = { care: { course: 'course' }, startDate: '2026-11-23' };

function book(...discounts: Discount[]): PriceBook {
  const services = [infusion, talk];
  const courses = [course(phase('infusion', 2), phase('talk', 1))];
  return priceBook({ services, courses, discounts });
}

function dues(of: PriceBook, id = 'self-pay', asked = request): number[] | undefined {
  const { scenarios } = estimateSelfPay(of, asked);
  return scenarios.find((own) => own.id === id)?.visits.map(({ due }) => due.likely);
}

describe('discounts of a course', () => {
  it('hold for visits on the days of a promotion and for its services', () => {
    const november = { until: '2026-11-30', services: ['infusion'] };
    // 23 and 30 November, then talk on 7 December.
    expect(dues(book(discount('autumn', { percent: 2000 }, november)))).toEqual([
      36_000, 36_000, 15_000,
    ]);
    const begun = { from: '2026-11-24', until: '2026-11-30' };
    expect(dues(book(discount('late', { percent: 2000 }, begun)))).toEqual([
      45_000, 36_000, 15_000,
    ]);
  });

  it('are explained step by step, in the order of the data', () => {
    const { scenarios } = estimateSelfPay(book(fiftyOff, tenPercent), request);
    const [first] = scenarios[0]?.visits[0]?.lines ?? [];
    expect(first).toMatchObject({ charge: 50_000, patientPays: 35_500, writeOff: 14_500 });
    expect(first?.steps.slice(2)).toEqual([
      {
        rule: 'discount',
        result: 4500,
        operands: { price: 45_000, rate: 1000, number: 1 },
        source: 'price-book:discounts.ten',
      },
      {
        rule: 'discount',
        result: 5000,
        operands: { price: 40_500, amount: 5000, number: 2 },
        source: 'price-book:discounts.fifty',
      },
    ]);
  });

  it('are the patient’s only where they qualify', () => {
    const member = discount('member', { percent: 1000 }, { kind: 'membership' });
    expect(dues(book(member))).toEqual([45_000, 45_000, 15_000]);
    const asked = { ...request, discounts: ['member'] };
    expect(dues(book(member), 'self-pay', asked)).toEqual([40_500, 40_500, 13_500]);
  });

  it('refuse an id that the book does not have', () => {
    expect(() => estimateSelfPay(book(tenPercent), { ...request, discounts: ['tenn'] })).toThrow(
      expect.objectContaining({ code: 'unknown-discount', expected: 'one of ten' }),
    );
  });

  it('refuse a prompt payment as something one qualifies for', () => {
    const prompt = discount('fast', { percent: 1000 }, { kind: 'prompt-pay' });
    const asked = { ...request, discounts: ['fast'] };
    expect(() => estimateSelfPay(book(tenPercent, prompt), asked)).toThrow(
      expect.objectContaining({ code: 'unknown-discount', expected: 'one of ten' }),
    );
  });

  it('make prompt payment a way to pay of its own, with its days', () => {
    const prompt = discount('fast', { percent: 1000 }, { kind: 'prompt-pay', withinDays: 14 });
    const of = book(discount('five', { amount: 500 }), { ...prompt, order: 2 });
    expect(dues(of)).toEqual([44_500, 44_500, 14_500]);
    expect(dues(of, 'prompt-pay:fast')).toEqual([40_050, 40_050, 13_050]);
    expect(estimateSelfPay(of, request).scenarios[1]).toMatchObject({
      kind: 'prompt-pay',
      payWithinDays: 14,
      warnings: [{ code: 'prompt-pay', subject: 'fast' }],
    });
  });

  it('offer no prompt payment that takes nothing off the course', () => {
    const prompt = discount('fast', { percent: 1000 }, { kind: 'prompt-pay', until: '2026-01-31' });
    expect(dues(book(prompt), 'prompt-pay:fast')).toBeUndefined();
  });

  it('stay out of packages unless the entry says so, and then off visits beyond them', () => {
    const includes = [{ service: 'infusion', visits: 2 }];
    const beyond = (rest: Partial<Discount>) =>
      priceBook({
        services: [infusion],
        courses: [course(phase('infusion', 3))],
        packages: [{ id: 'two', name: 'two', includes, price: dollars(800) }],
        discounts: [{ ...tenPercent, ...rest }],
      });
    expect(dues(beyond({}), 'package:two')).toEqual([80_000, 0, 45_000]);
    expect(dues(beyond({ withPackages: true }), 'package:two')).toEqual([80_000, 0, 40_500]);
  });
});
