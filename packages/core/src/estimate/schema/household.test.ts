import { describe, expect, it } from 'vitest';
import { parseEstimateRequest } from './index.ts';

function parse(rest: Record<string, unknown>) {
  return parseEstimateRequest(
    { care: { course: 'course' }, startDate: '2026-03-02', ...rest },
    'USD',
  );
}

describe('parseEstimateRequest', () => {
  it('reads a household, its income in cents, and discounts', () => {
    const household = { size: 2, annualIncome: { low: 20_000, high: 30_000 }, region: 'alaska' };
    expect(parse({ household, discounts: ['members'] })).toMatchObject({
      household: { size: 2, annualIncome: { low: 2_000_000, high: 3_000_000 }, region: 'alaska' },
      discounts: ['members'],
    });
  });

  it.each([
    ['household.size', { size: 0 }],
    ['household.annualIncome', { annualIncome: -1 }],
    ['household.region', { region: 'guam' }],
  ])('refuses a wrong %s', (path, household) => {
    expect(() => parse({ household })).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ path: expect.stringContaining(path) })],
      }),
    );
  });
});
