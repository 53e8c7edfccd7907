import type { PriceBook } from '@forecost/core';

/** Milliseconds for which a price book is not asked for again. */
export const RENEWAL = 3_600_000;

const kept = new Set<string>();

/**
 * Has the price book of an element asked for again whenever a reader comes back to a page that was left
 * open, at most once an hour; one that the page itself has parsed is left as it is.
 */
export function keepCurrent({
  src,
  book,
}: {
  readonly src: string | undefined;
  readonly book: PriceBook | undefined;
}): void {
  if (!src || book || kept.has(src)) return;
  kept.add(src);
  // As it is now: a script may give the page another address.
  const { href } = new URL(src, document.baseURI);
  document.addEventListener('visibilitychange', () => {
    // A page that was opened less than an hour ago asks for nothing more.
    if (document.hidden || Date.now() - performance.timeOrigin < RENEWAL) return;
    import('./renew-book.ts').then(({ renewBook }) => renewBook(href), Boolean);
  });
}
