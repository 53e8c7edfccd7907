import { ForecostError } from '../errors.ts';
import { checksum } from './checksum.ts';
import { describeValue } from './schema/describe-value.ts';
import type { PriceBook } from './types.ts';

/** The tag of a book that was fully checked when it was compiled. */
export const COMPILED_FORMAT = 'forecost-compiled/1';

/** A checked price book as a page loads it: no schema library is needed to read it. */
export interface CompiledPriceBook {
  readonly format: typeof COMPILED_FORMAT;
  /** {@link checksum} of `JSON.stringify(book)`. */
  readonly checksum: string;
  readonly book: PriceBook;
}

/** Whether a JSON document says it is a compiled price book, of any edition. */
export function isCompiled(json: unknown): boolean {
  const tag = (json as { format?: unknown } | null)?.format;
  return `${JSON.stringify(tag)}`.startsWith('"forecost-compiled/');
}

/**
 * The price book of a compiled document, or `undefined` for what {@link readCompiled} refuses: for a
 * page, which fetches the words of a refusal only when it needs them.
 */
export function soundCompiled(json: unknown): PriceBook | undefined {
  const { format, checksum: stated, book } = (json ?? {}) as Partial<CompiledPriceBook>;
  const sound = format === COMPILED_FORMAT && checksum(JSON.stringify(book) ?? '') === stated;
  return sound ? book : undefined;
}

/**
 * Takes the price book out of a compiled document.
 *
 * @throws ForecostError `wrong-document-format` for another document or edition,
 *   `edited-after-compile` where the book is not the one that was checked
 */
export function readCompiled(json: unknown): PriceBook {
  const sound = soundCompiled(json);
  if (sound) return sound;
  const { format, checksum: stated, book } = (json ?? {}) as Partial<CompiledPriceBook>;
  if (format !== COMPILED_FORMAT) {
    throw refusal('wrong-document-format', 'format', COMPILED_FORMAT, describeValue(format));
  }
  const actual = checksum(JSON.stringify(book) ?? '');
  throw refusal('edited-after-compile', 'checksum', actual, describeValue(stated));
}

function refusal(code: string, path: string, expected: string, received: string): ForecostError {
  const advice = 'Edit the price book itself and run `forecost build` again.';
  return new ForecostError('The compiled price book', [{ code, path, expected, received, advice }]);
}
