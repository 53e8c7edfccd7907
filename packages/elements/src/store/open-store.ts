import type { PriceBook } from '@forecost/core';
import type { Bookless } from '../book/refusal.ts';
import type { BookStore } from './book-store.ts';
import { fetchRefusal, storeFor } from './stores.ts';

/** The store of an element's price book; where the page names none that can be, the console says so. */
export function openStore(
  element: Bookless,
  source: string | PriceBook | undefined,
): BookStore | undefined {
  try {
    if (source) return storeFor(source);
  } catch {
    // Said below.
  }
  void fetchRefusal().then(
    ({ sayBookless }) => sayBookless(element, source),
    // Without a network it stays unsaid.
    () => {},
  );
  return undefined;
}
