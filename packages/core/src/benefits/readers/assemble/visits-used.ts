import { BENEFIT_CATEGORIES } from '../../../price-book/types.ts';
import { toRange, type Uncertain } from '../../../money/range.ts';
import type { NetworkBenefits, PlanBenefits } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { ShareCategory } from '../slots.ts';
import type { MergedSlots } from './merge-slots.ts';

/** Visits already used by category, from what is used or from the limit and what is left of it. */
export function assembleVisitsUsed(
  slots: MergedSlots,
  inNetwork: NetworkBenefits | undefined,
  notebook: Notebook,
): PlanBenefits['visitsUsed'] {
  const entries = (['default', ...BENEFIT_CATEGORIES] as const).flatMap((category) => {
    const used = slots.get(`visitsUsed.${category}`) as Uncertain | undefined;
    const left = slots.get(`visitsLeft.${category}`) as Uncertain | undefined;
    const limit = inNetwork?.costShares?.[category]?.visitLimit;
    const rest = left === undefined ? undefined : usedOf(limit, left);
    if (used !== undefined) return [[category, between(used, rest, category, notebook)] as const];
    if (left === undefined) return [];
    if (rest !== undefined) return [[category, rest] as const];
    const why = 'How many visits are left does not tell how many are used without their number.';
    notebook.list(`visitsUsed.${category}`, 'visits-left-unclear', 'visits left', why);
    return [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** How many of a limit are used where so many are left; unknown without one, or where more are left than it is. */
function usedOf(limit: number | undefined, left: Uncertain): Uncertain | undefined {
  const { low, high } = toRange(left);
  if (limit === undefined || high > limit) return undefined;
  return low === high ? limit - low : { low: limit - high, high: limit - low };
}

/** What is used and what is left say the same thing twice; where they disagree, each is a bound. */
function between(
  used: Uncertain,
  rest: Uncertain | undefined,
  category: ShareCategory,
  notebook: Notebook,
): Uncertain {
  const [one, other] = [toRange(used), toRange(rest ?? used)];
  const [low, high] = [Math.min(one.low, other.low), Math.max(one.high, other.high)];
  if (low === one.low && high === one.high) return used;
  const why = 'The visits used and those left do not add up to the limit; taken as bounds.';
  notebook.assume(`visitsUsed.${category}`, 'used-and-left-disagree', 'visits used', why);
  return { low, high };
}
