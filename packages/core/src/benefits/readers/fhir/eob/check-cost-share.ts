import type { Problem } from '../../../../errors.ts';
import { minorToDecimal } from '../../../../money/minor-to-decimal.ts';
import type { CurrencyCode } from '../../../../money/minor-units.ts';
import { percentOf } from '../../../../money/percent-of.ts';
import type { EobAmounts } from './amounts.ts';

/** What is left of a Medicare payment after the two percent sequester (2 U.S.C. 901a). */
const AFTER_SEQUESTER = 9800;

/** What contradicts among the amounts of one claim or line: payment, liability and cost share. */
export function checkCostShare(
  amounts: EobAmounts,
  path: string,
  currency: CurrencyCode,
): Problem[] {
  const { submitted, eligible, benefit, memberliability: liability } = amounts;
  const share = costShareOf(amounts);
  const problems: Problem[] = [];
  const money = (amount: number) => `${minorToDecimal(amount, currency)}`;
  if (eligible !== undefined && submitted !== undefined && eligible > submitted) {
    const expected = `at most the submitted ${money(submitted)}`;
    problems.push({
      code: 'more-than-submitted',
      path: `${path}.eligible`,
      expected,
      received: money(eligible),
    });
  }
  if (
    eligible !== undefined &&
    benefit !== undefined &&
    share !== undefined &&
    benefit !== eligible - share
  ) {
    const due = eligible - share;
    const expected = `${money(due)}, the eligible amount less the cost share`;
    const sequestered = percentOf(due, AFTER_SEQUESTER) === benefit;
    problems.push({
      code: 'payment-contradicts-cost-share',
      path: `${path}.benefit`,
      expected,
      received: money(benefit),
      ...(sequestered && {
        advice: 'It would be right after the two percent cut of Medicare payments.',
      }),
    });
  }
  if (liability !== undefined && share !== undefined && liability < share) {
    const expected = `at least ${money(share)}, the deductible, copay and coinsurance`;
    const where = `${path}.memberliability`;
    problems.push({
      code: 'liability-contradicts-cost-share',
      path: where,
      expected,
      received: money(liability),
    });
  }
  if (
    liability !== undefined &&
    submitted !== undefined &&
    liability + (benefit ?? 0) > submitted
  ) {
    const expected = `at most the submitted ${money(submitted)} together with the payment`;
    const where = `${path}.memberliability`;
    problems.push({
      code: 'more-than-submitted',
      path: where,
      expected,
      received: money(liability),
    });
  }
  return problems;
}

function costShareOf({ deductible, copay, coinsurance }: EobAmounts): number | undefined {
  const stated = [deductible, copay, coinsurance].filter((amount) => amount !== undefined);
  return stated.length > 0 ? stated.reduce((sum, amount) => sum + amount, 0) : undefined;
}
