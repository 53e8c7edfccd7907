import { ForecostError } from '@forecost/core';
import {
  checkPriceBook,
  isCompiled,
  type PriceBook,
  parsePriceBook,
  readCompiled,
} from '@forecost/core/price-book';
import { readJson } from './read-json.ts';

/**
 * Reads a price book file, as people write it or compiled. One that was not compiled is checked here: no
 * number is ever shown from a book that contradicts itself.
 *
 * @throws FileError where there is no JSON to read
 * @throws ForecostError where it is not a price book, or `forecost check` finds an error in it
 */
export async function readPriceBook(path: string): Promise<PriceBook> {
  const json = await readJson(path);
  if (isCompiled(json)) return readCompiled(json);
  const book = parsePriceBook(json);
  const errors = checkPriceBook(book).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new ForecostError('The price book', errors);
  return book;
}
