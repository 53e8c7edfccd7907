import { addDays, type IsoDate } from '../calendar/iso-date.ts';
import { ForecostError, type Problem } from '../errors.ts';
import type { MinorUnits } from '../money/minor-units.ts';
import { dateProblems } from './date-problem.ts';

/** $400, in cents: billed this much above an estimate, charges are "substantially in excess". Source: 45 CFR 149.620(a)(2)(ii). */
export const DISPUTE_THRESHOLD: MinorUnits = 40_000;

/** Calendar days, from receiving the initial bill, within which a dispute must be started. Source: 45 CFR 149.620(c)(1). */
export const DISPUTE_WITHIN_DAYS = 120;

/** Totals by provider or facility, under whatever key both sides share; the NPI is a good one. */
export type TotalsByProvider = Readonly<Record<string, MinorUnits>>;

/**
 * One provider's or facility's bill against its own part of the estimate; amounts in cents.
 *
 * `not-estimated`: it billed and is not in the estimate. That is no estimate of zero: the bill may be
 * disputed only where the provider stands in for an estimated one (149.620(b)(2)), which a person must judge.
 */
export type BillComparison =
  | {
      readonly provider: string;
      readonly verdict: 'disputable' | 'not-disputable';
      /** Billed above the estimate; negative for less. */
      readonly excess: MinorUnits;
    }
  | { readonly provider: string; readonly verdict: 'not-estimated' };

/**
 * Compares what each provider or facility billed with what it estimated, in the order of the bills.
 *
 * Each is held against its own part: $300 above from each of two providers is not disputable.
 *
 * @throws ForecostError `amount-invalid` for each amount that is no whole number of cents ≥ 0
 * Source: 45 CFR 149.620(a)(2)(ii) and (b)(1).
 */
export function compareBills(
  estimated: TotalsByProvider,
  billed: TotalsByProvider,
): BillComparison[] {
  const problems = [...check('estimated', estimated), ...check('billed', billed)];
  if (problems.length > 0) throw new ForecostError('The bill', problems);
  return Object.entries(billed).map(([provider, amount]) => {
    const expected = Object.hasOwn(estimated, provider) ? estimated[provider] : undefined;
    if (expected === undefined) return { provider, verdict: 'not-estimated' };
    const excess = amount - expected;
    const verdict = excess >= DISPUTE_THRESHOLD ? 'disputable' : 'not-disputable';
    return { provider, verdict, excess };
  });
}

/** Whether any one provider or facility billed $400 or more above its own part of the estimate; see {@link compareBills}. */
export function isDisputable(estimated: TotalsByProvider, billed: TotalsByProvider): boolean {
  return compareBills(estimated, billed).some(({ verdict }) => verdict === 'disputable');
}

/**
 * The last day on which the patient can start a dispute: 120 calendar days after receiving the
 * initial bill. With the date printed on the bill instead, the answer errs on the early side.
 *
 * @throws ForecostError `date-invalid`
 */
export function disputeDeadline(billReceived: IsoDate): IsoDate {
  const problems = dateProblems('billReceived', billReceived);
  if (problems.length > 0) throw new ForecostError('The dispute deadline', problems);
  return addDays(billReceived, DISPUTE_WITHIN_DAYS);
}

function check(path: string, totals: TotalsByProvider): Problem[] {
  return Object.values(totals)
    .filter((amount) => !Number.isSafeInteger(amount) || amount < 0)
    .map(() => ({
      code: 'amount-invalid',
      path,
      expected: 'a whole number of cents, 0 or more, for each provider',
      received: 'something else',
    }));
}
