import type { Context } from 'hono';
import { clientNetwork } from '../http/client-network.ts';
import { HttpRefusal } from '../http/refusal.ts';
import type { RateLimit } from './rate-limit.ts';

/** What it takes to tell clients apart and count them. */
export interface LimitDeps {
  readonly rateLimit: RateLimit;
  readonly trustProxy: boolean;
}

/**
 * Counts a request against its client.
 *
 * @throws HttpRefusal 429 `too-many-requests` with `Retry-After` in seconds
 */
export function limitRequests(c: Context, { rateLimit, trustProxy }: LimitDeps): void {
  // Not the time of day: who posted before a clock is put right would have to wait until then.
  const wait = rateLimit.take(clientNetwork(c, trustProxy), performance.now());
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  const message = `Too many requests from this address; try again in ${seconds} seconds.`;
  const headers = { 'retry-after': String(seconds) };
  throw new HttpRefusal(429, 'too-many-requests', message, { headers });
}
