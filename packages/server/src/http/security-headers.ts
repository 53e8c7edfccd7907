import type { MiddlewareHandler } from 'hono';

const HEADERS = {
  // Nothing this server answers is a page that loads anything; the form's page sets its own policy.
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

/**
 * Sets the headers that keep answers from being framed, sniffed or made to run anything.
 *
 * Transport security (HSTS) belongs to whatever terminates TLS in front.
 */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
};

/** Keeps answers that hold personal data, or a promise, out of every cache. */
export const neverCached: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};
