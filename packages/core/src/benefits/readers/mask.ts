/** What stands in for a member's personal data. */
const REMOVED = '[removed]';

const WORD = /[\p{L}\p{N}]+/gu;
const DATE = /\b(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})\b/g;
/** A US Social Security number, whoever's it is. */
const SOCIAL_SECURITY = /\b\d{3}-\d{2}-\d{4}\b/g;

/** Words of addresses that say nothing about whose it is, and that messages are full of. */
const OF_EVERY_ADDRESS = new Set(
  'APARTMENT APT AVE AVENUE BLVD BOX BOULEVARD CENTER CIRCLE COURT DRIVE EAST FLOOR HIGHWAY LANE MAIN NORTH PARK PLACE PLAZA ROAD ROOM ROUTE SOUTH SQUARE STE STREET SUITE THE UNIT WAY WEST'.split(
    ' ',
  ),
);

/**
 * Knows what identifies the members a document is about and takes it out of text.
 *
 * Payers write freely in messages and plan names. Works word by word, so that a long list of
 * members costs no more than the text is long. It errs to removing: a member called May loses
 * every "may".
 */
export class PersonalData {
  readonly #words = new Set<string>();

  /** Remembers the words of a name. */
  addName(name: string): void {
    for (const word of words(name)) if (word.length > 1) this.#words.add(word);
  }

  /** Remembers an identifier or a phone number: the words of it that have digits. */
  addIdentifier(text: string): void {
    for (const word of words(text)) if (word.length > 2 && /\d/.test(word)) this.#words.add(word);
  }

  /** Remembers a line of an address: its words, except those that are in every address. */
  addAddress(line: string): void {
    for (const word of words(line)) {
      if (word.length > 2 && !OF_EVERY_ADDRESS.has(word)) this.#words.add(word);
    }
  }

  /** Remembers a birth date, written `YYYYMMDD` or `YYYY-MM-DD`, in every usual order. */
  addBirthDate(text: string): void {
    const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text) ?? [];
    if (!year || !month || !day) return;
    for (const written of [year, year.slice(2)]) {
      this.#words
        .add(written + month + day)
        .add(month + day + written)
        .add(day + month + written);
    }
  }

  /** The text without anything remembered. */
  mask(text: string): string {
    return text
      .replace(SOCIAL_SECURITY, REMOVED)
      .replace(DATE, (date, ...parts: string[]) => (this.#knowsDate(parts) ? REMOVED : date))
      .replace(WORD, (word) => (this.#words.has(word.toUpperCase()) ? REMOVED : word));
  }

  #knowsDate(parts: readonly string[]): boolean {
    const digits = parts.slice(0, 3).map((part) => part.padStart(2, '0'));
    return this.#words.has(digits.join(''));
  }
}

function words(text: string): string[] {
  return text.toUpperCase().match(WORD) ?? [];
}
