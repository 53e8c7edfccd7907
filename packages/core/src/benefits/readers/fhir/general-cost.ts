import { noteLimit } from '../limits.ts';
import type { Context } from './context.ts';
import { readCostWords } from './cost-words.ts';
import { labelOf, type Placed } from './json.ts';
import { moneyOf } from './money.ts';

/**
 * Notes a plan-wide cost of an InsurancePlan: a deductible or an out-of-pocket maximum.
 *
 * The element has no network of its own; without a word about it the cost is taken as in-network,
 * which federal forms state first, and that is said.
 */
export function noteGeneralCost({ value, path }: Placed, context: Context): void {
  const { notebook, currency } = context;
  const { type, comment, groupSize } = value;
  const label = labelOf(type);
  const typed = readCostWords(type);
  const said = typeof comment === 'string' ? comment : '';
  const words = isPlain(said) ? readCostWords(type, said) : typed;
  const { limit } = typed.limit ? typed : words;
  if (limit === undefined) {
    notebook.list(
      path,
      'cost-not-used',
      label,
      'It is neither a deductible nor an out-of-pocket maximum.',
    );
    return;
  }
  if (said) notebook.messages.add(said);
  if (words.network === undefined && readCostWords(said).network) {
    const why = 'Its comment speaks of a network in words that are not read; see the messages.';
    notebook.list(path, 'network-not-stated', label, why);
    return;
  }
  const amount = moneyOf(value['cost'], `${path}.cost`, currency, notebook);
  if (amount === undefined) return;
  if (words.network === undefined) {
    notebook.assume(
      path,
      'network-not-stated',
      label,
      'No network is stated; taken as in-network.',
    );
  }
  const family = words.family || (typeof groupSize === 'number' && groupSize > 1);
  const tiers = words.network === 'out' ? (['outOfNetwork'] as const) : (['inNetwork'] as const);
  const unit = family ? 'family' : 'individual';
  const category = words.drugs ? 'pharmacy-drug' : 'default';
  const stated = { tiers, both: false, unit, category } as const;
  noteLimit({ ...stated, where: path, kind: limit, part: 'amount', value: amount }, notebook);
}

/** More words than this are a sentence, which may be about anything. */
const MOST_WORDS = 6;

/** Whether a comment says what the cost is, as "Individual in-network deductible", and not what it is not. */
function isPlain(comment: string): boolean {
  const isSentence = comment.trim().split(/\s+/).length > MOST_WORDS;
  return !isSentence && !/\b(not|except|exclud\w*|separate\w*|waived|other)\b/i.test(comment);
}
