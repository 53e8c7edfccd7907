import { BENEFIT_CATEGORIES } from '../../../price-book/types.ts';
import type { CostShare, Limit, NetworkBenefits } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import { isWithoutIndividual } from '../../aggregate-deductible.ts';
import { LIMITS, type ShareCategory, type TierName } from '../slots.ts';
import { assembleCostShare } from './cost-share.ts';
import { inheritTerms } from './inherit-terms.ts';
import { assembleLimit } from './limit.ts';
import type { MergedSlots } from './merge-slots.ts';

/** The benefits of one tier, or undefined where nothing was said about it. */
export function assembleNetwork(
  slots: MergedSlots,
  tier: TierName,
  notebook: Notebook,
): NetworkBenefits | undefined {
  const limits = LIMITS.flatMap((name) => {
    const limit = assembleLimit(slots, `${tier}.${name}`, notebook);
    return limit === undefined ? [] : [[name, limit] as [string, Limit]];
  });
  const costShares = assembleCostShares(slots, tier, notebook);
  if (limits.length === 0 && costShares === undefined) return undefined;
  const own = settleAggregate(Object.fromEntries(limits), `${tier}.deductible`, notebook);
  return { ...own, ...(costShares && { costShares }) };
}

/**
 * Payers write an individual deductible of zero beside a family's where only the family's is one: were
 * there none for a person, the family's could never be paid.
 */
function settleAggregate(
  limits: NetworkBenefits,
  path: string,
  notebook: Notebook,
): NetworkBenefits {
  if (!isWithoutIndividual(limits)) return limits;
  const why =
    "Beside a family deductible it can only mean that the family's holds for all together.";
  notebook.assume(path, 'aggregate-deductible', 'deductible 0', why);
  return { ...limits, deductible: 'none' };
}

function assembleCostShares(
  slots: MergedSlots,
  tier: TierName,
  notebook: Notebook,
): NetworkBenefits['costShares'] {
  const general = assembleCostShare(slots, tier, 'default', notebook);
  const shares: [ShareCategory, CostShare][] = general ? [['default', general]] : [];
  for (const category of BENEFIT_CATEGORIES) {
    const share = assembleCostShare(slots, tier, category, notebook);
    if (share === undefined) continue;
    const full = inheritTerms(share, general);
    if (full !== share) {
      const path = `${tier}.costShares.${category}`;
      const why =
        "What the patient owes is not stated for this care; the plan's general terms are used.";
      notebook.assume(path, 'general-terms', category, why);
    }
    shares.push([category, full]);
  }
  return shares.length > 0 ? Object.fromEntries(shares) : undefined;
}
