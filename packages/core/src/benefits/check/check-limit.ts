import type { Problem } from '../../errors.ts';
import { type Range, toRange, type Uncertain } from '../../money/range.ts';
import type { Limit } from '../types.ts';

/** Words an amount, as a decimal in the plan's currency: `500.00 USD`. */
export type AmountText = (amount: number) => string;

/** What may be said of a limit's use, in words. */
const PARTS = {
  met: 'met',
  remaining: 'left',
  metInLastQuarter: 'met in the last quarter',
} as const;

/** More used of a limit than there is of it, or the same said two ways. */
export function checkLimit(
  limit: Limit | undefined,
  path: string,
  text: AmountText,
  name = path.split('.').at(-1),
): Problem[] {
  if (limit === undefined || limit === 'none') return [];
  if (limit.met !== undefined && limit.remaining !== undefined) {
    const expected = 'met or remaining, not both: they say the same thing';
    const advice = 'Leave one of them out.';
    return [{ code: 'met-and-remaining', path, expected, received: 'both', advice }];
  }
  const amount = bounds(limit.amount);
  const problems: Problem[] = [];
  for (const [part, words] of Object.entries(PARTS) as [keyof typeof PARTS, string][]) {
    const used = bounds(limit[part]);
    if (amount && used && used.low > amount.high) {
      problems.push({
        code: 'more-than-the-limit',
        path: `${path}.${part}`,
        expected: `at most the ${name} itself, ${text(amount.high)}`,
        received: `${text(used.low)} ${words}`,
        advice: 'Correct the one that is wrong.',
      });
    }
  }
  const [met, late] = [bounds(limit.met), bounds(limit.metInLastQuarter)];
  // What is above the whole limit has been said.
  if (met && late && late.low > met.high && problems.length === 0) {
    problems.push({
      code: 'more-than-met',
      path: `${path}.metInLastQuarter`,
      expected: `at most what is met in the whole plan year, ${text(met.high)}`,
      received: `${text(late.low)} ${PARTS.metInLastQuarter}`,
    });
  }
  return problems;
}

/** A figure that may be missing, as bounds. */
export function bounds(value: Uncertain | undefined): Range | undefined {
  return value === undefined ? undefined : toRange(value);
}
