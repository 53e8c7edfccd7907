import type { PriceBook } from '@forecost/core';

const known = new WeakMap<PriceBook, boolean>();

/** Whether a price book has anything to do with depression. */
export function speaksOfDepression(book: PriceBook): boolean {
  const found = known.get(book) ?? isAboutDepression([book.services, book.policies]);
  known.set(book, found);
  return found;
}

/** Whether a part of a price book has, in whichever of its languages. */
export function isAboutDepression(part: unknown): boolean {
  return /depress|depresi|suicid|ketamin/i.test(JSON.stringify(part));
}
