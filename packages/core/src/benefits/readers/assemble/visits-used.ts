import { BENEFIT_CATEGORIES } from '../../../price-book/types.ts';
import type { Uncertain } from '../../../money/range.ts';
import type { NetworkBenefits, PlanBenefits } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { MergedSlots } from './merge-slots.ts';

/** Visits already used by category, from what is used or from the limit and what is left of it. */
export function assembleVisitsUsed(
  slots: MergedSlots,
  inNetwork: NetworkBenefits | undefined,
  notebook: Notebook,
): PlanBenefits['visitsUsed'] {
  const entries = (['default', ...BENEFIT_CATEGORIES] as const).flatMap((category) => {
    const used = slots.get(`visitsUsed.${category}`) as Uncertain | undefined;
    if (used !== undefined) return [[category, used] as const];
    const left = slots.get(`visitsLeft.${category}`) as Uncertain | undefined;
    if (left === undefined) return [];
    const limit = inNetwork?.costShares?.[category]?.visitLimit;
    if (limit !== undefined && typeof left === 'number' && left <= limit) {
      return [[category, limit - left] as const];
    }
    const why = 'How many visits are left does not tell how many are used without their number.';
    notebook.list(`visitsUsed.${category}`, 'visits-left-unclear', 'visits left', why);
    return [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
