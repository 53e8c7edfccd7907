import type { CallbackStore } from '../storage/callback-store.ts';
import type { StoredRequest } from '../storage/stored-request.ts';

/** So many at a time. */
const AT_ONCE = 500;

/** Every request there is, in order of promise. */
export async function everyRequest(
  requests: Pick<CallbackStore, 'list'>,
): Promise<StoredRequest[]> {
  const all: StoredRequest[] = [];
  for (;;) {
    const last = all.at(-1);
    const page = await requests.list({ limit: AT_ONCE, ...(last && { after: last.id }) });
    // The last one has been deleted meanwhile: to end here would leave out all that come after it.
    if (!page) return everyRequest(requests);
    all.push(...page);
    if (page.length < AT_ONCE) return all;
  }
}
