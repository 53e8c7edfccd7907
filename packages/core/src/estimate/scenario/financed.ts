import { addMonths } from '../../calendar/iso-date.ts';
import { roundHalfEven } from '../../money/round.ts';
import { atEachBound, type Range } from '../../money/range.ts';
import type { FinancingOffer, PriceBook } from '../../price-book/types.ts';
import { cheapestOf } from '../compare.ts';
import type { Financing, PaymentPlan } from '../types/own-pay.ts';
import { inForce } from '../price/in-force.ts';
import { paymentPlan } from '../price/payment-plan.ts';
import { growingRange, widen } from '../total/growing-range.ts';
import type { PeriodTotal, ScenarioEstimate } from '../types.ts';

/**
 * The cheaper of cash prices and packages, paid back to a lender: one scenario for every offer that
 * is open on the first day and takes the likely amount.
 *
 * The lender pays the clinic on the first day; the first payment is due a month later.
 */
export function financedScenarios(
  { financing = [] }: PriceBook,
  startDate: string,
  scenarios: readonly ScenarioEstimate[],
): ScenarioEstimate[] {
  const bases = scenarios.filter(({ kind }) => kind === 'self-pay' || kind === 'package');
  const base = cheapestOf(bases, 'likely');
  return financing
    .filter((offer) => inForce(offer, startDate) && takes(offer, base.total.likely))
    .flatMap((offer) => financed(offer, base, startDate) ?? []);
}

function takes({ minimumAmount = 1, maximumAmount = Infinity }: FinancingOffer, amount: number) {
  return amount >= Math.max(1, minimumAmount) && amount <= maximumAmount;
}

function financed(
  offer: FinancingOffer,
  base: ScenarioEstimate,
  startDate: string,
): ScenarioEstimate | undefined {
  const plans = atEachBound((bound) => paymentPlan(base.total[bound], offer) as PaymentPlan);
  // An offer that lacks what its kind needs has no payments, whatever the amount.
  if (!plans.low) return undefined;
  const { id, kind, apr, minimumAmount, maximumAmount } = offer;
  const financing: Financing = {
    offer: id,
    base: base.id,
    kind,
    ...(apr === undefined ? {} : { apr }),
    ...plans,
  };
  const total = atEachBound((bound) => plans[bound].total);
  const width = base.total.high - base.total.low;
  const times = width === 0 ? 1 : (total.high - total.low) / width;
  return {
    ...base,
    id: `financed:${id}`,
    kind: 'financed',
    financing,
    total,
    firstVisit: { low: 0, likely: 0, high: 0 },
    byMonth: months(plans, startDate),
    assumptions: base.assumptions.map((own) => ({
      ...own,
      causes: roundHalfEven(own.causes * times),
    })),
    warnings: [
      ...base.warnings,
      ...(kind === 'deferred-interest'
        ? [{ code: 'deferred-interest', subject: id } as const]
        : []),
      // Few visits may cost less than a lender finances, many of them more.
      ...(takes(offer, base.total.low) && takes(offer, base.total.high)
        ? []
        : [{ code: 'financing-limits', subject: id, minimumAmount, maximumAmount } as const]),
    ],
  };
}

/** What is paid to the lender each month; no visit is counted, because visits are not what is paid. */
function months(plans: Record<keyof Range, PaymentPlan>, startDate: string): PeriodTotal[] {
  const none = { low: 0, likely: 0, high: 0 };
  const count = Math.max(plans.low.payments, plans.likely.payments, plans.high.payments);
  const due = (plan: PaymentPlan, month: number) =>
    month > plan.payments ? 0 : month === plan.payments ? plan.lastPayment : plan.monthly;
  return Array<undefined>(count)
    .fill(undefined)
    .map((_, index) => {
      const { low, likely, high } = atEachBound((bound) => due(plans[bound], index + 1));
      const period = addMonths(startDate, index + 1).slice(0, 7);
      const range = growingRange(likely);
      widen(range, low);
      widen(range, high);
      return { period, visits: none, due: range };
    });
}
