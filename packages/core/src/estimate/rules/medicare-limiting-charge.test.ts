import { describe, expect, it } from 'vitest';
import { line } from '../../../test/clinic.ts';
import {
  limitingCharge,
  nonparticipatingFee,
  onAssignmentOnly,
} from './medicare-limiting-charge.ts';

describe('Medicare’s limiting charge', () => {
  it.each([
    // medicare-limiting-charge-100: 115 % of 95 % of the fee schedule, 42 CFR 414.48(b).
    [10_000, 9500, 10_925],
    [0, 0, 0],
    // 95 % of 123.45 is 117.2775; 109.25 % is 134.869125.
    [12_345, 11_728, 13_487],
  ])('for a fee of %i recognizes %i and caps the charge at %i', (fee, recognized, cap) => {
    expect([nonparticipatingFee(fee), limitingCharge(fee)]).toEqual([recognized, cap]);
  });
});

describe('what Medicare pays on assignment only', () => {
  const coded = (code: string) => ({ codes: [{ system: 'HCPCS', code }] as const });

  it.each([
    ['a laboratory test', line('test', 50, { benefit: 'laboratory' }), true],
    ['a drug', line('drug', 600, { benefit: 'medical-drug', ...coded('J0013') }), true],
    [
      'a drug with its code of the package too',
      line('drug', 600, {
        codes: [{ system: 'NDC', code: '50458-028-03' }, ...coded('J0013').codes],
      }),
      true,
    ],
    ['a visit billed with its drug', line('both', 900, coded('G2082')), false],
    ['a visit', line('visit', 200), false],
  ])('is or is not %s', (_, own, expected) => {
    expect(onAssignmentOnly(own)).toBe(expected);
  });
});
