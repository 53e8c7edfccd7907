import {
  isCompiled,
  type PriceBook,
  parsePriceBook,
  readCompiled,
} from '@forecost/core/price-book';
import { readJson } from './read-json.ts';

/**
 * Reads a price book file, as people write it or compiled.
 *
 * @throws FileError where there is no JSON to read
 * @throws ForecostError where it is not a price book
 */
export async function readPriceBook(path: string): Promise<PriceBook> {
  const json = await readJson(path);
  return isCompiled(json) ? readCompiled(json) : parsePriceBook(json);
}
