import type { PriceBook } from '@forecost/core';
import { soundCompiled } from '@forecost/core/price-book/compiled';
import { cleanly } from '../host-page/cleanly.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { noteQuotes } from './standing-quotes.ts';

const fetchValidator = tryingAgain(() => import('./validate.ts'));

/**
 * Fetches a price book and returns it only if every word of it was checked: a compiled book by its
 * checksum, any other by the validator, which is then fetched as a chunk of its own.
 *
 * @throws what the network did, a `Response` that is no JSON with the `cause`, or the ForecostError
 *   that the book itself is refused for
 */
export async function loadBook(url: string): Promise<PriceBook> {
  const [json, text] = await fetchJson(url);
  const sound = await cleanly(() => soundCompiled(json));
  if (!sound) return (await fetchValidator()).parseCheckedBook(json, text);
  noteQuotes(sound.book, sound.quotes);
  return sound.book;
}

async function fetchJson(url: string): Promise<[json: unknown, text: string]> {
  const response = await fetch(url);
  try {
    if (response.ok) {
      const text = await response.text();
      return [JSON.parse(text), text];
    }
  } catch (cause) {
    Object.assign(response, { cause });
  }
  throw response;
}
