import { ForecostError } from '@forecost/core';
import type { PriceBook } from '@forecost/core';
import {
  checkPriceBook,
  isCompiled,
  parsePriceBook,
  readCompiled,
} from '@forecost/core/price-book';

/**
 * Reads a price book as people write it and refuses one that contradicts itself, or a compiled one
 * that is not as it was compiled. Carries the schema library, so it is a chunk of its own.
 *
 * @throws ForecostError with every problem of shape, else every finding that is an error
 */
export function parseWritten(json: unknown): PriceBook {
  const book = isCompiled(json) ? readCompiled(json) : parsePriceBook(json);
  const errors = checkPriceBook(book).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ForecostError('The price book', errors);
  return book;
}
