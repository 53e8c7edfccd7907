import type { Problem } from '../errors.ts';
import { amountText } from '../money/amount-text.ts';
import type { CurrencyCode } from '../money/minor-units.ts';
import { type Range, toRange } from '../money/range.ts';
import type { Limit, NetworkBenefits, PlanBenefits } from './types.ts';

const TIERS = ['inNetwork', 'participating', 'outOfNetwork'] as const;

/**
 * Everything in plan benefits that contradicts itself, each with its path.
 *
 * A range contradicts only where no value in it could be right, so that what is merely unknown is
 * never refused.
 *
 * @param currency in which problems word amounts, as decimals: `500.00 USD`
 */
export function checkPlanBenefits(
  benefits: PlanBenefits,
  currency: CurrencyCode = 'USD',
): Problem[] {
  const text = (amount: number) => amountText(amount, currency);
  return TIERS.flatMap((name) => {
    const tier = benefits[name];
    return tier === undefined || tier === 'not-covered' ? [] : checkTier(tier, name, text);
  });
}

type AmountText = (amount: number) => string;

function checkTier(tier: NetworkBenefits, path: string, text: AmountText): Problem[] {
  const names = [
    'deductible',
    'outOfPocketMaximum',
    'familyDeductible',
    'familyOutOfPocketMaximum',
    'drugDeductible',
  ] as const;
  return [
    ...names.flatMap((name) => checkLimit(tier[name], `${path}.${name}`, text)),
    ...notAbove(tier, path, 'deductible', 'outOfPocketMaximum', text),
    ...notAbove(tier, path, 'deductible', 'familyDeductible', text),
    ...notAbove(tier, path, 'deductible', 'familyOutOfPocketMaximum', text),
    ...notAbove(tier, path, 'outOfPocketMaximum', 'familyOutOfPocketMaximum', text),
    ...notAbove(tier, path, 'familyDeductible', 'familyOutOfPocketMaximum', text),
  ];
}

function checkLimit(limit: Limit | undefined, path: string, text: AmountText): Problem[] {
  if (limit === undefined || limit === 'none') return [];
  const amount = bounds(limit.amount);
  const problems: Problem[] = [];
  for (const part of ['met', 'remaining'] as const) {
    const used = bounds(limit[part]);
    if (amount && used && used.low > amount.high) {
      const expected = `at most the ${path.split('.').at(-1)} itself, ${text(amount.high)}`;
      problems.push({
        code: 'more-than-the-limit',
        path: `${path}.${part}`,
        expected,
        received: text(used.low),
      });
    }
  }
  if (limit.met !== undefined && limit.remaining !== undefined) {
    const expected = 'met or remaining, not both: they say the same thing';
    problems.push({ code: 'met-and-remaining', path, expected, received: 'both' });
  }
  return problems;
}

/** One limit may not be above another: a deductible above the maximum, an individual above the family. */
function notAbove(
  tier: NetworkBenefits,
  path: string,
  lower: 'deductible' | 'outOfPocketMaximum' | 'familyDeductible',
  upper: 'outOfPocketMaximum' | 'familyDeductible' | 'familyOutOfPocketMaximum',
  text: AmountText,
): Problem[] {
  const low = amountOf(tier[lower]);
  const high = amountOf(tier[upper]);
  if (!low || !high || low.low <= high.high) return [];
  const expected = `at most ${upper}, ${text(high.high)}`;
  const received = text(low.low);
  return [{ code: 'limits-reversed', path: `${path}.${lower}`, expected, received }];
}

function amountOf(limit: Limit | undefined): Range | undefined {
  return limit === undefined || limit === 'none' ? undefined : bounds(limit.amount);
}

function bounds(value: Parameters<typeof toRange>[0] | undefined): Range | undefined {
  return value === undefined ? undefined : toRange(value);
}
