import { describe, expect, it } from 'vitest';
import { line } from '../../../test/clinic.ts';
import {
  CHARGE_LIMITS,
  type ChargeLimit,
  dearestFee,
  fullyRecognizedFrom,
  limitedCharge,
} from './charge-limit.ts';

const { medicare, tricare } = CHARGE_LIMITS as Record<'medicare' | 'tricare', ChargeLimit>;

describe('what may be asked by who does not take a program’s amount', () => {
  it.each([
    // medicare-limiting-charge-100: 115 % of 95 % of the fee schedule, 42 CFR 414.48(b).
    [medicare, 10_000, 9500, 10_925],
    [medicare, 0, 0, 0],
    // 95 % of 123.45 is 117.2775; 109.25 % is 134.869125.
    [medicare, 12_345, 11_728, 13_487],
    [tricare, 10_000, 10_000, 11_500],
    // 115 % of 123.45 is 141.9675.
    [tricare, 12_345, 12_345, 14_197],
  ])('%j of a fee of %i: recognized %i, asked %i', (limit, fee, recognized, asked) => {
    expect(limitedCharge(99_999, fee, limit)).toEqual({ recognized, asked });
  });

  it('is never more than the price', () => {
    expect(limitedCharge(11_000, 10_000, tricare)).toEqual({ recognized: 10_000, asked: 11_000 });
  });

  it('is the price from the fee on at which a patient pays most', () => {
    for (const limit of [medicare, tricare]) {
      const fee = dearestFee(20_000, limit);
      expect(limitedCharge(20_000, fee, limit).asked).toBe(20_000);
      expect(limitedCharge(20_000, fee - 1, limit).asked).toBeLessThan(20_000);
    }
  });
});

describe('the fee from which on all of what is asked is recognized', () => {
  it.each([
    [medicare, 9500, 10_000],
    // 95 % of 105.27 is 100.01, of 105.26 it is 99.997.
    [medicare, 10_000, 10_527],
    [tricare, 10_000, 10_000],
  ])('%j, of %i asked: %i', (limit, asked, fee) => {
    expect(fullyRecognizedFrom(asked, limit)).toBe(fee);
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
    expect([medicare, tricare].map(({ assigned }) => assigned(own))).toEqual([expected, false]);
  });
});
