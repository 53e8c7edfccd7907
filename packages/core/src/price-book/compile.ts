import { ForecostError } from '../errors.ts';
import { checkPriceBook } from './check/check-price-book.ts';
import { checksum } from './checksum.ts';
import { COMPILED_FORMAT, type CompiledPriceBook } from './compiled.ts';
import { parsePriceBook } from './parse.ts';

/**
 * Turns a price book as people write it into the one a page loads, fully checked.
 *
 * Warnings of `checkPriceBook` do not stand in the way.
 *
 * @throws ForecostError with every problem of shape, or else every finding of severity `error`
 */
export function compilePriceBook(json: unknown): CompiledPriceBook {
  const book = parsePriceBook(json);
  const errors = checkPriceBook(book).filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new ForecostError('The price book', errors);
  return { format: COMPILED_FORMAT, checksum: checksum(JSON.stringify(book)), book };
}
