import type { MiddlewareHandler } from 'hono';
import { HttpRefusal } from '../http/refusal.ts';
import type { AllowedOrigins } from './allowed-origins.ts';

/**
 * Answers preflights, and lets pages of allowed origins read the answers to their posts, refusals
 * too: which practice a post is for is only known once its body was read.
 */
export function crossOrigin(origins: AllowedOrigins): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && origins.forAny(origin);
    if (c.req.method === 'OPTIONS') {
      if (!allowed) throw originRefused();
      return c.body(null, 204, {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type, idempotency-key',
        'access-control-max-age': '600',
        vary: 'origin',
      });
    }
    await next();
    c.res.headers.append('vary', 'origin');
    // What staff list is for no page of another origin.
    if (allowed && c.req.method === 'POST') {
      c.res.headers.set('access-control-allow-origin', origin);
      c.res.headers.set('access-control-expose-headers', 'retry-after');
    }
  };
}

/** The page's origin is not one of the practice's. */
export function originRefused(): HttpRefusal {
  return new HttpRefusal(
    403,
    'origin-not-allowed',
    'This page’s origin is not allowed. Add it to the practice’s origins (forecost serve --origin).',
  );
}
