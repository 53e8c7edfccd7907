import { VISITS_OUTSIDE } from '../network-of-visits.ts';
import { conceptIn } from './concepts.ts';
import type { Context } from './context.ts';
import { noteYearlyLimit } from './eligibility-limit.ts';
import type { ItemTerms } from './item-terms.ts';
import { type Json, labelOf, type Placed } from './json.ts';
import { moneyOf, percentOf } from './money.ts';
import { at } from './resources.ts';
import { BENEFIT_MEANINGS, type BenefitMeaning } from './tables/benefit-types.ts';

/** Terms in which a limit is a plan year's. */
const YEARLY = new Set(['', 'annual']);

/** A percentage as text: `20` or `20 %`. */
const PERCENT = /^(\d{1,3}(?:\.\d{1,4})?) ?%?$/;

const OF_MONEY = ['allowedUnsignedInt', 'allowedString', 'usedUnsignedInt', 'usedString'];

/** Members by which a benefit may be stated and which are not read of it; what is used of a copay is nothing. */
const UNREAD: Partial<Readonly<Record<BenefitMeaning, readonly string[]>>> = {
  deductible: OF_MONEY,
  'out-of-pocket-maximum': OF_MONEY,
  copay: ['allowedUnsignedInt', 'allowedString'],
  coinsurance: ['allowedMoney'],
  'annual-maximum': OF_MONEY,
  visit: ['allowedString', 'allowedMoney', 'usedString', 'usedMoney'],
};

/** Notes one benefit entry of an item, or lists why not. */
export function noteEligibilityBenefit(
  { value, path }: Placed,
  terms: ItemTerms,
  context: Context,
): void {
  const stated = conceptIn(BENEFIT_MEANINGS, value['type']);
  const isOfOthers = terms.category !== 'dental' || terms.unit === 'family';
  const meaning = stated === 'annual-maximum' && isOfOthers ? 'unused' : stated;
  const { notebook } = context;
  const label = labelOf(value['type']);
  for (const key of UNREAD[meaning ?? 'unused'] ?? []) {
    if (value[key] === undefined) continue;
    notebook.list(at(path, key), 'not-this-type', label, 'Of such a benefit it is not read.');
  }
  if (meaning === undefined || meaning === 'unused') {
    const why = meaning ? 'Plan benefits have no place for it.' : 'The type is not known here.';
    notebook.list(path, 'benefit-not-used', label, why);
  } else if (meaning === 'copay') {
    const where = at(path, 'allowedMoney');
    const copay = moneyOf(value['allowedMoney'], where, context.currency, notebook);
    if (copay === 'none') {
      notebook.list(path, 'amount-unreadable', label, 'It is no amount of a copay.');
    } else if (copay !== undefined) sayShare(path, terms, 'copay', copay, context);
  } else if (meaning === 'coinsurance') {
    const share = percentOf(allowed(value), path, notebook);
    if (share !== undefined) sayShare(path, terms, 'coinsurance', share, context);
  } else if (!YEARLY.has(terms.term)) {
    notebook.list(path, 'term-not-used', label, 'Its term is not a plan year.');
  } else if (meaning === 'visit') noteVisits(value, path, terms, context);
  else noteYearlyLimit(value, path, terms, meaning, context);
}

function sayShare(
  path: string,
  { tiers, category }: ItemTerms,
  part: 'copay' | 'coinsurance' | 'visitLimit',
  amount: number,
  { notebook }: Context,
): void {
  for (const tier of tiers) notebook.say(path, `${tier}.costShares.${category}.${part}`, amount);
}

function allowed(benefit: Json): unknown {
  const { allowedUnsignedInt, allowedString } = benefit;
  const [, written] = typeof allowedString === 'string' ? (PERCENT.exec(allowedString) ?? []) : [];
  return allowedUnsignedInt ?? (written === undefined ? undefined : Number(written));
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

function noteVisits(benefit: Json, path: string, terms: ItemTerms, context: Context): void {
  const { allowedUnsignedInt: limit, usedUnsignedInt: used } = benefit;
  if (!isCount(limit) || limit > 366) {
    context.notebook.list(path, 'visits-unreadable', 'visit', 'It is no number from 0 to 366.');
    return;
  }
  sayShare(path, terms, 'visitLimit', limit, context);
  if (used === undefined) return;
  const where = at(path, 'usedUnsignedInt');
  if (!isCount(used)) {
    context.notebook.list(where, 'visits-unreadable', 'visit', 'It is no number of visits.');
  } else if (!terms.tiers.includes('inNetwork')) {
    context.notebook.list(where, 'visits-outside', 'visit', VISITS_OUTSIDE);
  } else context.notebook.say(path, `visitsUsed.${terms.category}`, used);
}
