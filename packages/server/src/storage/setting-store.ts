import type { Kysely } from 'kysely';
import type { Guard } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** Named values the server remembers about itself. */
export interface SettingStore {
  read(name: string): Promise<string | undefined>;
  /** Writes a value unless there is one. @returns whether it was written */
  writeFirst(name: string, value: string): Promise<boolean>;
  /** Writes a value in place of the one that is there, if any. */
  write(name: string, value: string): Promise<void>;
}

/** @param guard runs what asks the database */
export function createSettingStore(db: Kysely<Tables>, guard: Guard): SettingStore {
  return {
    async read(name) {
      const query = db.selectFrom('setting').select('value').where('name', '=', name);
      const row = await guard(() => query.executeTakeFirst());
      return row?.value;
    },
    async writeFirst(name, value) {
      const query = db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doNothing());
      const { numInsertedOrUpdatedRows } = await guard(() => query.executeTakeFirstOrThrow());
      return Number(numInsertedOrUpdatedRows) === 1;
    },
    async write(name, value) {
      const query = db
        .insertInto('setting')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }));
      await guard(() => query.execute());
    },
  };
}
