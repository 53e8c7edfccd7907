import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { Phase } from '../../price-book/types.ts';
import { estimateSelfPay } from '../self-pay.ts';

/** What prompt payment that takes 10 % off infusions comes to, if it is offered. */
function promptly(...phases: Phase[]) {
  const services = [service('infusion', 500, { cashPrice: dollars(450) }), service('talk', 150)];
  const prompt = {
    id: 'prompt',
    name: 'prompt',
    kind: 'prompt-pay',
    off: { percent: 1000 },
    services: ['infusion'],
    withinDays: 30,
    order: 1,
    stacks: true,
  } as const;
  const book = priceBook({ services, courses: [course(...phases)], discounts: [prompt] });
  const request = { care: { course: 'course' }, startDate: '2026-03-02' };
  return estimateSelfPay(book, request).scenarios.find(({ kind }) => kind === 'prompt-pay');
}

describe('prompt payment', () => {
  it('is a way to pay where it takes something off a single visit of the course', () => {
    const found = promptly(phase('infusion', 1), phase('talk', 1));
    expect(found?.visits.map(({ due }) => due.likely)).toEqual([40_500, 15_000]);
    expect(found?.payWithinDays).toBe(30);
  });

  it('is one where it takes something off one service of a visit', () => {
    const found = promptly(phase('infusion', 1, { services: ['infusion', 'talk'] }));
    expect(found?.total).toEqual({ low: 55_500, likely: 55_500, high: 55_500 });
  });

  it('is one where it takes something off visits alone that are not likely', () => {
    const infusion = phase('infusion', 1, { optional: { likely: false } });
    const found = promptly(phase('talk', 1), infusion);
    expect(found?.total).toEqual({ low: 15_000, likely: 15_000, high: 55_500 });
  });

  it('is one where it takes more off the lowest price alone than what everybody gets', () => {
    const off = { name: 'off', order: 1, stacks: false };
    const book = priceBook({
      services: [service('visit', 500, { cashPrice: { low: dollars(100), high: dollars(500) } })],
      courses: [course(phase('visit', 1))],
      discounts: [
        { ...off, id: 'all', kind: 'promotion', off: { percent: 4000 } },
        { ...off, id: 'soon', kind: 'prompt-pay', off: { amount: dollars(50) } },
      ],
    });
    const request = { care: { course: 'course' }, startDate: '2026-03-02' };
    // 40 % of 100 is 40, less than 50; of 300 and of 500 it is more.
    const { scenarios } = estimateSelfPay(book, request);
    expect(scenarios.map(({ id, total }) => [id, total])).toEqual([
      ['self-pay', { low: 6000, likely: 18_000, high: 30_000 }],
      ['prompt-pay:soon', { low: 5000, likely: 18_000, high: 30_000 }],
    ]);
  });

  it('is none where it takes nothing off the course', () => {
    expect(promptly(phase('talk', 2))).toBeUndefined();
  });
});
