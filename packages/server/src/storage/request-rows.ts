import type { CallbackRequest } from '@forecost/core';
import type { NewRequest, StoredRequest } from './stored-request.ts';
import type { CallbackRequestRow } from './tables.ts';

/** @param now by the clock that requests are deleted by, in milliseconds since 1970 */
export function toRow(stored: NewRequest, now: number): CallbackRequestRow {
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
    reached_at: null,
    attempts: 0,
    attempted_at: null,
    told_at: null,
  };
}

/** A request that came under a clock that was behind would else be old as soon as that is put right. */
function keepFrom({ dueAt, receivedAt }: NewRequest, now: number): string {
  const behind = Math.max(0, now - Date.parse(receivedAt));
  return new Date(Date.parse(dueAt) + behind).toISOString();
}

/** A row as it was kept. */
export function fromRow(row: CallbackRequestRow): StoredRequest {
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
    call: {
      attempts: row.attempts,
      ...(row.reached_at === null ? {} : { reachedAt: row.reached_at }),
      ...(row.attempted_at === null ? {} : { attemptedAt: row.attempted_at }),
    },
  };
}
