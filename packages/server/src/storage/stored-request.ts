import type { CallbackPromise, CallbackRequest } from '@forecost/core';

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
  readonly call: Call;
}

/** What became of the call that was asked for; times are ISO instants in UTC. */
export interface Call {
  /** Missing while the call is still to be made. */
  readonly reachedAt?: string;
  /** How often nobody answered. */
  readonly attempts: number;
  readonly attemptedAt?: string;
}

/** A request as it comes in: nobody has called yet. */
export type NewRequest = Omit<StoredRequest, 'call'>;

/** How a call ended; `reopened` takes back that the patient was reached. */
export const CALL_OUTCOMES = ['reached', 'no-answer', 'reopened'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

/** Which requests to list; they come in order of promise, then of arrival. */
export interface ListOptions {
  readonly practice?: string;
  /** Only those whose patient was reached, or was not yet. */
  readonly reached?: boolean;
  readonly limit: number;
  /** The id of the last request already seen. */
  readonly after?: string;
}
