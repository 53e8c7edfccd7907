import type { Balances } from '../adjudicate/balances.ts';
import type { Claim } from '../adjudicate/claim.ts';

/**
 * What the patient can still owe for covered care this plan year.
 *
 * The individual maximum is embedded in the family one: whichever is met first ends cost sharing.
 * Source: 45 CFR 156.130(c); DOL FAQ part XXVII.
 */
export function outOfPocketLeft(balances: Readonly<Balances>): number {
  return Math.min(balances.outOfPocket, balances.familyOutOfPocket);
}

/**
 * Cuts a claim's cost share to what is left of the maximum: coinsurance first, then the copay, then
 * the deductible, so that the parts still sum to what the patient owes.
 */
export function capCostShare(claim: Claim, left: number): void {
  claim.cutFromCoinsurance = claim.cutFromCopay = claim.cutFromDeductible = 0;
  const over = claim.deductible + claim.copay + claim.coinsurance - left;
  if (over > 0) {
    claim.cutFromCoinsurance = Math.min(over, claim.coinsurance);
    claim.cutFromCopay = Math.min(over - claim.cutFromCoinsurance, claim.copay);
    claim.cutFromDeductible = over - claim.cutFromCoinsurance - claim.cutFromCopay;
    claim.coinsurance -= claim.cutFromCoinsurance;
    claim.copay -= claim.cutFromCopay;
    claim.deductible -= claim.cutFromDeductible;
  }
  claim.owed = claim.deductible + claim.copay + claim.coinsurance;
}

/** Credits a covered cost share to the person's and the family's maximum, never below zero. */
export function creditOutOfPocket(balances: Balances, paid: number): void {
  balances.outOfPocket = Math.max(0, balances.outOfPocket - paid);
  balances.familyOutOfPocket = Math.max(0, balances.familyOutOfPocket - paid);
}
