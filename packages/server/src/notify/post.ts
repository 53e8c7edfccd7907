import { headersOf, type Message } from './message.ts';
import type { Receiver } from './receiver.ts';

/** Milliseconds. Whoever takes messages for others answers at once; who does not is asked again later. */
const PATIENCE = 30_000;

/**
 * Sends a message.
 *
 * @param signal ends it
 * @returns why it was not taken, in a word that quotes nothing of the address; nothing where it was
 */
export async function post(
  { url, key }: Receiver,
  message: Message,
  signal: AbortSignal,
): Promise<string | undefined> {
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
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    const { name, cause } = error as Error;
    return (cause as { readonly code?: string } | undefined)?.code ?? name;
  }
}
