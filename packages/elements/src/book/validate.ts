import { ForecostError } from '@forecost/core';
import type { PriceBook } from '@forecost/core';
import { cleanly } from '../host-page/cleanly.ts';
import { tryingAgain } from '../lazy/try-again.ts';

const fetchParser = tryingAgain(() => import('./parse-written.ts'));

/**
 * Reads a price book that is not compiled, or not as it was compiled, and refuses one that
 * contradicts itself.
 *
 * @param text what the JSON was read from, in which keys may stand twice
 * @throws ForecostError with every problem of shape, else every finding that is an error; or
 *   `objects-extended` where the page's scripts have extended every object, in which the schema
 *   library cannot be used
 */
export async function parseCheckedBook(json: unknown, text: string): Promise<PriceBook> {
  const [added] = Object.keys(Object.prototype);
  if (added !== undefined) throw objectsExtended(added);
  const { parseWritten } = await fetchParser();
  return cleanly(() => parseWritten(json, text));
}

function objectsExtended(name: string): ForecostError {
  return new ForecostError('The price book', [
    {
      code: 'objects-extended',
      path: '',
      expected: 'a compiled price book, as this page’s scripts extend Object.prototype',
      received: `Object.prototype.${name}`,
      advice: 'Compile it with `forecost build`, or remove what extends Object.prototype.',
    },
  ]);
}
