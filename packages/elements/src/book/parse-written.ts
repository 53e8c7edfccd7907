import { ForecostError } from '@forecost/core';
import type { PriceBook } from '@forecost/core';
import {
  checkPriceBook,
  duplicateKeys,
  isCompiled,
  parsePriceBook,
  readCompiled,
} from '@forecost/core/price-book';

/**
 * Reads a price book as people write it and refuses one that contradicts itself, or a compiled one
 * that is not as it was compiled. Carries the schema library, so it is a chunk of its own.
 *
 * @param text what the JSON was read from: of a key that stands in it twice, only one is in the JSON
 * @throws ForecostError with every key that stands twice, else every problem of shape, else every finding that is an error
 */
export function parseWritten(json: unknown, text: string): PriceBook {
  const duplicates = duplicateKeys(text);
  if (duplicates.length > 0) throw new ForecostError('The price book', duplicates);
  const book = isCompiled(json) ? readCompiled(json) : parsePriceBook(json);
  const errors = checkPriceBook(book).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ForecostError('The price book', errors);
  return book;
}
