import { createHmac, randomBytes } from 'node:crypto';

/** How many requests one client may make: so many at once, then one each interval. */
export interface RateLimitOptions {
  readonly burst: number;
  readonly everyMilliseconds: number;
  /** Counters in each of two tables; 8 bytes each. Default 32768, half a megabyte in all. */
  readonly slots?: number;
}

/** Counts requests by client. */
export interface RateLimit {
  /**
   * Milliseconds to wait; 0 means admitted, and counts.
   *
   * @param now in milliseconds of a clock that never goes back
   */
  take(client: string, now: number): number;
}

/** A clinic's whole waiting room behind one address gets through; a script does not get far. */
export const DEFAULT_RATE_LIMIT: RateLimitOptions = { burst: 20, everyMilliseconds: 6_000 };

/**
 * A rate limit whose memory is of fixed size and holds no addresses.
 *
 * Each client falls, by a hash keyed with a secret of this process, into one slot of two tables;
 * a slot holds the time at which its allowance will be whole again (the "generic cell rate
 * algorithm", ITU-T I.371). The kinder of the two slots decides, so a client is wrongly held back
 * only when both are shared with busy others.
 */
export function createRateLimit(options: RateLimitOptions): RateLimit {
  const { burst, everyMilliseconds: every, slots = 32_768 } = options;
  const secret = randomBytes(32);
  const first = new Float64Array(slots);
  const second = new Float64Array(slots);
  return {
    take(client, now) {
      const digest = createHmac('sha256', secret).update(client).digest();
      const i = digest.readUInt32LE(0) % slots;
      const j = digest.readUInt32LE(4) % slots;
      const whole = Math.max(now, Math.min(first[i]!, second[j]!));
      const wait = whole - now - (burst - 1) * every;
      if (wait > 0) return wait;
      first[i] = Math.max(first[i]!, whole + every);
      second[j] = Math.max(second[j]!, whole + every);
      return 0;
    },
  };
}
