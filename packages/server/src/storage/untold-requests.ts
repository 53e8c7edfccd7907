import type { CallbackPromise } from '@forecost/core';
import type { Kysely } from 'kysely';
import type { CallbackStore } from './callback-store.ts';
import type { Guard } from './storage-error.ts';
import type { Tables } from './tables.ts';

/** So many are told of at once; what is more than a message can help with comes in the next. */
const MOST = 500;

/** The calls to make of which the front desk was not told yet. */
export interface UntoldRequests {
  /** @returns nothing where it was told of every one */
  look(): Promise<CallsToMake | undefined>;
  /** Keeps that it was told of them. */
  told(ids: readonly string[], at: string): Promise<void>;
}

/** How many wait for a call, and until when; nothing of who they are. */
export interface CallsToMake {
  /** Ids of those that the front desk was not told of; at least one. */
  readonly untold: readonly string[];
  /** How many calls are to be made, those included that it was told of before. */
  readonly count: number;
  /** The earliest promise of them all. */
  readonly promise: CallbackPromise;
  /** The same as an ISO instant in UTC. */
  readonly dueAt: string;
}

/** @param guard runs what asks the database */
export function createUntoldRequests(
  db: Kysely<Tables>,
  guard: Guard,
  requests: Pick<CallbackStore, 'list'>,
): UntoldRequests {
  return {
    async look() {
      const untold = await guard(() => untoldIds(db));
      if (untold.length === 0) return undefined;
      const [first] = (await requests.list({ reached: false, limit: 1 })) ?? [];
      const count = await guard(() => countToMake(db));
      // Somebody may have been reached meanwhile.
      return first && { untold, count, promise: first.promise, dueAt: first.dueAt };
    },
    async told(ids, at) {
      const update = db.updateTable('callback_request').set({ told_at: at });
      await guard(() => update.where('id', 'in', [...ids]).execute());
    },
  };
}

async function untoldIds(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('callback_request')
    .select('id')
    .where('told_at', 'is', null)
    .where('reached_at', 'is', null)
    .limit(MOST)
    .execute();
  return rows.map(({ id }) => id);
}

async function countToMake(db: Kysely<Tables>): Promise<number> {
  const { count } = await db
    .selectFrom('callback_request')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('reached_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}
