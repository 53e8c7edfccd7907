import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** From when on the days of a request are counted; until now that was the time promised. */
export const keepFrom: Migration = {
  async up(db: Kysely<{ callback_request: { due_at: string; keep_from: string } }>) {
    await db.schema
      .alterTable('callback_request')
      .addColumn('keep_from', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db
      .updateTable('callback_request')
      .set((row) => ({ keep_from: row.ref('due_at') }))
      .execute();
  },
};
