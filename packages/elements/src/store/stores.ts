import type { PriceBook } from '@forecost/core';
import { loadBook } from '../book/load-book.ts';
import { tryingAgain } from '../lazy/try-again.ts';
import { BookStore } from './book-store.ts';

/** What is said, and offered to a patient, where there is no price book. */
export const fetchRefusal = tryingAgain(() => import('../book/refusal.ts'));
const byUrl = new Map<string, BookStore>();
const byBook = new WeakMap<PriceBook, BookStore>();

/**
 * The one store of a price book on this page.
 *
 * A store found by address lives as long as the page, so that choices survive a view of a
 * single-page app being left and entered again; one found by object lives as long as the object.
 */
export function storeFor(source: string | PriceBook): BookStore {
  if (typeof source !== 'string') {
    return getOrAdd(byBook, source, () => {
      const store = new BookStore(() =>
        fetchRefusal().then((refusal) => refusal.readDocument(source)),
      );
      // A document, in which amounts are written otherwise, has a format; what was parsed has none, and
      // what is no price book at all is refused by what reads documents.
      if (!('format' in source) && 'services' in source) store.loading.part = source;
      return store;
    });
  }
  const url = new URL(source, document.baseURI).href;
  return getOrAdd(byUrl, url, () => {
    const store = new BookStore(() => loadOrRefuse(url));
    // A book that could not be had is tried again when the network is back.
    addEventListener('online', () => void store.loading.fetch());
    return store;
  });
}

async function loadOrRefuse(url: string): Promise<PriceBook> {
  try {
    return await loadBook(url);
  } catch (error) {
    throw (await fetchRefusal()).refuse(url, error);
  }
}

function getOrAdd<Key>(
  stores: { get(key: Key): BookStore | undefined; set(key: Key, store: BookStore): unknown },
  key: Key,
  create: () => BookStore,
): BookStore {
  let known = stores.get(key);
  if (!known) stores.set(key, (known = create()));
  return known;
}
