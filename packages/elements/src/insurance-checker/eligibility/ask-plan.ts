import { type CurrencyCode, ForecostError } from '@forecost/core';
import { cleanly } from '../../host-page/cleanly.ts';
import type { EligibilityRequest } from './contract.ts';
import { readAnswer, type Said } from './read-answer.ts';

/** How asking a plan ended; `reason` is for the console and holds nothing the patient typed. */
export type Outcome =
  | Said
  | { readonly kind: 'too-many' }
  | { readonly kind: 'failed'; readonly reason: string };

// Payers answer in seconds, some in half a minute.
const PATIENCE_MILLISECONDS = 60_000;

/** Asks once; nothing is kept and nothing but the request itself goes along. Never rejects. */
export async function askPlan(
  endpoint: string,
  request: EligibilityRequest,
  currency: CurrencyCode,
): Promise<Outcome> {
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
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
    if (response.status === 429) return { kind: 'too-many' };
    if (response.status === 404 || response.status === 422) return { kind: 'not-found' };
    if (!response.ok) return { kind: 'failed', reason: `HTTP ${response.status}` };
    return await readAnswer(await response.json(), currency);
  } catch (error) {
    // The words of other errors may quote what was received.
    const reason = error instanceof ForecostError ? error.code : (error as Error).name;
    return { kind: 'failed', reason };
  }
}
