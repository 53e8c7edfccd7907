import type { PriceBook } from '@forecost/core';
import { warnOnce } from '../console/say-once.ts';
import type { BookStore } from './book-store.ts';
import { storeFor } from './stores.ts';

/** The store of an element's price book; where the page names none that can be, the console says so. */
export function openStore(
  { localName }: Element,
  source: string | PriceBook | undefined,
): BookStore | undefined {
  try {
    if (source !== undefined) return storeFor(source);
    warnOnce(`<${localName}> has no price book: give it src="…" or set its book property.`);
  } catch {
    warnOnce(`<${localName} src="${String(source)}"> is not a URL.`);
  }
  return undefined;
}
