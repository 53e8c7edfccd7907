import { describe, expect, it } from 'vitest';
import {
  benefitAlone,
  leftByMedicare,
  secondaryPays,
  secondaryUse,
} from './coordination-of-benefits.ts';

/** An expense of 1,000 under a first plan that paid 700. */
const primary = { charge: 100_000, allowed: 100_000, paid: 70_000, owed: 30_000 };

describe('a second plan', () => {
  it('cob-standard-80: pays up to the 30 that a first plan left of 80', () => {
    // https://insuredandmore.com/how-does-coordination-of-benefits-work-example
    const first = { charge: 8000, allowed: 8000, paid: 5000, owed: 3000 };
    expect(secondaryPays({ formula: 'standard', coinsurance: 0 }, first, 0, 0)).toBe(3000);
  });

  it('cob-maintenance-of-benefits: pays 75 % of 125 less the 75 already paid, 37.50', () => {
    // Dentrix Ascend community, COB methods: patient 12.50, write-off 25 of 150.
    const first = { charge: 15_000, allowed: 12_500, paid: 7500, owed: 5000 };
    const plan = { formula: 'maintenance-of-benefits', coinsurance: 2500 } as const;
    expect(secondaryPays(plan, first, 0, 0)).toBe(3750);
  });

  it('msp-411-33: Medicare second pays the lowest of 55, 100 and 30', () => {
    // 42 CFR 411.33(b): charge 175, first plan allows 150 and pays 120, fee schedule 125.
    const first = { charge: 17_500, allowed: 15_000, paid: 12_000, owed: 3000 };
    expect(first.charge - first.paid).toBe(5500);
    expect(benefitAlone(12_500, 0, 2000)).toBe(10_000);
    const plan = {
      formula: 'medicare-secondary',
      coinsurance: 2000,
      allowedPercent: 8333,
    } as const;
    expect(secondaryPays(plan, first, 0, 0)).toBe(3000);
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
    const plan = { formula: 'carve-out', coinsurance: 4000 } as const;
    expect(secondaryPays(plan, primary, 0, 0)).toBe(0);
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

  it.each([
    // The first plan allows 1,000 and paid 700. At 50 % the second recognizes 500.
    ['standard', 30_000],
    ['maintenance-of-benefits', 0],
    ['carve-out', 0],
    ['medicare-secondary', 30_000],
  ] as const)('recognizes its own share of what the first allows: %s', (formula, expected) => {
    const plan = { formula, coinsurance: 0, allowedPercent: 5000 } as const;
    expect(secondaryPays(plan, primary, 0, 0)).toBe(expected);
  });

  it('recognizes more than the first where it says so', () => {
    // 120 % of 1,000 less the 700 paid is 500, but no more than the 300 that is owed.
    const plan = { formula: 'carve-out', coinsurance: 0, allowedPercent: 12_000 } as const;
    expect(secondaryPays(plan, primary, 0, 0)).toBe(30_000);
    // Half of those 500.
    const half = { formula: 'maintenance-of-benefits', coinsurance: 5000 } as const;
    expect(secondaryPays({ ...half, allowedPercent: 12_000 }, primary, 0, 0)).toBe(25_000);
  });

  it('pays nothing before its deductible is met', () => {
    expect(benefitAlone(10_000, 20_000, 0)).toBe(0);
    const plan = {
      formula: 'maintenance-of-benefits',
      coinsurance: 0,
      allowedPercent: 6000,
    } as const;
    expect(secondaryPays(plan, primary, 0, 0)).toBe(0);
  });

  it('as Medicare pays nothing where the first plan paid more than Medicare would', () => {
    const first = { charge: 17_500, allowed: 16_000, paid: 16_000, owed: 1500 };
    const plan = { formula: 'medicare-secondary', coinsurance: 2000 } as const;
    expect(secondaryPays(plan, first, 0, 0)).toBe(0);
  });

  it.each([
    // Charge 100, of which 80 are paid: 20.
    [{ charge: 10_000, allowed: 15_000, paid: 8000, owed: 7000 }, 0, 2000],
    // Medicare alone, after 135 of its deductible: 15.
    [{ charge: 10_000, allowed: 15_000, paid: 8000, owed: 7000 }, 13_500, 1500],
    // The first plan's 150, of which 80 are paid: 70.
    [{ charge: 20_000, allowed: 15_000, paid: 8000, owed: 9000 }, 0, 7000],
  ])('as Medicare pays the least of what is left of each: %o', (first, left, expected) => {
    const plan = { formula: 'medicare-secondary', coinsurance: 0 } as const;
    expect(secondaryPays(plan, first, 0, left)).toBe(expected);
  });

  it('as Medicare pays 80 % of its own 120 of 150 that are left', () => {
    const plan = {
      formula: 'medicare-secondary',
      coinsurance: 2000,
      allowedPercent: 8000,
    } as const;
    const first = { charge: 15_000, allowed: 15_000, paid: 0, owed: 15_000 };
    expect(secondaryPays(plan, first, 0, 0)).toBe(9600);
    // 42 CFR 411.35: who takes its amount may collect the other 24; 20 % of 20 and 100 of a deductible.
    expect(leftByMedicare(plan, first, 0)).toBe(2400);
    expect(leftByMedicare(plan, first, 10_000)).toBe(10_400);
    expect(leftByMedicare(plan, { ...first, paid: 2000 }, 0)).toBe(400);
    expect(leftByMedicare(plan, { ...first, paid: 2500 }, 0)).toBe(0);
  });

  it('as Medigap leaves its own share of the coinsurance', () => {
    const plan = { formula: 'medigap', coinsurance: 5000 } as const;
    // Half of the 300 owed that is not the deductible of 200.
    expect(secondaryPays(plan, primary, 20_000, Infinity)).toBe(5000);
  });

  it.each([
    // Of 300 owed, 200 of it Part B's deductible, Plan K leaves 250 and Plan L 225.
    [5000, 25_000, 5000],
    [5000, 24_999, 5001],
    [2500, 10_000, 20_000],
    [2500, 0, 30_000],
  ])('as Medigap at %i with %i left of the year’s limit pays %i', (coinsurance, left, expected) => {
    // 42 U.S.C. 1395ss(w): all cost sharing for the rest of the year once the limit is reached.
    const plan = { formula: 'medigap', coinsurance } as const;
    expect(secondaryPays(plan, primary, 20_000, left)).toBe(expected);
    expect(secondaryUse(plan, primary, expected)).toBe(30_000 - expected);
  });

  it.each([
    // Plan G leaves Part B's deductible of 200, which the high deductible counts too.
    [false, 40_000, 0],
    [false, 25_000, 5000],
    [false, 15_000, 10_000],
    [true, 15_000, 15_000],
  ])(
    'as a high-deductible Medigap plan: pays Part B’s %s, %i left: %i',
    (paysDeductible, left, expected) => {
      const plan = { formula: 'medigap', coinsurance: 0, paysDeductible } as const;
      expect(secondaryPays(plan, primary, 20_000, left)).toBe(expected);
    },
  );

  it.each([
    // 50 % of 1,000 is recognized; 700 of it is paid already.
    ['standard', 5000, 50_000],
    ['carve-out', 10_000, 100_000],
    ['maintenance-of-benefits', 10_000, 30_000],
    ['maintenance-of-benefits', 5000, 0],
    // All that it leaves of the 300 owed, having paid 100.
    ['medigap', 10_000, 20_000],
  ] as const)('takes of its deductible, by %s at %i: %i', (...given) => {
    const [formula, allowedPercent, expected] = given;
    const plan = { formula, coinsurance: 0, allowedPercent };
    expect(secondaryUse(plan, primary, 10_000)).toBe(expected);
  });
});
