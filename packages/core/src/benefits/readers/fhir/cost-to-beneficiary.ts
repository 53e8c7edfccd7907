import { noteLimit, type StatedLimit } from '../limits.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { type Json, labelOf, objectOf, type Placed, textOf, wordsOf } from './json.ts';
import { moneyOf, percentOf } from './money.ts';
import { COPAY_TYPES, SPELT_LIMIT } from './tables/copay-types.ts';

/** What a limit is, without where it stands and how high it is. */
type LimitTerms = Omit<StatedLimit, 'where' | 'part' | 'value'>;

/** Notes one cost of a Coverage, or lists why not. Costs without a network are a card's: in-network. */
export function noteCostToBeneficiary({ value, path }: Placed, context: Context): void {
  const { notebook } = context;
  const label = labelOf(value['type']);
  if (value['exception'] !== undefined) {
    const why = 'Exceptions to a cost are not modeled.';
    notebook.list(`${path}.exception`, 'exception-not-used', label, why);
  }
  const narrower = ['category', 'network', 'unit', 'term'].find((key) => key in value);
  if (narrower) {
    const why = `FHIR R4 has no ${narrower} here; what it says of later versions is not read.`;
    notebook.list(path, 'cost-not-used', label, why);
    return;
  }
  const spelt = speltLimit(value['type']);
  if (spelt) return noteMoneyLimit(value, path, spelt, context);
  const type = conceptIn(COPAY_TYPES, value['type']);
  if (type === undefined || type.part === 'unused') {
    const why = type ? "It is for care that is none of a clinic's." : 'The type is not known here.';
    notebook.list(path, 'cost-not-used', label, why);
    return;
  }
  notebook.assume(path, 'network-not-stated', label, 'A card states its in-network terms.');
  if ('kind' in type) {
    const card = { tiers: ['inNetwork'], both: false, unit: '', category: 'default' } as const;
    return noteMoneyLimit(value, path, { ...card, kind: type.kind }, context);
  }
  const amount =
    type.part === 'copay' ? statedMoney(value, path, context) : shareOf(value, path, context);
  if (amount === 'none')
    notebook.list(path, 'amount-unreadable', label, 'It is no amount of a copay.');
  else if (amount !== undefined) {
    notebook.say(path, `inNetwork.costShares.${type.category}.${type.part}`, amount);
  }
}

function speltLimit(type: unknown): LimitTerms | undefined {
  const spelt = wordsOf(type)
    .map((word) => SPELT_LIMIT.exec(word))
    .find(Boolean);
  if (!spelt) return undefined;
  const [, whose, drugs, network, kind] = spelt;
  return {
    kind: kind === 'Ded' ? 'deductible' : 'out-of-pocket-maximum',
    tiers: network === 'In' ? ['inNetwork'] : ['outOfNetwork'],
    both: false,
    unit: whose === 'Fam' ? 'family' : 'individual',
    category: drugs ? 'pharmacy-drug' : 'default',
  };
}

function noteMoneyLimit(cost: Json, where: string, terms: LimitTerms, context: Context): void {
  const value = statedMoney(cost, where, context);
  if (value !== undefined) noteLimit({ ...terms, where, part: 'amount', value }, context.notebook);
}

/** The money stated; CARIN's cards may state words instead, which are kept as a message. */
function statedMoney(cost: Json, path: string, { notebook, currency }: Context) {
  const money = objectOf(cost['valueMoney'] ?? cost['valueQuantity']);
  const { value, extension } = money;
  if (value !== undefined) return moneyOf(money, path, currency, notebook);
  const items = Array.isArray(extension) ? extension : [];
  const words = items.flatMap((item) => textOf(objectOf(item)['valueString']) ?? []);
  for (const text of words) notebook.messages.add(text);
  const why = words.length > 0 ? 'It is stated in words; see the messages.' : 'It has no amount.';
  notebook.list(path, 'no-amount', labelOf(cost['type']), why);
  return undefined;
}

function shareOf(cost: Json, path: string, { notebook }: Context): number | undefined {
  return percentOf(objectOf(cost['valueQuantity'])['value'], path, notebook);
}
