import { describe, expect, it } from 'vitest';
import {
  benefitAlone,
  carveOutPays,
  maintenancePays,
  medicareSecondaryPays,
  secondaryPays,
  standardPays,
} from './coordination-of-benefits.ts';

/** An expense of 1,000 under a first plan that paid 700. */
const primary = { charge: 100_000, allowed: 100_000, paid: 70_000, owed: 30_000 };

describe('a second plan', () => {
  it('cob-standard-80: pays up to the 30 that a first plan left of 80', () => {
    // https://insuredandmore.com/how-does-coordination-of-benefits-work-example
    const alone = benefitAlone(8000, 0, 0);
    expect(standardPays(alone, { charge: 8000, allowed: 8000, paid: 5000, owed: 3000 })).toBe(3000);
  });

  it('cob-maintenance-of-benefits: pays 75 % of 125 less the 75 already paid, 37.50', () => {
    // Dentrix Ascend community, COB methods: patient 12.50, write-off 25 of 150.
    const first = { charge: 15_000, allowed: 12_500, paid: 7500, owed: 5000 };
    const pays = maintenancePays(12_500, 0, 2500, first);
    expect(pays).toBe(3750);
    expect(first.owed - pays).toBe(1250);
  });

  it('msp-411-33: Medicare second pays the lowest of 55, 100 and 30', () => {
    // 42 CFR 411.33(b): charge 175, first plan allows 150 and pays 120, fee schedule 125.
    const first = { charge: 17_500, allowed: 15_000, paid: 12_000, owed: 3000 };
    expect(first.charge - first.paid).toBe(5500);
    expect(benefitAlone(12_500, 0, 2000)).toBe(10_000);
    expect(medicareSecondaryPays(12_500, 10_000, first)).toBe(3000);
  });

  it.each([
    // What a second plan at 20 % coinsurance pays of 1,000 when the first paid 700: alone it would pay 800.
    ['standard', 30_000],
    ['maintenance-of-benefits', 24_000],
    ['carve-out', 10_000],
    ['medicare-secondary', 30_000],
  ] as const)('pays by %s', (formula, expected) => {
    expect(secondaryPays({ formula, coinsurance: 2000 }, primary, 0, 0)).toBe(expected);
  });

  it('pays nothing by carve-out when it would have paid less than the first plan did', () => {
    expect(carveOutPays(60_000, primary)).toBe(0);
  });

  it('takes its own deductible first', () => {
    const plan = { formula: 'standard', coinsurance: 0 } as const;
    expect(secondaryPays(plan, primary, 0, 90_000)).toBe(10_000);
  });

  it.each([
    [false, 10_000],
    [true, 30_000],
  ])(
    'as Medigap pays coinsurance, and the deductible of 200 where it says so: %s',
    (paysDeductible, expected) => {
      const plan = { formula: 'medigap', coinsurance: 0, paysDeductible } as const;
      expect(secondaryPays(plan, primary, 20_000, 0)).toBe(expected);
    },
  );
});
