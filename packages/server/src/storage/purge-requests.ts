import type { Log } from '../log/log.ts';
import type { CallbackStore } from './callback-store.ts';
import { StorageError } from './storage-error.ts';

const DAY = 86_400_000;

/** What deleting old requests needs. */
export interface PurgeDeps {
  readonly requests: Pick<CallbackStore, 'purge'>;
  /** Days a request is kept after the call was promised for. */
  readonly keepDays: number;
  readonly log: Log;
  readonly now: () => Date;
}

/** Deletes the requests whose time has come; a database that does not answer is tried again later. */
export async function purgeRequests({ requests, keepDays, log, now }: PurgeDeps): Promise<void> {
  const before = new Date(now().getTime() - keepDays * DAY).toISOString();
  try {
    const count = await requests.purge(before);
    if (count > 0) log({ event: 'requests-purged', count });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log({ event: 'storage-unavailable', reason: error.reason });
  }
}
