import type { Payer, PriceBook } from '../price-book/types.ts';
import { isWithinEdits } from './is-within-edits.ts';
import { normalizeName } from './normalize-name.ts';
import type { PayerMatch } from './types.ts';

/** How a name can match, best first. */
const KINDS = ['exact', 'prefix', 'word', 'typo'] as const;

/** A payer as what was typed found it, with its rank: the lower, the better. */
type Found = readonly [match: PayerMatch, rank: number];

/** The rank of an alias beside words of the payer's own name: before the beginning of another's. */
const NAMED = 0.5;

/** What a payer's rank gains by an alias of the state, and loses where it has those of others alone. */
const HERE = -0.5;
const ELSEWHERE = 4;

/** What narrows a payer search. */
export interface FindPayersOptions {
  /**
   * Two-letter US state; an alias of other states is left out, unless the words beside it are of the
   * payer's own name or name the alias's state ("BCBS of Texas" or "BCBS TX" asked in California).
   * Without it every alias counts.
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
 * show the matches and let the patient choose. Payers with an alias of the state come before their
 * equals; those with aliases of other states alone after all others, but for a whole name. A name
 * among more words comes last, the earlier the better: who types "Aetna Medicare" is insured by Aetna.
 */
export function findPayers(
  book: PriceBook,
  text: string,
  { state, limit = 8 }: FindPayersOptions = {},
): PayerMatch[] {
  const typed = wordsOf(text);
  if (!typed[0]) return [];
  return book.payers
    .flatMap((payer) => bestMatch(payer, typed, state))
    .sort(([a, one], [b, other]) => one - other || apart(a, text) - apart(b, text))
    .slice(0, limit)
    .map(([match]) => match);
}

/** How far a name is from what was typed in length: sooner is a letter left out than one too many. */
function apart({ matched }: PayerMatch, text: string): number {
  return Math.abs(matched.length - text.length - 0.1);
}

function bestMatch(payer: Payer, typed: readonly string[], state?: string): Found[] {
  let best: PayerMatch | undefined;
  let least = Infinity;
  let distance = 0;
  for (const alias of [payer.name, ...payer.aliases]) {
    const { name: matched, states } = typeof alias === 'string' ? { name: alias } : alias;
    const elsewhere = state && states && !states.includes(state);
    if (state && states && distance >= 0) distance = elsewhere ? ELSEWHERE : HERE;
    const name = wordsOf(matched);
    const named = isNamedToo(typed, name, `${payer.name} ${states ?? ''}`);
    const rank = named ? NAMED : elsewhere ? Infinity : rankOf(typed, name);
    if (rank < least) {
      least = rank;
      best = { payer, matched, kind: KINDS[Math.ceil(rank)] ?? 'word' };
    }
  }
  // A whole name is meant wherever it is typed.
  return best ? [[best, least < 1 ? least - 9 : least + distance]] : [];
}

/** Whether what was typed is an alias with more words, all of them of the payer's own name or a state. */
function isNamedToo(typed: readonly string[], alias: readonly string[], own: string): boolean {
  const rest = typed.filter((word) => !alias.includes(word));
  return (
    !!rest[0] &&
    alias.every((word) => typed.includes(word)) &&
    rest.every((word) => wordsOf(own).some((other) => isNear(word, other)))
  );
}

/** As {@link KINDS}; from 4 on a name among more words than its own, by how many stand before it. */
function rankOf(typed: readonly string[], name: readonly string[]): number {
  const letters = typed.join('');
  const whole = name.join('');
  if (letters === whole) return 0;
  if (whole.startsWith(letters)) return 1;
  if (typed.every((word) => name.some((other) => other.startsWith(word)))) return 2;
  // As many neighboring words of the name as were typed, compared letter by letter.
  const near = name.some((_, at) => isNear(letters, name.slice(at, at + typed.length).join('')));
  if (near || isNear(letters, whole)) return 3;
  const at = typed.findIndex((_, from) =>
    typed.some((_, to) => typed.slice(from, to + 1).join('') === whole),
  );
  return at < 0 ? Infinity : 4 + at;
}

/** Forgives one mistake from 4 letters on, two from 8. */
function isNear(typed: string, name: string): boolean {
  return isWithinEdits(typed, name, Math.min(2, typed.length / 4));
}

function wordsOf(name: string): string[] {
  return normalizeName(name).split(' ');
}
