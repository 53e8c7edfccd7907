import type { Payer, PriceBook } from '../price-book/types.ts';
import { editDistance } from './edit-distance.ts';
import { normalizeName } from './normalize-name.ts';
import type { PayerMatch } from './types.ts';

/** How a name can match, best first. */
const KINDS = ['exact', 'prefix', 'word', 'typo'] as const;

/** What narrows a payer search. */
export interface FindPayersOptions {
  /**
   * Two-letter US state; an alias of other states is left out, unless the words beside it are of the
   * payer's own name ("BCBS of Texas" asked in California). Without it every alias counts.
   */
  readonly state?: string | undefined;
  /** At most so many payers; default 8. */
  readonly limit?: number | undefined;
}

/**
 * The payers of the book that a patient's words may mean, best first, each at most once.
 *
 * Case, diacritics, punctuation and spaces do not matter. One typing mistake is forgiven from 4
 * letters on, two from 8. One word can mean several payers ("Blue Cross" differs by state), so
 * show the matches and let the patient choose.
 */
export function findPayers(
  book: PriceBook,
  text: string,
  { state, limit = 8 }: FindPayersOptions = {},
): PayerMatch[] {
  const typed = normalizeName(text);
  if (!typed) return [];
  return book.payers
    .flatMap((payer) => bestMatch(payer, typed, state) ?? [])
    .sort((a, b) => rankOf(a) - rankOf(b) || a.matched.length - b.matched.length)
    .slice(0, limit);
}

function rankOf({ kind }: PayerMatch): number {
  return KINDS.indexOf(kind);
}

function bestMatch(payer: Payer, typed: string, state?: string): PayerMatch | undefined {
  const own = normalizeName(payer.name);
  let best: PayerMatch | undefined;
  for (const alias of [payer.name, ...payer.aliases]) {
    const scoped = typeof alias !== 'string';
    const elsewhere = scoped && state && !alias.states.includes(state);
    const matched = scoped ? alias.name : alias;
    const name = normalizeName(matched);
    const named = isNamedToo(typed, name, own);
    if (elsewhere && !named) continue;
    const kind = named ? 'prefix' : matchKind(typed, name);
    if (kind && (!best || KINDS.indexOf(kind) < rankOf(best))) best = { payer, matched, kind };
  }
  return best;
}

/** Whether what was typed is an alias with more words, all of them of the payer's own name. */
function isNamedToo(typed: string, alias: string, own: string): boolean {
  const parts = ` ${typed} `.split(` ${alias} `);
  const rest = parts.join(' ').split(' ').filter(Boolean);
  const words = own.split(' ');
  return (
    parts.length > 1 &&
    rest.length > 0 &&
    rest.every((word) => words.some((other) => isNear(word, other)))
  );
}

function matchKind(typed: string, name: string): PayerMatch['kind'] | undefined {
  const letters = squeeze(typed);
  const whole = squeeze(name);
  if (letters === whole) return 'exact';
  if (whole.startsWith(letters)) return 'prefix';
  // Words of the name, or the name within more words: "shield", "Aetna PPO Gold".
  if (` ${name}`.includes(` ${typed}`) || (name && ` ${typed} `.includes(` ${name} `)))
    return 'word';
  return isNear(letters, whole) || isNearWords(typed, name) ? 'typo' : undefined;
}

/** As many neighbouring words of the name as were typed, compared letter by letter. */
function isNearWords(typed: string, name: string): boolean {
  const count = typed.split(' ').length;
  const words = name.split(' ');
  return words.some((_, at) => isNear(squeeze(typed), words.slice(at, at + count).join('')));
}

function isNear(a: string, b: string): boolean {
  const forgiven = a.length < 4 ? 0 : a.length < 8 ? 1 : 2;
  return Math.abs(a.length - b.length) <= forgiven && editDistance(a, b) <= forgiven;
}

function squeeze(name: string): string {
  return name.replaceAll(' ', '');
}
