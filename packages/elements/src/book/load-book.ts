import { ForecostError } from '@forecost/core';
import type { PriceBook } from '@forecost/core';
import { isCompiled, readCompiled } from '@forecost/core/price-book/compiled';

/**
 * Fetches a price book and returns it only if every word of it was checked: a compiled book by its
 * checksum, any other by the validator, which is then fetched as a chunk of its own.
 *
 * @throws ForecostError `book-unreachable`, `book-not-json`, or what the book itself is refused for
 */
export async function loadBook(url: string): Promise<PriceBook> {
  const json = await fetchJson(url);
  if (isCompiled(json)) return readCompiled(json);
  const { parseCheckedBook } = await import('./validate.ts');
  return parseCheckedBook(json);
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw refused('book-unreachable', `no answer (${String(error)})`);
  }
  if (!response.ok) throw refused('book-unreachable', `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch {
    throw refused('book-not-json', String(response.headers.get('content-type')));
  }
}

function refused(code: string, received: string): ForecostError {
  const expected = 'a price book in JSON';
  const advice = 'Check the address in src and, where it is on another site, CORS.';
  return new ForecostError('The price book', [{ code, path: '', expected, received, advice }]);
}
