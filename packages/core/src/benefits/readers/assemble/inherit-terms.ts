import type { CostShare } from '../../types.ts';

/** Gives a category that states no money terms those of the plan in general. */
export function inheritTerms(share: CostShare, general: CostShare | undefined): CostShare {
  const states =
    share.copay !== undefined || share.coinsurance !== undefined || share.covered === false;
  if (states || general === undefined) return share;
  const { visitLimit: _limit, covered: _covered, ...terms } = general;
  return { ...terms, ...share };
}
