import type { Problem } from '../errors.ts';
import { type Range, toRange } from '../money/range.ts';
import type { Limit, NetworkBenefits, PlanBenefits } from './types.ts';

const TIERS = ['inNetwork', 'participating', 'outOfNetwork'] as const;

/**
 * Everything in plan benefits that contradicts itself, each with its path.
 *
 * A range contradicts only where no value in it could be right, so that what is merely unknown is
 * never refused.
 */
export function checkPlanBenefits(benefits: PlanBenefits): Problem[] {
  return TIERS.flatMap((name) => {
    const tier = benefits[name];
    return tier === undefined || tier === 'not-covered' ? [] : checkTier(tier, name);
  });
}

function checkTier(tier: NetworkBenefits, path: string): Problem[] {
  const names = [
    'deductible',
    'outOfPocketMaximum',
    'familyDeductible',
    'familyOutOfPocketMaximum',
    'drugDeductible',
  ] as const;
  return [
    ...names.flatMap((name) => checkLimit(tier[name], `${path}.${name}`)),
    ...notAbove(tier, path, 'deductible', 'outOfPocketMaximum'),
    ...notAbove(tier, path, 'deductible', 'familyDeductible'),
    ...notAbove(tier, path, 'outOfPocketMaximum', 'familyOutOfPocketMaximum'),
    ...notAbove(tier, path, 'familyDeductible', 'familyOutOfPocketMaximum'),
  ];
}

function checkLimit(limit: Limit | undefined, path: string): Problem[] {
  if (limit === undefined || limit === 'none') return [];
  const amount = bounds(limit.amount);
  const problems: Problem[] = [];
  for (const part of ['met', 'remaining'] as const) {
    const used = bounds(limit[part]);
    if (amount && used && used.low > amount.high) {
      const expected = `at most the ${path.split('.').at(-1)} itself, ${amount.high} minor units`;
      problems.push({
        code: 'more-than-the-limit',
        path: `${path}.${part}`,
        expected,
        received: `${used.low}`,
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
): Problem[] {
  const low = amountOf(tier[lower]);
  const high = amountOf(tier[upper]);
  if (!low || !high || low.low <= high.high) return [];
  const expected = `at most ${upper}, ${high.high} minor units`;
  return [{ code: 'limits-reversed', path: `${path}.${lower}`, expected, received: `${low.low}` }];
}

function amountOf(limit: Limit | undefined): Range | undefined {
  return limit === undefined || limit === 'none' ? undefined : bounds(limit.amount);
}

function bounds(value: Parameters<typeof toRange>[0] | undefined): Range | undefined {
  return value === undefined ? undefined : toRange(value);
}
