import { Hono } from 'hono';
import type { AdminToken } from './admin/admin-token.ts';
import { listRoutes } from './admin/list-routes.ts';
import { bookRoutes } from './books/book-routes.ts';
import type { Books } from './books/load-books.ts';
import { notFound, refusalOf } from './http/errors.ts';
import { answerRefusal } from './http/refusal.ts';
import { neverCached, securityHeaders } from './http/security-headers.ts';
import { intakeRoutes } from './intake/intake-routes.ts';
import type { Log } from './log/log.ts';
import type { AllowedOrigins } from './origins/allowed-origins.ts';
import { crossOrigin } from './origins/cross-origin.ts';
import type { RateLimit } from './rate-limit/rate-limit.ts';
import { staffRoutes } from './staff/staff-routes.ts';
import type { Storage } from './storage/open-storage.ts';

/** Everything the app touches of the world. */
export interface AppDeps {
  readonly books: Pick<Books, 'get' | 'keys'>;
  readonly storage: Storage;
  readonly admin: Pick<AdminToken, 'verify'>;
  readonly origins: AllowedOrigins;
  readonly rateLimit: RateLimit;
  readonly log: Log;
  readonly now: () => Date;
  /**
   * How many proxies in front each add an address to `X-Forwarded-For`: that of the outermost is the
   * client's. 0 where the header is not believed.
   */
  readonly trustedProxies: number;
}

/**
 * The HTTP API as a Hono app: it listens nowhere and holds no state of its own.
 *
 * Answers `/api/callback-requests`, `/api/health`, `/books/<practice>.json` and `/staff`, with its security
 * headers on these alone. It is an ordinary Hono app: add routes to it, or make it part of another
 * with `parent.route('/', createApp(deps))`. `serve` does the rest: it opens, listens and closes.
 */
export function createApp(deps: AppDeps): Hono {
  const { books, origins, storage, log } = deps;
  const app = new Hono();
  const withRequests = { ...deps, requests: storage.requests };
  app.use('/api/*', securityHeaders, neverCached);
  app.use('/books/*', securityHeaders);
  app.use('/api/callback-requests', crossOrigin(origins));
  app.route('/api/callback-requests', intakeRoutes(withRequests));
  app.route('/api/callback-requests', listRoutes(withRequests));
  app.get('/api/health', async (c) => {
    await storage.probe();
    return c.json({ status: 'ok' });
  });
  app.route('/books', bookRoutes(books, origins));
  app.route('/staff', staffRoutes(withRequests));
  // As people write addresses; the links of the page are relative to it.
  app.get('/staff/', (c) => c.redirect('../staff', 308));
  app.all('/api/*', (c) => {
    throw notFound(c);
  });
  app.notFound((c) => answerRefusal(c, notFound(c)));
  app.onError((error, c) => answerRefusal(c, refusalOf(error, log)));
  return app;
}
