import type { MinorUnits } from '../../money/minor-units.ts';
import { roundHalfEven } from '../../money/round.ts';
import type { FinancingOffer } from '../../price-book/types.ts';
import type { PaymentPlan } from '../types/own-pay.ts';
import { deferredInterest } from './deferred-interest.ts';

/** What decides how an amount is paid back. */
export type PaymentTerms = Pick<FinancingOffer, 'kind' | 'months' | 'apr' | 'fee'>;

/**
 * How an amount is paid back under an offer.
 *
 * The exact total is rounded once, half-even, to the cent; each payment is that total over the
 * months, rounded, and the last one is what is left, so that the payments sum to the total. A total
 * of fewer cents than months is paid in fewer payments.
 *
 * @returns `undefined` where the offer lacks the yearly rate or fee that its kind needs
 */
export function paymentPlan(amount: MinorUnits, terms: PaymentTerms): PaymentPlan | undefined {
  const total = totalPaid(amount, terms);
  if (total === undefined) return undefined;
  const { kind, months, apr } = terms;
  const monthly = roundHalfEven(total / months);
  const payments = monthly === 0 ? 1 : Math.min(months, Math.max(1, Math.ceil(total / monthly)));
  const lastPayment = total - (payments - 1) * monthly;
  const plan = { amount, payments, monthly, lastPayment, total, financeCharge: total - amount };
  if (kind !== 'deferred-interest' || apr === undefined) return plan;
  return { ...plan, ifUnpaid: deferredInterest(amount, monthly, months, apr) };
}

function totalPaid(amount: MinorUnits, { kind, months, apr, fee }: PaymentTerms) {
  if (kind === 'fixed-fee') return fee === undefined ? undefined : amount + fee;
  if (kind === 'zero-interest') return amount;
  if (apr === undefined) return undefined;
  return kind === 'amortised' ? roundHalfEven(months * amortised(amount, months, apr)) : amount;
}

/**
 * The equal monthly payment of a loan, not rounded: P × r / (1 - (1 + r)^-n), r a twelfth of the
 * yearly rate. Source: 12 CFR 1026, appendix J (Regulation Z), whose rate is the same for regular
 * monthly payments.
 */
function amortised(amount: MinorUnits, months: number, apr: number): number {
  const rate = apr / 120_000;
  return rate === 0 ? amount / months : (amount * rate) / (1 - (1 + rate) ** -months);
}
