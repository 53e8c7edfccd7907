import type { Balances } from '../adjudicate/balances.ts';

/**
 * What is left of the deductible that applies to one person.
 *
 * An embedded family deductible is met by the family together or the person alone, whichever
 * comes first; an aggregate one leaves the individual balance infinite. Pharmacy drugs have their
 * own where the plan says so.
 */
export function deductibleLeft(balances: Readonly<Balances>, drug: boolean): number {
  if (drug && balances.drugDeductible !== Infinity) return balances.drugDeductible;
  return Math.min(balances.deductible, balances.familyDeductible);
}

/** Credits an amount toward the deductible to the person and the family, never below zero. */
export function creditDeductible(balances: Balances, paid: number, drug: boolean): void {
  if (drug && balances.drugDeductible !== Infinity) {
    balances.drugDeductible = Math.max(0, balances.drugDeductible - paid);
    return;
  }
  balances.deductible = Math.max(0, balances.deductible - paid);
  balances.familyDeductible = Math.max(0, balances.familyDeductible - paid);
}
