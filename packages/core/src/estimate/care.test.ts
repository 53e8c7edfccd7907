import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../test/clinic.ts';
import type { ForecostError } from '../errors.ts';
import { estimate } from './estimate.ts';
import { estimateSelfPay } from './self-pay.ts';
import type { EstimateRequest } from './types.ts';

const member = { id: 'member', name: 'member', off: { percent: 1000 }, order: 1, stacks: true };
const book = priceBook({
  services: [service('infusion', 500)],
  courses: [course(phase('infusion', 2)), { ...course(phase('lost', 1)), id: 'broken' }],
  discounts: [{ ...member, kind: 'membership' }],
});
const REQUEST = { care: { course: 'course' }, startDate: '2026-03-02' };

function problemOf(rest: Partial<EstimateRequest>): string | undefined {
  try {
    estimate(book, { ...REQUEST, ...rest });
  } catch (error) {
    const { message, code, path } = error as ForecostError;
    return `${message.split(' was refused')[0]}: ${code} ${path}`;
  }
  return undefined;
}

describe('a request for what the book does not have', () => {
  it.each([
    [{ care: { course: 'x' } }, 'unknown-course care.course'],
    [{ care: { service: 'x' } }, 'unknown-service care.service'],
    [{ care: { course: 'course', phases: { x: {} } } }, 'unknown-phase care.phases'],
    [{ care: { course: 'broken' } }, 'unknown-service care'],
    [{ discounts: ['x'] }, 'unknown-discount discounts'],
    [{ location: 'x' }, 'unknown-location location'],
    [{ insurance: { payer: 'x' } }, 'unknown-payer insurance.payer'],
  ] as const)('is refused where it says it: %o', (rest, expected) => {
    expect(problemOf(rest)).toBe(`The estimate request: ${expected}`);
  });

  it('is none where nothing of it is asked for', () => {
    expect(problemOf({})).toBeUndefined();
    const [own] = estimateSelfPay(book, REQUEST).scenarios;
    expect(own?.total.likely).toBe(dollars(1000));
  });
});
