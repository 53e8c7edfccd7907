import { Kysely, sql } from 'kysely';
import { type CallbackStore, createCallbackStore } from './callback-store.ts';
import { migrate } from './migrate.ts';
import { nodeSqliteDialect, type SqliteOptions } from './node-sqlite.ts';
import { createSettingStore, type SettingStore } from './setting-store.ts';
import { asStorageError } from './storage-error.ts';
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
 * @throws Error where the address is of another kind or the file cannot be opened
 */
export async function openStorage(address: string, options: SqliteOptions = {}): Promise<Storage> {
  const db = new Kysely<Tables>({ dialect: dialectFor(address, options) });
  await migrate(db);
  const requests = createCallbackStore(db);
  return {
    requests: {
      ...requests,
      async purge(before) {
        const count = await requests.purge(before);
        // Until then what was deleted can still be read in the write-ahead log.
        if (count > 0) {
          await asStorageError(() => sql`pragma wal_checkpoint(truncate)`.execute(db));
        }
        return count;
      },
    },
    settings: createSettingStore(db),
    async probe() {
      await asStorageError(() => sql`select 1`.execute(db));
    },
    close: () => db.destroy(),
  };
}

function dialectFor(address: string, options: SqliteOptions) {
  const [kind = '', ...rest] = address.split(':');
  const file = rest.join(':');
  if (kind === 'sqlite' && file !== '') return nodeSqliteDialect(file, options);
  throw new Error(
    `The database address starts with "${kind}:", but this version stores in SQLite only: write sqlite:/path/to/file.`,
  );
}
