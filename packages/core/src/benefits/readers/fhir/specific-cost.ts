import { noteNotCovered } from '../not-covered.ts';
import type { ShareCategory } from '../slots.ts';
import { type StatedNetwork, tiersOf } from '../tiers.ts';
import { amountOf, sayCost } from './care-cost.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { isOfSeveralShares, readCostWords } from './cost-words.ts';
import { itemsOf, labelOf, type Placed, wordsOf } from './json.ts';
import { noteLimitations } from './limitations.ts';
import { CARE_CATEGORIES } from './tables/care-categories.ts';

const NETWORKS: Readonly<Record<string, StatedNetwork>> = {
  'in-network': 'in',
  'out-of-network': 'out',
};

/** Notes what a kind of care costs under an InsurancePlan; each cost is used or listed. */
export function noteSpecificCost({ value, path }: Placed, context: Context): void {
  const { notebook } = context;
  for (const benefit of itemsOf(value, 'benefit', path, notebook)) {
    noteLimitations(benefit.value, notebook);
    const category =
      conceptIn(CARE_CATEGORIES, benefit.value['type']) ??
      conceptIn(CARE_CATEGORIES, value['category']);
    for (const cost of itemsOf(benefit.value, 'cost', benefit.path, notebook)) {
      if (category) noteCost(cost, category, context);
      else {
        const why = "It is for care that is none of a clinic's.";
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
  const qualified: readonly unknown[] = Array.isArray(qualifiers) ? qualifiers : [];
  const words = readCostWords(value['type'], ...qualified.filter(saysItAll));
  // What is not among the words looked for may change the cost: "first visit only".
  for (const qualifier of qualified) {
    const own = wordsOf(qualifier).at(-1);
    if (own) notebook.messages.add(own);
  }
  const network = conceptIn(NETWORKS, value['applicability']) ?? 'not-stated';
  if (words.share === undefined || isOfSeveralShares(value['type'])) {
    const why = words.share
      ? 'Its words speak of several kinds of share.'
      : 'It is no copay, coinsurance or exclusion.';
    notebook.list(path, 'cost-not-used', label, why);
  } else if (words.share === 'not-covered') noteNotCovered(path, category, network, context);
  else {
    const { tiers } = tiersOf(network, path, label, notebook, options);
    const amount = tiers.length > 0 ? amountOf(cost, words, context) : undefined;
    if (amount === undefined) return;
    for (const tier of tiers) sayCost(path, tier, category, words, amount, context);
  }
}

/** A qualifier that is about all of the care: what of it is to be paid, how it stands to the deductible, or both. */
const WHOLE =
  /^(no charge|not covered|excluded|co ?pay(ment)?|co ?insurance)?[ ,;]*((after|before|subject to) (the )?deductible|no deductible|deductible (waived|does not apply))?$/;

/** Whether a qualifier is about all of the care; "no charge for the first visit" is not. */
function saysItAll(qualifier: unknown): boolean {
  const [words = ''] = wordsOf(qualifier).slice(-1);
  return WHOLE.test(words.toLowerCase().replaceAll(/[-_]/g, ' '));
}
