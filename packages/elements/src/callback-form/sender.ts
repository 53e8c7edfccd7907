import type { CallbackReceipt, CallbackRequest } from '@forecost/core';
import { httpReason } from '../console/http-reason.ts';
import { cleanly } from '../host-page/cleanly.ts';

/** How an attempt to send ended. */
export type Outcome =
  | { readonly kind: 'stored'; readonly receipt: CallbackReceipt }
  /** Paths of the request's fields that the server refused. */
  | { readonly kind: 'refused'; readonly paths: readonly string[] }
  | { readonly kind: 'too-many' }
  /** `reason` is for the console and holds nothing the patient typed. */
  | { readonly kind: 'failed'; readonly reason: string };

const PATIENCE_MILLISECONDS = 20_000;

/**
 * Sends callback requests so that a retry can never become a second request: the same words go out
 * again under the same idempotency key, byte for byte; other words get a key of their own.
 */
export class Sender {
  #last: { readonly words: string; readonly key: string; readonly body: string } | undefined;

  /** @param elapsedMilliseconds since the form was shown, by which the server tells robots */
  async send(
    endpoint: string,
    request: CallbackRequest,
    elapsedMilliseconds: number,
  ): Promise<Outcome> {
    const words = await cleanly(() => JSON.stringify(request));
    if (this.#last?.words !== words) {
      const body = await cleanly(() => JSON.stringify({ ...request, elapsedMilliseconds }));
      this.#last = { words, body, key: newKey() };
    }
    const { key, body } = this.#last;
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body,
        credentials: 'omit',
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
      return await outcomeOf(response);
    } catch (error) {
      return { kind: 'failed', reason: error instanceof Error ? error.name : 'no answer' };
    }
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  if (response.status === 429) return { kind: 'too-many' };
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.status === 422) return { kind: 'refused', paths: problemPaths(answer) };
  // A captive portal answers 200 to anything: only a receipt with its promise is a yes.
  if (response.ok && isReceipt(answer)) return { kind: 'stored', receipt: answer };
  const reason = httpReason(response.status, answer);
  return { kind: 'failed', reason: response.ok ? `${reason} without a receipt` : reason };
}

function problemPaths(answer: unknown): string[] {
  const { error } = (answer ?? {}) as { error?: { problems?: readonly { path?: unknown }[] } };
  return (error?.problems ?? []).map(({ path }) => String(path));
}

function isReceipt(answer: unknown): answer is CallbackReceipt {
  const { promise } = (answer ?? {}) as Partial<CallbackReceipt>;
  return typeof promise?.date === 'string' && typeof promise.time === 'string';
}

/** 128 random bits; `crypto.randomUUID` exists only in secure contexts, and a page may be on plain http. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
