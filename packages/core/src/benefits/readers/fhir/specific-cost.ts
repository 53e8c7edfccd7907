import { noteNotCovered } from '../not-covered.ts';
import type { ShareCategory, TierName } from '../slots.ts';
import { type StatedNetwork, tiersOf } from '../tiers.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { type CostWords, readCostWords } from './cost-words.ts';
import { itemsOf, labelOf, objectOf, type Placed } from './json.ts';
import { noteLimitations } from './limitations.ts';
import { moneyOf, percentOf } from './money.ts';
import { CARE_CATEGORIES } from './tables/care-categories.ts';

const NETWORKS: Readonly<Record<string, StatedNetwork>> = { 'in-network': 'in', 'out-of-network': 'out' };

/** Notes what a kind of care costs under an InsurancePlan; each cost is used or listed. */
export function noteSpecificCost({ value, path }: Placed, context: Context): void {
  const { notebook } = context;
  for (const benefit of itemsOf(value, 'benefit', path, notebook)) {
    noteLimitations(benefit.value, notebook);
    const category =
      conceptIn(CARE_CATEGORIES, benefit.value['type']) ?? conceptIn(CARE_CATEGORIES, value['category']);
    for (const cost of itemsOf(benefit.value, 'cost', benefit.path, notebook)) {
      if (category) noteCost(cost, category, context);
      else {
        const why = 'It is for care that is none of a clinic\'s.';
        notebook.list(cost.path, 'care-not-used', labelOf(benefit.value['type']), why);
      }
    }
  }
}

function noteCost(cost: Placed, category: ShareCategory, context: Context): void {
  const { value, path } = cost;
  const { notebook, options } = context;
  const label = labelOf(value['type']);
  const { qualifiers } = value;
  const words = readCostWords(value['type'], ...(Array.isArray(qualifiers) ? qualifiers : []));
  const network = conceptIn(NETWORKS, value['applicability']) ?? 'not-stated';
  if (words.share === undefined) {
    notebook.list(path, 'cost-not-used', label, 'It is no copay, coinsurance or exclusion.');
  } else if (words.share === 'not-covered') noteNotCovered(path, category, network, context);
  else {
    const { tiers } = tiersOf(network, path, label, notebook, options);
    const amount = tiers.length > 0 ? amountOf(cost, words, context) : undefined;
    if (amount === undefined) return;
    for (const tier of tiers) sayCost(path, tier, category, words, amount, context);
  }
}

/** A cost's figure: basis points of a coinsurance, minor units of a copay; no charge is zero. */
function amountOf({ value, path }: Placed, { share }: CostWords, context: Context): number | undefined {
  const { notebook, currency } = context;
  if (share === 'no-charge') return 0;
  if (share === 'coinsurance') return percentOf(objectOf(value['value'])['value'], path, notebook);
  const amount = moneyOf(value['value'], `${path}.value`, currency, notebook);
  if (amount !== 'none') return amount;
  notebook.list(path, 'amount-unreadable', 'copay', 'It is no amount of a copay.');
  return undefined;
}

function sayCost(
  path: string,
  tier: TierName,
  category: ShareCategory,
  { share, afterDeductible }: CostWords,
  amount: number,
  { notebook }: Context,
): void {
  const slot = `${tier}.costShares.${category}` as const;
  if (share === 'copay' || (share === 'no-charge' && !afterDeductible)) {
    notebook.say(path, `${slot}.copay`, amount);
    // "No charge" without a word about the deductible means that the deductible does not apply.
    const waived = share === 'no-charge' || afterDeductible === false;
    if (waived) notebook.say(path, `${slot}.copayDesign`, 'deductible-waived');
    else if (afterDeductible) notebook.say(path, `${slot}.copayDesign`, 'after-deductible');
  } else {
    notebook.say(path, `${slot}.coinsurance`, amount);
    if (afterDeductible === false) notebook.say(path, `${slot}.deductibleApplies`, false);
  }
}
