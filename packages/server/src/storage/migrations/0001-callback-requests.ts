import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Callback requests and the server's own settings. */
export const callbackRequests: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('callback_request')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
      .addColumn('body_hash', 'text', (column) => column.notNull())
      .addColumn('practice', 'text', (column) => column.notNull())
      .addColumn('received_at', 'text', (column) => column.notNull())
      .addColumn('promise_date', 'text', (column) => column.notNull())
      .addColumn('promise_time', 'text', (column) => column.notNull())
      .addColumn('promise_time_zone', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('phone_e164', 'text', (column) => column.notNull())
      .addColumn('suspected_spam', 'integer', (column) => column.notNull())
      .addColumn('request', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('callback_request_by_promise')
      .on('callback_request')
      .columns(['due_at', 'received_at', 'id'])
      .execute();
    await db.schema
      .createTable('setting')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
