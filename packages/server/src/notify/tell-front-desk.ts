import { setTimeout as after } from 'node:timers/promises';
import { describeUnexpected, type Log } from '../log/log.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { UntoldRequests } from '../storage/untold-requests.ts';
import { messageOf } from './message.ts';
import { type Outcome, pauseAfter } from './pause.ts';
import { post } from './post.ts';
import { type NotifySettings, receiverOf, staffLink } from './receiver.ts';

const EVERY = 5_000;

/** What telling the front desk needs. */
export interface TellDeps {
  readonly untold: UntoldRequests;
  readonly log: Log;
  readonly now: () => Date;
}

/** Checked settings of whom to tell; see {@link startTelling}. */
export type FrontDesk = ReturnType<typeof frontDesk>;

/** @throws Error for a setting that cannot be used */
export function frontDesk(settings: NotifySettings) {
  const { everyMilliseconds: every = EVERY } = settings;
  return { receiver: receiverOf(settings), staff: staffLink(settings), every };
}

/**
 * Tells the front desk of each request that is on disk, until it is stopped: at least once, several that
 * came together at once, one message after another. It looks for them by itself, so that nobody who
 * asks for a call waits for it, and what it could not tell it tells later, after a restart too.
 *
 * @returns what stops it; resolves once nothing more is sent or kept
 */
export function startTelling(desk: FrontDesk, deps: TellDeps): () => Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const telling = (async () => {
    for (let failures = 0; !signal.aborted;) {
      const { outcome, wait = 0 } = await tell(desk, deps, signal);
      failures = outcome === 'failed' ? failures + 1 : 0;
      const pause = pauseAfter(outcome, failures, desk.every, wait);
      await after(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    stop.abort();
    return telling;
  };
}

async function tell(
  { receiver, staff }: FrontDesk,
  { untold, log, now }: TellDeps,
  signal: AbortSignal,
): Promise<{ readonly outcome: Outcome; readonly wait?: number }> {
  try {
    const calls = await untold.look();
    if (!calls || signal.aborted) return { outcome: 'nothing-new' };
    const failure = await post(receiver, messageOf(calls, staff, now()), signal);
    if (failure === undefined) {
      await untold.told(calls.untold, now().toISOString());
      log({ event: 'front-desk-told', calls: calls.count });
      return { outcome: 'told' };
    }
    const { reason, wait } = failure;
    if (!signal.aborted) log({ event: 'front-desk-not-told', host: receiver.host, reason });
    return { outcome: 'failed', wait };
  } catch (error) {
    if (error instanceof StorageError) log({ event: 'storage-unavailable', reason: error.reason });
    else log(describeUnexpected(error));
  }
  return { outcome: 'failed' };
}
