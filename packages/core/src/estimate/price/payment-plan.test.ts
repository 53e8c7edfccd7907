import { describe, expect, it } from 'vitest';
import { dollars } from '../../../test/clinic.ts';
import { paymentPlan } from './payment-plan.ts';

describe('paymentPlan', () => {
  it('spreads a loan by the standard formula, its last payment exact', () => {
    // r = 0.149 / 12; 3000 r / (1 - (1 + r)^-24) = 145.3175; 24 of them are 3487.62.
    const plan = paymentPlan(dollars(3000), { kind: 'amortised', months: 24, apr: 1490 });
    expect(plan).toEqual({
      amount: 300_000,
      payments: 24,
      monthly: 14_532,
      lastPayment: 14_526,
      total: 348_762,
      financeCharge: 48_762,
    });
  });

  it('costs 1912.80 over four years for 5000 at 16.9 %', () => {
    const plan = paymentPlan(dollars(5000), { kind: 'amortised', months: 48, apr: 1690 });
    expect(plan).toMatchObject({ monthly: 14_402, total: 691_280, financeCharge: 191_280 });
  });

  it('is equal parts of the amount at a rate of 0', () => {
    const plan = paymentPlan(dollars(100), { kind: 'amortised', months: 3, apr: 0 });
    expect(plan).toMatchObject({ monthly: 3333, lastPayment: 3334, financeCharge: 0 });
  });

  it('adds a fixed fee to the amount', () => {
    const plan = paymentPlan(dollars(3000), { kind: 'fixed-fee', months: 6, fee: dollars(60) });
    expect(plan).toMatchObject({ monthly: 51_000, lastPayment: 51_000, financeCharge: 6000 });
  });

  it('asks no more than the amount without interest', () => {
    const plan = paymentPlan(dollars(1000), { kind: 'zero-interest', months: 12 });
    expect(plan).toMatchObject({ monthly: 8333, lastPayment: 8337, total: 100_000 });
    expect(plan).not.toHaveProperty('ifUnpaid');
  });

  it('shows the interest that deferred-interest offers add when anything is left unpaid', () => {
    // 1200 at 26.99 % in 12 months of 100. No payment: 1200 × ((1 + 0.2699/12)^12 - 1) = 367.11.
    const plan = paymentPlan(dollars(1200), { kind: 'deferred-interest', months: 12, apr: 2699 });
    expect(plan).toMatchObject({ monthly: 10_000, total: 120_000, financeCharge: 0 });
    expect(plan?.ifUnpaid?.mostInterest).toBe(36_711);
    // One month's interest on 1200, 1100, … 100 is 175.44, and with interest on it 206.95.
    expect(plan?.ifUnpaid?.leastInterest).toBe(20_695);
  });

  it('takes fewer payments where the amount has fewer cents than months', () => {
    const plan = paymentPlan(13, { kind: 'zero-interest', months: 24 });
    expect(plan).toMatchObject({ payments: 13, monthly: 1, lastPayment: 1, total: 13 });
    // 18 over 12 are 1.5 a month, which is 2: nine of them.
    expect(paymentPlan(18, { kind: 'zero-interest', months: 12 })).toMatchObject({
      payments: 9,
      monthly: 2,
      lastPayment: 2,
    });
    expect(paymentPlan(5, { kind: 'zero-interest', months: 24 })).toMatchObject({
      payments: 1,
      lastPayment: 5,
    });
  });

  it('is nothing for an offer that keeps back the rate or fee it needs', () => {
    expect(paymentPlan(100, { kind: 'amortised', months: 24 })).toBeUndefined();
    expect(paymentPlan(100, { kind: 'deferred-interest', months: 24 })).toBeUndefined();
    expect(paymentPlan(100, { kind: 'fixed-fee', months: 24 })).toBeUndefined();
  });
});
