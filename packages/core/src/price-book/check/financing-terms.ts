import { amountText } from '../../money/amount-text.ts';
import { paymentPlan } from '../../estimate/price/payment-plan.ts';
import type { FinancingOffer, PriceBook } from '../types.ts';
import { error, type Finding, warning } from './finding.ts';

/**
 * 36 %, the most a lender may ask of a service member (10 U.S.C. 987): above it a rate is more
 * often a slip, 0.9 for 0.9 %.
 */
const HIGHEST_USUAL_APR = 3600;

/** A financing offer has the rate or fee its kind needs, and the payment it is advertised with. */
export function financingTerms(book: PriceBook): Finding[] {
  return (book.financing ?? []).flatMap((offer, at) => {
    const path = `financing[${at}]`;
    return [
      ...missingTerm(offer, path),
      ...oddApr(offer, path),
      ...reversedAmounts(book, offer, path),
      ...statedPayment(book, offer, path),
    ];
  });
}

function missingTerm(offer: FinancingOffer, path: string): Finding[] {
  if (paymentPlan(100, offer)) return [];
  const [key, what] = offer.kind === 'fixed-fee' ? ['fee', 'a fee'] : ['apr', 'its yearly rate'];
  return [
    error({
      code: 'financing-term-missing',
      path: `${path}.${key}`,
      expected: `${what}, without which an offer of kind ${offer.kind} cannot be shown`,
      received: 'nothing',
      advice: 'The lender’s own terms say it; until then the offer is left out of estimates.',
    }),
  ];
}

function oddApr({ kind, apr }: FinancingOffer, path: string): Finding[] {
  if (apr === undefined) return [];
  const needed = kind === 'amortised' || kind === 'deferred-interest';
  if (needed && apr <= HIGHEST_USUAL_APR) return [];
  if (!needed && apr === 0) return [];
  return [
    warning({
      code: 'financing-apr-unusual',
      path: `${path}.apr`,
      expected: needed ? 'at most 0.36' : `no rate, which an offer of kind ${kind} does not have`,
      received: `${apr / 10_000}`,
      advice: needed
        ? `Write ${apr / 1_000_000} for ${apr / 10_000} %.`
        : 'Remove it, or correct the kind.',
    }),
  ];
}

function reversedAmounts(
  { currency }: PriceBook,
  { minimumAmount = 0, maximumAmount = Infinity }: FinancingOffer,
  path: string,
): Finding[] {
  if (minimumAmount <= maximumAmount) return [];
  return [
    error({
      code: 'financing-amounts-reversed',
      path: `${path}.maximumAmount`,
      expected: `at least ${amountText(minimumAmount, currency)}, the minimumAmount`,
      received: amountText(maximumAmount, currency),
      advice: 'Swap the two, or correct one: as they are, nothing can be financed.',
    }),
  ];
}

function statedPayment({ currency }: PriceBook, offer: FinancingOffer, path: string): Finding[] {
  const { statedPayment: stated } = offer;
  const plan = stated && paymentPlan(stated.amount, offer);
  if (!plan || plan.monthly === stated.monthly) return [];
  return [
    error({
      code: 'stated-payment-disagrees',
      path: `${path}.statedPayment.monthly`,
      expected: `${amountText(plan.monthly, currency)}, what ${plan.payments} payments come to`,
      received: amountText(stated.monthly, currency),
      advice: 'Correct the payment, the rate or the months; a patient sees both.',
    }),
  ];
}
