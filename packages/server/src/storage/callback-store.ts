import type { CallbackPromise, CallbackRequest } from '@forecost/core';
import type { Kysely } from 'kysely';
import type { SteadyClock } from './steady-clock.ts';
import type { Guard } from './storage-error.ts';
import type { CallbackRequestRow, Tables } from './tables.ts';

const DAY = 86_400_000;

/** A callback request as it is kept. */
export interface StoredRequest {
  readonly id: string;
  readonly idempotencyKey: string;
  /** Tells a repeat of the same request from another under the same key. */
  readonly bodyHash: string;
  /** ISO instant in UTC. */
  readonly receivedAt: string;
  readonly promise: CallbackPromise;
  /** The promise as an ISO instant in UTC. */
  readonly dueAt: string;
  /** E.164; the number as typed is in the request. */
  readonly phone: string;
  /** A trap was sprung; kept and listed all the same, since a person can spring one too. */
  readonly suspectedSpam: boolean;
  readonly request: CallbackRequest;
}

/** Which requests to list; they come in order of promise, then of arrival. */
export interface ListOptions {
  readonly practice?: string;
  readonly limit: number;
  /** The id of the last request already seen. */
  readonly after?: string;
}

/** Where callback requests are kept. */
export interface CallbackStore {
  /**
   * Commits a request to disk, unless one with its key is there already.
   *
   * @returns the request now kept under the key, and whether it is the one given
   */
  keep(request: StoredRequest): Promise<{ readonly kept: StoredRequest; readonly first: boolean }>;
  /** @returns nothing where the request to begin after is not there, or not any more */
  list(options: ListOptions): Promise<StoredRequest[] | undefined>;
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
    purge: (days) => guard(() => purge(db, new Date(clock.now() - days * DAY).toISOString())),
  };
}

async function keep(db: Kysely<Tables>, request: StoredRequest, now: number) {
  // One statement is one transaction: of two posts with one key exactly one inserts.
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('callback_request')
    .values(toRow(request, now))
    .onConflict((conflict) => conflict.column('idempotency_key').doNothing())
    .executeTakeFirstOrThrow();
  if (Number(numInsertedOrUpdatedRows) === 1) return { kept: request, first: true };
  const row = await db
    .selectFrom('callback_request')
    .selectAll()
    .where('idempotency_key', '=', request.idempotencyKey)
    .executeTakeFirstOrThrow();
  return { kept: fromRow(row), first: false };
}

async function list(db: Kysely<Tables>, { practice, limit, after }: ListOptions) {
  let query = db
    .selectFrom('callback_request')
    .selectAll()
    .orderBy('due_at')
    .orderBy('received_at')
    .orderBy('id')
    .limit(limit);
  if (practice !== undefined) query = query.where('practice', '=', practice);
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

async function purge(db: Kysely<Tables>, before: string): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('callback_request')
    .where('keep_from', '<', before)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

function toRow(stored: StoredRequest, now: number): CallbackRequestRow {
  return {
    id: stored.id,
    idempotency_key: stored.idempotencyKey,
    body_hash: stored.bodyHash,
    practice: stored.request.practice,
    received_at: stored.receivedAt,
    promise_date: stored.promise.date,
    promise_time: stored.promise.time,
    promise_time_zone: stored.promise.timeZone,
    due_at: stored.dueAt,
    keep_from: keepFrom(stored, now),
    phone_e164: stored.phone,
    suspected_spam: stored.suspectedSpam ? 1 : 0,
    request: JSON.stringify(stored.request),
  };
}

/** A request that came under a clock that was behind would else be old as soon as that is put right. */
function keepFrom({ dueAt, receivedAt }: StoredRequest, now: number): string {
  const behind = Math.max(0, now - Date.parse(receivedAt));
  return new Date(Date.parse(dueAt) + behind).toISOString();
}

function fromRow(row: CallbackRequestRow): StoredRequest {
  return {
    id: row.id,
    idempotencyKey: row.idempotency_key,
    bodyHash: row.body_hash,
    receivedAt: row.received_at,
    promise: {
      date: row.promise_date,
      time: row.promise_time,
      timeZone: row.promise_time_zone,
    },
    dueAt: row.due_at,
    phone: row.phone_e164,
    suspectedSpam: row.suspected_spam === 1,
    request: JSON.parse(row.request) as CallbackRequest,
  };
}
