import { Kysely, sql } from 'kysely';
import { type CallbackStore, createCallbackStore } from './callback-store.ts';
import { watchDatabaseFile } from './database-file.ts';
import { migrate } from './migrate.ts';
import { nodeSqliteDialect, type SqliteOptions } from './node-sqlite.ts';
import { OpeningError } from './opening-error.ts';
import { createSettingStore, type SettingStore } from './setting-store.ts';
import { asStorageError, type Guard, StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** The database, open and of the newest shape. Every method throws {@link StorageError} or does it all. */
export interface Storage {
  readonly requests: CallbackStore;
  readonly settings: SettingStore;
  /** Throws where the database does not even answer a read. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database that one setting names, creating and migrating it as needed.
 *
 * @param address `sqlite:` and a file path. Queries and migrations keep to SQL that PostgreSQL
 *   shares, so that `postgres:` needs nothing but its dialect here.
 * @throws Error where the address is of another kind; OpeningError where the file cannot be opened
 */
export async function openStorage(address: string, options: SqliteOptions = {}): Promise<Storage> {
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
  const requests = createCallbackStore(db, guard);
  return {
    requests: {
      ...requests,
      async purge(before) {
        const count = await requests.purge(before);
        // Until then what was deleted can still be read in the write-ahead log.
        if (count > 0) {
          await guard(() => sql`pragma wal_checkpoint(truncate)`.execute(db));
        }
        return count;
      },
    },
    settings: createSettingStore(db, guard),
    async probe() {
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
