import { Kysely, sql } from 'kysely';
import { type CallbackStore, createCallbackStore } from './callback-store.ts';
import { watchDatabaseFile } from './database-file.ts';
import { migrate } from './migrate.ts';
import { answerSoon, nodeSqliteDialect, type SqliteOptions } from './node-sqlite.ts';
import { createHealth } from './health.ts';
import { OpeningError } from './opening-error.ts';
import { createSettingStore, type SettingStore } from './setting-store.ts';
import { type Clocks, createSteadyClock, type SteadyClock } from './steady-clock.ts';
import { asStorageError, type Guard, StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';
import { createUntoldRequests, type UntoldRequests } from './untold-requests.ts';

/** The database, open and of the newest shape. Every method throws {@link StorageError} or does it all. */
export interface Storage {
  readonly requests: CallbackStore;
  readonly settings: SettingStore;
  readonly untold: UntoldRequests;
  /** What requests are deleted by; to be saved every now and then. */
  readonly clock: Pick<SteadyClock, 'save'>;
  /** Throws where requests cannot be kept. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** What a database goes by. */
export interface StorageOptions extends SqliteOptions {
  /** Default: the machine's. */
  readonly clocks?: Clocks;
}

const MACHINE: Clocks = { now: () => new Date(), elapsed: () => performance.now() };

/**
 * Opens the database that one setting names, creating and migrating it as needed.
 *
 * @param address `sqlite:` and a file path. Queries and migrations keep to SQL that PostgreSQL
 *   shares, so that `postgres:` needs nothing but its dialect here.
 * @throws Error where the address is of another kind; OpeningError where the file cannot be opened
 */
export async function openStorage(address: string, options: StorageOptions = {}): Promise<Storage> {
  const file = fileOf(address);
  const db = await openDatabase(file, options);
  const opened = watchDatabaseFile(file);
  const guard: Guard = (operation) =>
    asStorageError(async () => {
      // Before, so that nothing is kept that is refused; after, so that nothing is promised that is lost.
      if (!opened.isThere()) throw new StorageError('file-gone');
      const result = await operation();
      if (!opened.isThere()) throw new StorageError('file-gone');
      return result;
    });
  const settings = createSettingStore(db, guard);
  const { clocks = MACHINE } = options;
  const clock = await createSteadyClock(settings, clocks).catch(async (error: unknown) => {
    await db.destroy();
    throw error;
  });
  const requests = createCallbackStore(db, guard, clock);
  const health = createHealth(() => clock.save(), clocks.elapsed);
  return {
    requests: {
      ...requests,
      keep: (request) => health.watch(() => requests.keep(request)),
      async purge(days) {
        const count = await requests.purge(days);
        // Until then what was deleted can still be read in the write-ahead log. A reader, such as a
        // backup, may have been in the way of it the last time, so even where nothing was deleted now.
        await guard(() => sql`pragma wal_checkpoint(truncate)`.execute(db));
        return count;
      },
    },
    settings,
    untold: createUntoldRequests(db, guard, requests),
    clock,
    async probe() {
      await health.probe();
      await guard(() => sql`select 1`.execute(db));
    },
    close: () => db.destroy(),
  };
}

async function openDatabase(file: string, options: SqliteOptions): Promise<Kysely<Tables>> {
  let db: Kysely<Tables> | undefined;
  try {
    db = new Kysely<Tables>({ dialect: nodeSqliteDialect(file, options) });
    await migrate(db);
    await answerSoon(db);
    return db;
  } catch (error) {
    await db?.destroy();
    throw new OpeningError(file, error);
  }
}

function fileOf(address: string): string {
  const [kind = '', ...rest] = address.split(':');
  const file = rest.join(':');
  if (kind === 'sqlite' && file !== '') return file;
  throw new Error(
    `The database address starts with "${kind}:", but this version stores in SQLite only: write sqlite:/path/to/file.`,
  );
}
