import type { Log } from '../log/log.ts';
import type { Storage } from './open-storage.ts';
import { StorageError } from './storage-error.ts';

/** What keeping house needs. */
export interface KeepHouseDeps {
  readonly storage: Pick<Storage, 'clock' | 'requests'>;
  /** Days a request is kept after the call was promised for; without it, for good. */
  readonly keepDays: number | undefined;
  readonly log: Log;
}

/**
 * Saves the clock that requests are deleted by, and deletes those whose time has come; a database that
 * does not answer is tried again later.
 */
export async function keepHouse({ storage, keepDays, log }: KeepHouseDeps): Promise<void> {
  try {
    await storage.clock.save();
    const count = keepDays === undefined ? 0 : await storage.requests.purge(keepDays);
    if (count > 0) log({ event: 'requests-purged', count });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log({ event: 'storage-unavailable', reason: error.reason });
  }
}
