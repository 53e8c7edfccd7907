import { ForecostError, type Problem } from '../errors.ts';
import type { StandingQuotes } from '../estimate/standing-quotes.ts';
import { checksum } from './checksum.ts';
import { describeValue } from './schema/describe-value.ts';
import type { PriceBook } from './types.ts';

/** The tag of a book that was fully checked when it was compiled. */
export const COMPILED_FORMAT = 'forecost-compiled/1';

/** A checked price book as a page loads it: no schema library is needed to read it. */
export interface CompiledPriceBook {
  readonly format: typeof COMPILED_FORMAT;
  /** {@link compiledChecksum} of the two below. */
  readonly checksum: string;
  readonly book: PriceBook;
  /** What a page shows before it has an engine. */
  readonly quotes?: StandingQuotes | undefined;
}

/** {@link checksum} of a book and its quotes, each as `JSON.stringify` writes it. */
export function compiledChecksum(book: unknown, quotes: unknown): string {
  return checksum([book, quotes].map((part) => JSON.stringify(part)).join(''));
}

/** Whether a JSON document says it is a compiled price book, of any edition. */
export function isCompiled(json: unknown): boolean {
  const tag = (json as { format?: unknown } | null)?.format;
  return `${JSON.stringify(tag)}`.startsWith('"forecost-compiled/');
}

/**
 * A compiled document as it is, or `undefined` for what {@link readCompiled} refuses: for a page, which
 * fetches the words of a refusal only when it needs them.
 */
export function soundCompiled(json: unknown): CompiledPriceBook | undefined {
  const own = (json ?? {}) as Partial<CompiledPriceBook>;
  const { format, checksum: stated, book, quotes } = own;
  const isSound = format === COMPILED_FORMAT && compiledChecksum(book, quotes) === stated;
  return isSound && book ? (own as CompiledPriceBook) : undefined;
}

/**
 * Takes the price book out of a compiled document.
 *
 * @throws ForecostError `wrong-document-format` for another document or edition,
 *   `edited-after-compile` where the book is not the one that was checked
 */
export function readCompiled(json: unknown): PriceBook {
  const sound = soundCompiled(json);
  if (sound) return sound.book;
  const { format, checksum: stated, book, quotes } = (json ?? {}) as Partial<CompiledPriceBook>;
  if (format !== COMPILED_FORMAT) {
    return refuse({
      code: 'wrong-document-format',
      path: 'format',
      expected: COMPILED_FORMAT,
      received: describeValue(format),
      advice: 'Compile the price book with `forecost build` in the version of what reads it.',
    });
  }
  return refuse({
    code: 'edited-after-compile',
    path: 'checksum',
    expected: compiledChecksum(book, quotes),
    received: describeValue(stated),
    advice: 'Edit the price book itself and run `forecost build` again.',
  });
}

function refuse(problem: Problem): never {
  throw new ForecostError('The compiled price book', [problem]);
}
