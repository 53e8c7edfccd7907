import type { PriceBook } from '@forecost/core';

const known = new WeakMap<PriceBook, boolean>();

/** Whether a price book has anything to do with depression, in whichever of its languages. */
export function speaksOfDepression(book: PriceBook): boolean {
  const found =
    known.get(book) ??
    /depress|depresi|suicid|ketamin/i.test(JSON.stringify([book.services, book.policies]));
  known.set(book, found);
  return found;
}
