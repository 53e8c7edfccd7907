import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { callbackRequests } from './migrations/0001-callback-requests.ts';
import { keepFrom } from './migrations/0002-keep-from.ts';
import { call } from './migrations/0003-call.ts';
import { told } from './migrations/0004-told.ts';
import type { Tables } from './tables.ts';

/** In order of name; one that was released is never edited, only followed by another. */
const MIGRATIONS = {
  '0001-callback-requests': callbackRequests,
  '0002-keep-from': keepFrom,
  '0003-call': call,
  '0004-told': told,
};

/**
 * Brings the database to the newest shape, wholly or not at all; nothing to do when it has it.
 *
 * @throws Error where a newer version has written it, or the database's own
 */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    // Alone, so that of two servers that start at once one waits; Kysely does neither for SQLite.
    await sql`begin immediate`.execute(connection);
    try {
      await migrateWithin(connection);
      await sql`commit`.execute(connection);
    } catch (error) {
      await sql`rollback`.execute(connection);
      throw error;
    }
  });
}

async function migrateWithin(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error === undefined) return;
  // Kysely says so where the database has had a migration that this version does not know.
  if (/^corrupted migrations: .* is missing$/.test((error as Error).message)) {
    throw new Error('a newer version of Forecost has written it, so start that one');
  }
  throw error;
}
