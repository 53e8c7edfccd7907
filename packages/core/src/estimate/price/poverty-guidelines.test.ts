import { describe, expect, it } from 'vitest';
import { guidelinesOn, povertyGuideline, staleOn } from './poverty-guidelines.ts';

describe('the poverty guidelines', () => {
  // Case fpl-2026: HHS as encoded in PolicyEngine/policyengine-us, gov/hhs/fpg.yaml.
  it.each([
    ['2026-06-01', 1, 15_960],
    ['2026-06-01', 2, 21_640],
    ['2026-06-01', 4, 33_000],
  ])('on %s are for %i people %i dollars', (date, size, dollars) => {
    expect(povertyGuideline(guidelinesOn(date), 'contiguous', size)).toBe(dollars);
  });

  // Source: rewiringamerica/api.rewiringamerica.org data/federal_poverty_levels.json, HHS 2025.
  it.each([
    ['alaska', 3, 33_310],
    ['alaska', 8, 67_710],
    ['hawaii', 2, 24_320],
    ['hawaii', 8, 62_300],
    ['contiguous', 8, 54_150],
  ] as const)('of 2025 in %s are for %i people %i dollars', (region, size, dollars) => {
    expect(povertyGuideline(guidelinesOn('2025-06-01'), region, size)).toBe(dollars);
  });

  // Source: HHS poverty guidelines, 91 FR 1797.
  it.each([
    ['2026-06-01', 'alaska', 2, 27_050],
    ['2026-06-01', 'hawaii', 2, 24_890],
  ] as const)('on %s in %s are for %i people %i dollars', (date, region, size, dollars) => {
    expect(povertyGuideline(guidelinesOn(date), region, size)).toBe(dollars);
  });

  it('hold from the day of their notice until the next', () => {
    expect(guidelinesOn('2026-01-12').source).toHaveProperty(
      'en',
      'HHS poverty guidelines 2025, 90 FR 5917',
    );
    expect(guidelinesOn('2026-01-13').source).toHaveProperty(
      'en',
      'HHS poverty guidelines 2026, 91 FR 1797',
    );
  });

  it('are stale after the last year of the table, and before its first', () => {
    expect(staleOn('2026-12-31')).toBeUndefined();
    expect(staleOn('2027-01-01')).toBe('2026-12-31');
    expect(staleOn('2025-01-14')).toBe('2025-01-15');
    expect(staleOn('2025-01-15')).toBeUndefined();
    expect(guidelinesOn('2024-06-01').source).toHaveProperty(
      'en',
      'HHS poverty guidelines 2025, 90 FR 5917',
    );
  });
});
