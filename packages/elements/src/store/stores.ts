import type { PriceBook } from '@forecost/core';
import { loadBook } from '../book/load-book.ts';
import { errorOnce } from '../console/say-once.ts';
import { BookStore } from './book-store.ts';

const byUrl = new Map<string, BookStore>();
const byBook = new WeakMap<PriceBook, BookStore>();

/**
 * The one store of a price book on this page.
 *
 * A store found by address lives as long as the page, so that choices survive a view of a
 * single-page app being left and entered again; one found by object lives as long as the object.
 */
export function storeFor(source: string | PriceBook): BookStore {
  if (typeof source !== 'string') return getOrAdd(byBook, source, () => new BookStore(source));
  const url = new URL(source, document.baseURI).href;
  return getOrAdd(byUrl, url, () => new BookStore(() => loadOrReport(url)));
}

async function loadOrReport(url: string): Promise<PriceBook> {
  try {
    return await loadBook(url);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    errorOnce(`No price is shown from ${url}. ${message}`);
    throw error;
  }
}

function getOrAdd<Key>(
  stores: { get(key: Key): BookStore | undefined; set(key: Key, store: BookStore): unknown },
  key: Key,
  create: () => BookStore,
): BookStore {
  const known = stores.get(key) ?? create();
  stores.set(key, known);
  return known;
}
