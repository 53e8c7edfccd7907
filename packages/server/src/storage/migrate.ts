import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { callbackRequests } from './migrations/0001-callback-requests.ts';
import type { Tables } from './tables.ts';

/** In order of name; one that was released is never edited, only followed by another. */
const MIGRATIONS = { '0001-callback-requests': callbackRequests };

/** Brings the database to the newest shape; nothing to do when it has it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error;
}
