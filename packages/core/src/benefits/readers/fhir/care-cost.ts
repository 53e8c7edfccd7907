import type { ShareCategory, TierName } from '../slots.ts';
import type { Context } from './context.ts';
import type { CostWords } from './cost-words.ts';
import { objectOf, type Placed } from './json.ts';
import { moneyOf, percentOf } from './money.ts';

/** A cost's figure: basis points of a coinsurance, minor units of a copay; no charge is zero. */
export function amountOf(
  { value, path }: Placed,
  { share }: CostWords,
  context: Context,
): number | undefined {
  const { notebook, currency } = context;
  if (share === 'no-charge') return 0;
  if (share === 'coinsurance') return percentOf(objectOf(value['value'])['value'], path, notebook);
  const amount = moneyOf(value['value'], `${path}.value`, currency, notebook);
  if (amount !== 'none') return amount;
  notebook.list(path, 'amount-unreadable', 'copay', 'It is no amount of a copay.');
  return undefined;
}

/** Fills the cost share of a kind of care by what the words say the figure is. */
export function sayCost(
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
