import { storeFor } from '../store/stores.ts';
import { RENEWAL } from './keep-current.ts';

const askedAt = new Map<string, number>();

/**
 * Fetches a price book again, at most once an hour, and shows it if it is another edition by now. One
 * that cannot be had, or is refused, leaves that which is shown, and the console says why.
 */
export async function renewBook(url: string): Promise<void> {
  const now = Date.now();
  const store = storeFor(url);
  const { loading } = store;
  const isRecent = now - (askedAt.get(url) ?? performance.timeOrigin) < RENEWAL;
  if (!loading.part || isRecent || !navigator.onLine) return;
  askedAt.set(url, now);
  const edition = await loading.load().catch(() => loading.part);
  if (JSON.stringify(edition) === JSON.stringify(loading.part)) return;
  loading.part = edition;
  store.update({ renewedAt: now });
}
