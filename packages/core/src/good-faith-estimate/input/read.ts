import { type IsoDate, isIsoDate } from '../../calendar/iso-date.ts';
import { type Cursor, isNothing, type LegalItem, LONGEST_TEXT, refuse } from './cursor.ts';

/** Control characters, halves of characters, and marks that reverse how a line reads. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Readers of one value: each returns it where it is right, and otherwise adds a problem and returns
 * a stand-in, so that reading goes on and everything wrong is listed at once.
 */

/** Reads a line of text, trimmed, for which the test holds. */
export function readText(
  cursor: Cursor,
  item: LegalItem,
  test: (text: string) => boolean = () => true,
): string {
  const { value } = cursor;
  if (typeof value === 'string' && !isNothing(value) && value.length <= LONGEST_TEXT) {
    const text = value.trim();
    if (!UNPRINTABLE.test(text) && test(text)) return text;
  }
  refuse(cursor, item);
  return '';
}

/** Reads a day that exists and for which the test holds. */
export function readDate(
  cursor: Cursor,
  item: LegalItem,
  test: (date: IsoDate) => boolean = () => true,
): IsoDate {
  return readText(cursor, item, (text) => isIsoDate(text) && test(text));
}

/** Reads a whole number within bounds, both inclusive. */
export function readWhole(cursor: Cursor, item: LegalItem, low: number, high: number): number {
  const { value } = cursor;
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) {
    return value;
  }
  refuse(cursor, item);
  return 0;
}

/** Reads a list of at least `low` and at most `high` entries, each with `read`. */
export function readList<T>(
  { value, path, problems }: Cursor,
  item: LegalItem,
  [low, high]: readonly [number, number],
  read: (entry: Cursor) => T,
): T[] {
  if (!Array.isArray(value) || value.length < low || value.length > high) {
    refuse({ value, path, problems }, item);
    return [];
  }
  return Array.from(value, (entry: unknown, index) =>
    read({ value: entry, path: `${path}[${index}]`, problems }),
  );
}
