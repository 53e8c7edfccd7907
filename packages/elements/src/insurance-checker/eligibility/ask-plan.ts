import { type CurrencyCode, ForecostError } from '@forecost/core';
import { cleanly } from '../../host-page/cleanly.ts';
import type { EligibilityRequest } from './contract.ts';
import { readAnswer, type Said } from './read-answer.ts';

/** How asking a plan ended; `reason` is for the console and holds nothing the patient typed. */
export type Outcome =
  | Said
  | { readonly kind: 'too-many' }
  /** By {@link stopAsking}. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string };

// Payers answer in seconds, some in half a minute.
const PATIENCE_MILLISECONDS = 60_000;

const STOPPED = 'stopped';

/** Gives up asking: the patient no longer wants to know, or asks of another plan. */
export function stopAsking(asking: AbortController): void {
  asking.abort(STOPPED);
}

/** Asks once; nothing is kept and nothing but the request itself goes along. Never rejects. */
export async function askPlan(
  endpoint: string,
  request: EligibilityRequest,
  currency: CurrencyCode,
  asking: AbortController,
): Promise<Outcome> {
  const { signal } = asking;
  const patience = setTimeout(
    () => asking.abort(new DOMException('No answer in time.', 'TimeoutError')),
    PATIENCE_MILLISECONDS,
  );
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/fhir+json, application/json',
      },
      body: await cleanly(() => JSON.stringify(request)),
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (response.status === 429) return { kind: 'too-many' };
    if (response.status === 404 || response.status === 422) return { kind: 'not-found' };
    if (!response.ok) return { kind: 'failed', reason: `HTTP ${response.status}` };
    return await readAnswer(await response.json(), currency);
  } catch (error) {
    if (signal.reason === STOPPED) return { kind: 'stopped' };
    // The words of other errors may quote what was received.
    const reason = error instanceof ForecostError ? error.code : (error as Error).name;
    return { kind: 'failed', reason };
  } finally {
    clearTimeout(patience);
  }
}
