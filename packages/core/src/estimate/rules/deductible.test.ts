import { describe, expect, it } from 'vitest';
import { NO_LIMITS } from '../adjudicate/balances.ts';
import { creditDeductible, deductibleLeft } from './deductible.ts';

describe('the deductible', () => {
  it.each([
    // acc-apply-150, healthsim-workspace test_apply_amount: 150 toward an unmet 500.
    [50_000, 15_000, 15_000, 35_000],
    // acc-apply-met, test_apply_when_already_met: nothing more is applied.
    [0, 5000, 0, 0],
    [50_000, 50_000, 50_000, 0],
    [50_000, 50_001, 50_000, 0],
  ])('with %i left takes of %i the part %i and leaves %i', (left, amount, part, after) => {
    const balances = { ...NO_LIMITS, deductible: left };
    const taken = Math.min(amount, deductibleLeft(balances, false));
    creditDeductible(balances, taken, false);
    expect([taken, balances.deductible]).toEqual([part, after]);
  });

  it('is met for a person when the family has met theirs', () => {
    expect(deductibleLeft({ ...NO_LIMITS, deductible: 50_000, familyDeductible: 0 }, false)).toBe(
      0,
    );
  });

  it('of an aggregate family plan is the family’s alone', () => {
    const balances = { ...NO_LIMITS, deductible: Infinity, familyDeductible: 300_000 };
    creditDeductible(balances, 100_000, false);
    expect(deductibleLeft(balances, false)).toBe(200_000);
  });

  it('of its own for pharmacy drugs leaves the medical one alone', () => {
    const balances = { ...NO_LIMITS, deductible: 50_000, drugDeductible: 20_000 };
    expect(deductibleLeft(balances, true)).toBe(20_000);
    creditDeductible(balances, 20_000, true);
    expect([balances.deductible, balances.drugDeductible]).toEqual([50_000, 0]);
  });

  it('serves pharmacy drugs too where they have none of their own', () => {
    expect(deductibleLeft({ ...NO_LIMITS, deductible: 50_000 }, true)).toBe(50_000);
  });

  it('is never credited below zero, the person’s, the family’s or that for drugs', () => {
    const balances = { ...NO_LIMITS, deductible: 100, familyDeductible: 200, drugDeductible: 50 };
    creditDeductible(balances, 300, false);
    expect(balances).toMatchObject({ deductible: 0, familyDeductible: 0, drugDeductible: 50 });
    creditDeductible(balances, 60, true);
    expect(balances.drugDeductible).toBe(0);
  });

  it('is credited to the person and the family alike', () => {
    const balances = { ...NO_LIMITS, deductible: 500, familyDeductible: 1200 };
    creditDeductible(balances, 300, false);
    expect([balances.deductible, balances.familyDeductible]).toEqual([200, 900]);
  });

  it('is credited with drugs where they have none of their own', () => {
    const balances = { ...NO_LIMITS, deductible: 500 };
    creditDeductible(balances, 300, true);
    expect([balances.deductible, balances.drugDeductible]).toEqual([200, Infinity]);
  });

  it('of its own for drugs is no limit on anything else', () => {
    const balances = { ...NO_LIMITS, deductible: 500, drugDeductible: 20 };
    expect(deductibleLeft(balances, false)).toBe(500);
  });
});
