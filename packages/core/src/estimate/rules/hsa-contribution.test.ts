import { describe, expect, it } from 'vitest';
import { hsaCaps, monthlyHsaCap } from './hsa-contribution.ts';

describe('monthlyHsaCap', () => {
  // Case hsa-2025-monthly: https://www.taxbuzz.com/guides/pension-plans/health-savings-accounts
  it.each([
    ['self', 35_833],
    ['family', 71_250],
    ['catchUp', 8333],
  ] as const)('is a twelfth of the cap of 2025: %s', (kind, monthly) => {
    const caps = hsaCaps('2025');
    expect(caps && monthlyHsaCap(caps[kind])).toBe(monthly);
  });

  it('knows no cap of a year that is not in the table', () => {
    expect(hsaCaps('2027')).toBeUndefined();
    expect(hsaCaps('constructor')).toBeUndefined();
  });
});
