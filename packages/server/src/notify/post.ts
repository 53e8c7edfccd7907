import { headersOf, type Message } from './message.ts';
import type { Receiver } from './receiver.ts';

/** Milliseconds. Whoever takes messages for others answers at once; who does not is asked again later. */
const PATIENCE = 30_000;

/** Why a message was not taken. */
export interface Failure {
  /** In a word that quotes nothing of the address. */
  readonly reason: string;
  /** Milliseconds for which the receiver asks to be left alone, as chats do that get too much. */
  readonly wait: number;
}

/**
 * Sends a message.
 *
 * @param signal ends it
 * @returns nothing where it was taken
 */
export async function post(
  { url, key }: Receiver,
  message: Message,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: headersOf(message, key),
      body: message.body,
      // Elsewhere nobody was asked to send it.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    const wait = waitFor(response.headers.get('retry-after'), Date.now());
    return { reason: `status ${response.status}`, wait };
  } catch (error) {
    const { name, cause } = error as Error;
    const reason = (cause as { readonly code?: string } | undefined)?.code ?? name;
    return { reason, wait: 0 };
  }
}

/**
 * Milliseconds until what `Retry-After` names, in seconds or as a date; 0 where it names nothing.
 *
 * Source: RFC 9110, section 10.2.3
 */
export function waitFor(retryAfter: string | null, now: number): number {
  const wait = /^\d+$/.test(retryAfter ?? '')
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter ?? '') - now;
  return Math.max(0, wait || 0);
}
