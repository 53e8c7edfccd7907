import type { Kysely } from 'kysely';
import type { SteadyClock } from './steady-clock.ts';
import type { Guard } from './storage-error.ts';
import type { CallOutcome, ListOptions, NewRequest, StoredRequest } from './stored-request.ts';
import { fromRow, toRow } from './request-rows.ts';
import type { Tables } from './tables.ts';

const DAY = 86_400_000;

/** Where callback requests are kept. */
export interface CallbackStore {
  /**
   * Commits a request to disk, unless one with its key is there already.
   *
   * @returns the request now kept under the key, and whether it is the one given
   */
  keep(request: NewRequest): Promise<{ readonly kept: StoredRequest; readonly first: boolean }>;
  /** @returns nothing where the request to begin after is not there, or not any more */
  list(options: ListOptions): Promise<StoredRequest[] | undefined>;
  /** @returns whether the request is there */
  note(id: string, outcome: CallOutcome, at: string): Promise<boolean>;
  /**
   * Deletes the requests whose call was promised for more than so many days ago, by a clock that never
   * leaps.
   *
   * @returns how many
   */
  purge(days: number): Promise<number>;
}

/**
 * @param guard runs what asks the database
 * @param clock goes by milliseconds since 1970, and is what requests are deleted by
 */
export function createCallbackStore(
  db: Kysely<Tables>,
  guard: Guard,
  clock: Pick<SteadyClock, 'now'>,
): CallbackStore {
  return {
    keep: (request) => guard(() => keep(db, request, clock.now())),
    list: (options) => guard(() => list(db, options)),
    note: (id, outcome, at) => guard(() => note(db, id, outcome, at)),
    purge: (days) => guard(() => purge(db, new Date(clock.now() - days * DAY).toISOString())),
  };
}

async function keep(db: Kysely<Tables>, request: NewRequest, now: number) {
  // One statement is one transaction: of two posts with one key exactly one inserts.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('callback_request')
    .values(toRow(request, now))
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows) === 1)
    return { kept: { ...request, call: { attempts: 0 } }, first: true };
  const row = await db
    .selectFrom('callback_request')
    .selectAll()
    .where('idempotency_key', '=', request.idempotencyKey)
    .executeTakeFirstOrThrow();
  return { kept: fromRow(row), first: false };
}

async function list(db: Kysely<Tables>, { practice, reached, limit, after }: ListOptions) {
  let query = db
    .selectFrom('callback_request')
    .selectAll()
    .orderBy('due_at')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit);
  if (practice !== undefined) query = query.where('practice', '=', practice);
  if (reached !== undefined) query = query.where('reached_at', reached ? 'is not' : 'is', null);
  if (after !== undefined) {
    const last = db.selectFrom('callback_request').select('id').where('id', '=', after);
    if (!(await last.executeTakeFirst())) return undefined;
    query = query.where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple('due_at', 'received_at', 'id'),
        '>',
        selectFrom('callback_request')
          .select(['due_at', 'received_at', 'id'])
          .where('id', '=', after)
          .$asTuple('due_at', 'received_at', 'id'),
      ),
    );
  }
  return (await query.execute()).map(fromRow);
}

async function note(
  db: Kysely<Tables>,
  id: string,
  outcome: CallOutcome,
  at: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('callback_request')
    .set((row) =>
      outcome === 'no-answer'
        ? { attempts: row('attempts', '+', 1), attempted_at: at }
        : { reached_at: outcome === 'reached' ? at : null },
    )
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) === 1;
}

async function purge(db: Kysely<Tables>, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('callback_request')
    .where('keep_from', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
