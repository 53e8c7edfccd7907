import * as z from 'zod/mini';
import { ForecostError } from '../errors.ts';
import { PRICE_BOOK_FORMAT, priceBookSchema } from './schema/price-book-schema.ts';
import { problemsOf } from './schema/problems.ts';
import type { PriceBook } from './types.ts';

/** A price book as people write it, ready for `JSON.stringify`. */
export type PriceBookDocument = { readonly format: typeof PRICE_BOOK_FORMAT } & Readonly<
  Record<string, unknown>
>;

/**
 * Writes a price book the way people do; the exact inverse of `parsePriceBook`.
 *
 * @throws ForecostError for a book that never came from `parsePriceBook` and could not be read back
 */
export function printPriceBook(book: PriceBook): PriceBookDocument {
  const schema = priceBookSchema(book.currency);
  // The schema's own type is mutable; encoding copies and changes nothing.
  const result = z.safeEncode(schema, book as z.output<typeof schema>, { reportInput: true });
  if (!result.success) throw new ForecostError('The price book', problemsOf(result.error.issues));
  return { format: PRICE_BOOK_FORMAT, ...result.data };
}
