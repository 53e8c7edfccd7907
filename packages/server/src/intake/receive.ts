import { randomUUID } from 'node:crypto';
import {
  type CallbackReceipt,
  type CallbackRequest,
  ForecostError,
  type Problem,
} from '@forecost/core';
import { normalizePhone, promiseCallback, promiseDueAt } from '@forecost/core/callback';
import { parseCallbackRequest } from '@forecost/core/callback/schema';
import type { Books } from '../books/load-books.ts';
import { HttpRefusal } from '../http/refusal.ts';
import type { Log } from '../log/log.ts';
import type { CallbackStore } from '../storage/callback-store.ts';
import { bodyHash, keptKey, keyProblems } from './idempotency.ts';
import type { Submission } from './submission.ts';
import { springsTrap, trapProblems } from './traps.ts';

/** What receiving a request needs. */
export interface ReceiveDeps {
  readonly books: Pick<Books, 'get'>;
  readonly requests: Pick<CallbackStore, 'keep'>;
  readonly log: Log;
  readonly now: () => Date;
}

/** A request that is on disk. */
export interface Received {
  readonly receipt: CallbackReceipt;
  /** False for a repeat, whose receipt is that of the first. */
  readonly first: boolean;
}

/**
 * Checks a submission and commits it to disk; returning is the acknowledgement.
 *
 * @param mayPost whether the page it came from may post for the practice; asked once that is known
 * @throws HttpRefusal 422 with all problems, 404, 409, or what `mayPost` throws; StorageError
 */
export async function receive(
  submission: Submission,
  deps: ReceiveDeps,
  mayPost: (practice: string) => void,
): Promise<Received> {
  const request = readRequest(submission);
  const practice = deps.books.get(request.practice)?.book.practice;
  if (!practice) throw new HttpRefusal(404, 'unknown-practice', 'There is no such practice here.');
  mayPost(practice.id);
  const receivedAt = deps.now().toISOString();
  const promise = promiseCallback(practice, receivedAt);
  const { kept, first } = await deps.requests.keep({
    id: randomUUID(),
    idempotencyKey: keptKey(submission.key, request, promise),
    bodyHash: bodyHash(request),
    receivedAt,
    promise,
    dueAt: promiseDueAt(promise),
    phone: normalizePhone(request.phone)!,
    suspectedSpam: springsTrap(submission.traps),
    request,
  });
  if (kept.bodyHash !== bodyHash(request)) throw keyReused();
  logReceived(deps.log, kept, first);
  return { receipt: { id: kept.id, promise: kept.promise }, first };
}

function readRequest({ request, traps, key }: Submission): CallbackRequest {
  const problems: Problem[] = [...keyProblems(key), ...trapProblems(traps)];
  try {
    const parsed = parseCallbackRequest(request);
    if (problems.length === 0) return parsed;
  } catch (error) {
    if (!(error instanceof ForecostError)) throw error;
    problems.push(...error.problems);
  }
  const message = 'The request has problems, listed by field; nothing was stored.';
  throw new HttpRefusal(422, 'invalid-request', message, { problems });
}

function keyReused(): HttpRefusal {
  return new HttpRefusal(
    409,
    'idempotency-key-reused',
    'Another request was stored under this Idempotency-Key; send this one under a new key.',
  );
}

function logReceived(
  log: Log,
  { id, request: { practice }, suspectedSpam }: Awaited<ReturnType<CallbackStore['keep']>>['kept'],
  first: boolean,
): void {
  if (first) log({ event: 'request-stored', id, practice, suspectedSpam });
  else log({ event: 'request-repeated', id, practice });
}
