import type { PriceBook } from '@forecost/core';
import { checksum } from '@forecost/core/price-book/compiled';
import { VERSION } from '../version.ts';

/** The attribute by which a server-rendered element says what it was rendered from. */
export const RENDERED = 'data-fc-rendered';

/** The class of what only a server-rendered element has, beside its content. */
export const ONLY_RENDERED = 'server-rendered';

/**
 * What an element's content depends on: with another book, day, language or version the browser
 * renders anew, so that no visitor reads the price of a page that a cache has kept.
 *
 * @param tag of the language in use
 */
export function renderedFrom(book: PriceBook, day: string, tag: string): string {
  return [VERSION, tag, day, checksum(JSON.stringify(book))].join(' ');
}
