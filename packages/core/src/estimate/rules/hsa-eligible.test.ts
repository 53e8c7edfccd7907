import { describe, expect, it } from 'vitest';
import { minimumDeductible, minimumDeductibleUntil } from './hsa-eligible.ts';

describe('the minimum deductible of an HSA-eligible plan', () => {
  const family = { inNetwork: { familyDeductible: { amount: 400_000 } } };

  it.each([
    // Before the first year of the table: that one.
    ['2024', {}, 165_000],
    ['2025', {}, 165_000],
    ['2025', family, 330_000],
    ['2026', {}, 170_000],
    ['2026', family, 340_000],
    ['2026', { inNetwork: { familyDeductible: 'none' } }, 170_000],
    ['2027', {}, 175_000],
    ['2027', family, 350_000],
    // Later than any published table: the latest one.
    ['2030', {}, 175_000],
  ] as const)('in %s', (year, benefits, expected) => {
    expect(minimumDeductible(benefits, year)).toBe(expected);
  });

  it.each([
    ['2025', '2025-12-31'],
    ['2030', '2027-12-31'],
    ['2020', '2025-12-31'],
  ])('of %s speaks until %s', (year, until) => {
    expect(minimumDeductibleUntil(year)).toBe(until);
  });
});
