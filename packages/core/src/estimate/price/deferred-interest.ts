import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import { roundHalfEven } from '../../money/round.ts';
import type { IfUnpaid } from '../types/own-pay.ts';

/**
 * The interest that a deferred-interest offer adds at its end when anything is still unpaid: all of
 * it since the first day, a twelfth of the yearly rate each month on what is owed, interest
 * included. Rounded once, half-even.
 *
 * Source: 12 CFR 1026.16(h) (Regulation Z): such an offer must say that interest is charged from
 * the date of purchase if the balance is not paid in full within the period.
 */
export function deferredInterest(
  amount: MinorUnits,
  monthly: MinorUnits,
  months: number,
  apr: BasisPoints,
): IfUnpaid {
  return {
    leastInterest: accrued(amount, monthly, months, apr),
    mostInterest: accrued(amount, 0, months, apr),
  };
}

/** What accrues while all payments but the last are made; the last is due at the end of the period. */
function accrued(
  amount: MinorUnits,
  monthly: MinorUnits,
  months: number,
  apr: BasisPoints,
): MinorUnits {
  let balance = amount;
  let interest = 0;
  for (let month = 1; month <= months; month++) {
    interest += ((balance + interest) * apr) / 120_000;
    balance = Math.max(0, balance - monthly);
  }
  return roundHalfEven(interest);
}
