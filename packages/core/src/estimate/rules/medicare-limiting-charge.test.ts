import { describe, expect, it } from 'vitest';
import { limitingCharge, nonparticipatingFee } from './medicare-limiting-charge.ts';

describe('Medicare’s limiting charge', () => {
  it.each([
    // medicare-limiting-charge-100: 115 % of 95 % of the fee schedule, 42 CFR 414.48(b).
    [10_000, 9500, 10_925],
    [0, 0, 0],
    // 95 % of 123.45 is 117.2775; 109.25 % is 134.869125.
    [12_345, 11_728, 13_487],
  ])('for a fee of %i recognises %i and caps the charge at %i', (fee, recognised, cap) => {
    expect([nonparticipatingFee(fee), limitingCharge(fee)]).toEqual([recognised, cap]);
  });
});
