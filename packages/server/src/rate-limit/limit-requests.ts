import type { Context } from 'hono';
import { clientNetwork } from '../http/client-network.ts';
import { HttpRefusal } from '../http/refusal.ts';
import type { Log } from '../log/log.ts';
import type { RateLimit } from './rate-limit.ts';

/** What it takes to tell clients apart and count them. */
export interface LimitDeps {
  readonly rateLimit: RateLimit;
  readonly trustedProxies: number;
  readonly log: Log;
}

/** Of which it was said that it cannot tell clients apart. */
const said = new WeakSet<RateLimit>();

/**
 * Counts a request against its client.
 *
 * @throws HttpRefusal 429 `too-many-requests` with `Retry-After` in seconds
 */
export function limitRequests(c: Context, deps: LimitDeps): void {
  const { rateLimit, trustedProxies } = deps;
  sayIfAlike(c, deps);
  // Not the time of day: who posted before a clock is put right would have to wait until then.
  const wait = rateLimit.take(clientNetwork(c, trustedProxies), performance.now());
  if (wait === 0) return;
  const seconds = Math.ceil(wait / 1000);
  const message = `Too many requests from this address; try again in ${seconds} seconds.`;
  const headers = { 'retry-after': String(seconds) };
  throw new HttpRefusal(429, 'too-many-requests', message, { headers });
}

/** Behind a proxy that does not say, or is not believed, for whom it asks, everybody is one client. */
function sayIfAlike(c: Context, { rateLimit, trustedProxies, log }: LimitDeps): void {
  const isForwarded = c.req.header('x-forwarded-for') !== undefined;
  if (isForwarded === trustedProxies > 0 || said.has(rateLimit)) return;
  said.add(rateLimit);
  const missing = isForwarded ? '--trust-proxy' : 'X-Forwarded-For';
  log({ event: 'clients-not-told-apart', missing });
}
