import type { PriceBook } from '@forecost/core';
import { storeFor } from '../store/stores.ts';

const HOUR = 3_600_000;
const askedAt = new Map<string, number>();

interface Sourced {
  readonly src: string | undefined;
  readonly book: PriceBook | undefined;
}

/**
 * Fetches the price book of an element again for a reader who comes back to a page that was left open,
 * at most once an hour, and shows it if it is another edition by now. One that cannot be had, or is
 * refused, leaves that which is shown; one that the page itself has parsed stays as it is.
 */
export async function renewBook({ src, book }: Sourced): Promise<void> {
  const now = Date.now();
  if (!src || book || document.hidden || !navigator.onLine) return;
  const store = storeFor(src);
  const { loading } = store;
  if (!loading.part || now - (askedAt.get(src) ?? performance.timeOrigin) < HOUR) return;
  askedAt.set(src, now);
  const edition = await loading.load().catch(() => loading.part);
  if (JSON.stringify(edition) === JSON.stringify(loading.part)) return;
  loading.part = edition;
  store.update({ renewedAt: now });
}
