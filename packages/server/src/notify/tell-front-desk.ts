import { setTimeout as after } from 'node:timers/promises';
import { describeUnexpected, type Log } from '../log/log.ts';
import { StorageError } from '../storage/storage-error.ts';
import type { UntoldRequests } from '../storage/untold-requests.ts';
import { messageOf } from './message.ts';
import { post } from './post.ts';
import { type NotifySettings, receiverOf, staffLink } from './receiver.ts';

const EVERY = 5_000;

/** After many failures it is still tried so often: whoever waits for a call waits all the same. */
const LONGEST_PAUSE = 3_600_000;

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
  const { signal, abort } = stopping();
  const telling = (async () => {
    for (let pause = desk.every; !signal.aborted;) {
      const well = await tell(desk, deps, signal);
      pause = well ? desk.every : Math.min(pause * 2, LONGEST_PAUSE);
      await after(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  })();
  return () => {
    abort();
    return telling;
  };
}

function stopping() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** @returns whether there is nothing that has to be tried again */
async function tell(
  { receiver, staff }: FrontDesk,
  { untold, log, now }: TellDeps,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    const calls = await untold.look();
    if (!calls || signal.aborted) return true;
    const failure = await post(receiver, messageOf(calls, staff, now()), signal);
    if (failure === undefined) {
      await untold.told(calls.untold, now().toISOString());
      log({ event: 'front-desk-told', calls: calls.count });
    } else if (!signal.aborted) {
      log({ event: 'front-desk-not-told', host: receiver.host, reason: failure });
    }
    return failure === undefined;
  } catch (error) {
    if (error instanceof StorageError) log({ event: 'storage-unavailable', reason: error.reason });
    else log(describeUnexpected(error));
    return false;
  }
}
