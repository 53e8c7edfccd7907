import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** When the front desk was told of a request, and a way to find those that it was not told of. */
export const told: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('callback_request').addColumn('told_at', 'text').execute();
    await db.schema
      .createIndex('callback_request_untold')
      .on('callback_request')
      .column('id')
      .where(sql.ref('told_at'), 'is', null)
      .where(sql.ref('reached_at'), 'is', null)
      .execute();
  },
};
