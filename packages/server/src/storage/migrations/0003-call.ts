import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What became of the call: when the patient was reached, and how often nobody answered before. */
export const call: Migration = {
  async up(db: Kysely<unknown>) {
    const table = () => db.schema.alterTable('callback_request');
    await table().addColumn('reached_at', 'text').execute();
    await table()
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await table().addColumn('attempted_at', 'text').execute();
  },
};
