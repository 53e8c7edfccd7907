import { ForecostError } from '@forecost/core';
import {
  checkPriceBook,
  isCompiled,
  type PriceBook,
  parsePriceBook,
  readCompiled,
} from '@forecost/core/price-book';
import { RefusedBook } from './failures.ts';
import { type JsonFile, readJsonFile } from './read-json.ts';
import { nameOf } from './read-text.ts';

/**
 * Reads a price book file, as people write it or compiled. One that was not compiled is checked here: no
 * number is ever shown from a book that contradicts itself.
 *
 * @throws FileError where there is no JSON to read
 * @throws RefusedBook where it is not a price book, or `forecost check` finds an error in it
 */
export async function readPriceBook(path: string): Promise<PriceBook> {
  const file = await readJsonFile(path);
  return namingLines(path, file, () => {
    if (isCompiled(file.json)) return readCompiled(file.json);
    const book = parsePriceBook(file.json);
    const errors = checkPriceBook(book).filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new ForecostError('', errors);
    return book;
  });
}

/**
 * Has a document read as a price book.
 *
 * @throws RefusedBook where it is refused, or has a key twice
 */
export function namingLines<Book>(
  path: string,
  { duplicates, lineOf }: JsonFile,
  read: () => Book,
): Book {
  const name = nameOf(path);
  if (duplicates.length > 0) throw new RefusedBook(name, duplicates, lineOf);
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ForecostError)) throw error;
    throw new RefusedBook(name, error.problems, lineOf);
  }
}
