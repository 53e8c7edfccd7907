import { ForecostError } from '../errors.ts';
import { standingQuotes } from '../estimate/standing-quotes.ts';
import { checkPriceBook } from './check/check-price-book.ts';
import { COMPILED_FORMAT, type CompiledPriceBook, compiledChecksum } from './compiled.ts';
import { parsePriceBook } from './parse.ts';

/**
 * Turns a price book as people write it into the one a page loads, fully checked, with what its care costs
 * without insurance wherever that is the same on every day.
 *
 * Warnings of `checkPriceBook` do not stand in the way.
 *
 * @throws ForecostError with every problem of shape, or else every finding of severity `error`
 */
export function compilePriceBook(json: unknown): CompiledPriceBook {
  const book = parsePriceBook(json);
  const errors = checkPriceBook(book).filter((finding) => finding.severity === 'error');
  if (errors.length > 0) throw new ForecostError('The price book', errors);
  const quotes = standingQuotes(book);
  return { format: COMPILED_FORMAT, checksum: compiledChecksum(book, quotes), book, quotes };
}
