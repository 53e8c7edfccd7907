import type { PriceBook } from '@forecost/core';
import { soundCompiled } from '@forecost/core/price-book/compiled';
import { cleanly } from '../host-page/cleanly.ts';

/**
 * Fetches a price book and returns it only if every word of it was checked: a compiled book by its
 * checksum, any other by the validator, which is then fetched as a chunk of its own. So are the
 * words for what is wrong, which most visitors never need.
 *
 * @throws ForecostError `book-unreachable`, `book-not-json`, or what the book itself is refused for
 */
export async function loadBook(url: string): Promise<PriceBook> {
  const json = await fetchJson(url);
  const sound = await cleanly(() => soundCompiled(json));
  return sound ?? (await import('./validate.ts')).parseCheckedBook(json);
}

async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    return refuse('book-unreachable', `no answer (${String(error)})`);
  }
  if (!response.ok) return refuse('book-unreachable', `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    return refuse('book-not-json', `${response.headers.get('content-type')} (${String(error)})`);
  }
}

async function refuse(code: string, received: string): Promise<never> {
  throw (await import('./refusal.ts')).bookRefused(code, received);
}
