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
});

describe('hsaCaps', () => {
  it.each([
    // Rev. Proc. 2023-23, section 2.01(1); Rev. Proc. 2024-25; Rev. Proc. 2025-19; Rev. Proc. 2026-24.
    ['2024', 4150, 8300, '2023-23'],
    ['2025', 4300, 8550, '2024-25'],
    ['2026', 4400, 8750, '2025-19'],
    ['2027', 4500, 9000, '2026-24'],
  ] as const)('is of %s: %i dollars alone, %i for a family, by Rev. Proc. %s', (...row) => {
    const [year, self, family, procedure] = row;
    expect(hsaCaps(year)).toMatchObject({
      self: self * 100,
      family: family * 100,
      catchUp: 100_000,
      source: `Rev. Proc. ${procedure}`,
    });
  });

  it('knows no cap of a year that is not in the table', () => {
    expect(hsaCaps('2028')).toBeUndefined();
    expect(hsaCaps('constructor')).toBeUndefined();
  });
});
