import { join } from 'node:path';
import type { Hono } from 'hono';
import { adminToken } from './admin/admin-token.ts';
import { createApp } from './app.ts';
import { readLiveBooks } from './books/live-books.ts';
import { listen } from './listen.ts';
import { type Log, logToStandardError } from './log/log.ts';
import type { NotifySettings } from './notify/receiver.ts';
import { frontDesk, startTelling } from './notify/tell-front-desk.ts';
import type { OriginSettings } from './origins/allowed-origins.ts';
import {
  createRateLimit,
  DEFAULT_RATE_LIMIT,
  type RateLimitOptions,
} from './rate-limit/rate-limit.ts';
import { repeat } from './repeat.ts';
import { mountFolders, type StaticFolders } from './static/mount-folders.ts';
import { keepHouse } from './storage/keep-house.ts';
import { openStorage } from './storage/open-storage.ts';

const HOUR = 3_600_000;

/** How to serve; only `books` has no default. */
export interface ServeOptions {
  /** Price books: files, or folders of which every `.json` file is taken. */
  readonly books: readonly string[];
  /** Folder of the database, created as needed. Default `data`. */
  readonly data?: string;
  /**
   * Days after the promised time of a call until the request is deleted for good, from 1.
   * Default: requests are kept until somebody deletes them.
   */
  readonly keepDays?: number;
  /** The database may not grow beyond; requests are then refused, honestly. Default: no bound. */
  readonly maximumBytes?: number;
  /** Default 8787; 0 takes any free port. */
  readonly port?: number;
  /** How many ports to try, counting up from `port`. Default 20. */
  readonly portAttempts?: number;
  /** Default `127.0.0.1`: put a proxy with TLS in front, or choose `0.0.0.0` knowingly. */
  readonly host?: string;
  /** Origins of pages that may post, beside each practice's website. */
  readonly origins?: OriginSettings;
  /** Folders of files to serve, by path. */
  readonly static?: StaticFolders;
  /** Whom to tell that a request came. Default: nobody. */
  readonly notify?: NotifySettings;
  /** Adds routes after the API's and before the static files. */
  readonly extend?: (app: Hono) => void;
  /** Replaces the stored admin token. */
  readonly adminToken?: string;
  readonly rateLimit?: RateLimitOptions;
  /** How often to look whether a price book changed. Default 2,000. */
  readonly bookCheckMilliseconds?: number;
  /** See `AppDeps.trustedProxies`. Default 0. */
  readonly trustedProxies?: number;
  /** Default: lines of JSON on standard error. */
  readonly log?: Log;
  readonly now?: () => Date;
}

/** A server that is up. */
export interface Serving {
  /** `http://127.0.0.1:8787`, no slash at the end. */
  readonly url: string;
  readonly port: number;
  /** The admin token, only at the first start with a new database; it cannot be shown again. */
  readonly adminToken?: string;
  /** Ids of the practices served at the start. */
  readonly practices: readonly string[];
  /** The host that is told of each new request, if one is. */
  readonly tells?: string;
  /** Finishes the requests under way and closes the database; may be called twice. */
  close(): Promise<void>;
}

/**
 * Serves price books and takes callback requests.
 *
 * Sites can be served from the same process, and routes added:
 *
 * ```ts
 * const server = await serve({
 *   books: ['examples/lakeside/price-book.json'],
 *   static: { '/': 'examples', '/cdn': 'packages/elements/dist/cdn' },
 *   extend: (app) => app.get('/hello', (c) => c.text('hello')),
 * });
 * console.log(server.url);
 * await closedOnSignals(server);
 * ```
 *
 * @throws BookError naming the file of a book it cannot use; Error for a setting it cannot use, or
 *   when no port is free. Nothing is left open then.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { log = logToStandardError, now = () => new Date(), host = '127.0.0.1' } = options;
  const keepDays = checkedDays(options.keepDays);
  const desk = options.notify && frontDesk(options.notify);
  const live = readLiveBooks({ paths: options.books, origins: options.origins, log, now });
  const { books, origins } = live;
  const database = `sqlite:${join(options.data ?? 'data', 'forecost.sqlite')}`;
  const { maximumBytes } = options;
  const storage = await openStorage(database, {
    ...(maximumBytes === undefined ? {} : { maximumBytes }),
    clocks: { now, elapsed: () => performance.now() },
  });
  try {
    const admin = await adminToken(storage.settings, options.adminToken);
    const rateLimit = createRateLimit(options.rateLimit ?? DEFAULT_RATE_LIMIT);
    const trustedProxies = options.trustedProxies ?? 0;
    const app = createApp({ books, storage, admin, origins, rateLimit, log, now, trustedProxies });
    options.extend?.(app);
    mountFolders(app, options.static ?? {});
    const where = { host, port: options.port ?? 8787, attempts: options.portAttempts ?? 20 };
    const { port, close } = await listen(app, where, log);
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    log({ event: 'listening', url });
    const repeated = [
      repeat(options.bookCheckMilliseconds ?? 2_000, live.look),
      repeat(HOUR, () => keepHouse({ storage, keepDays, log })),
    ];
    const stopTelling = desk && startTelling(desk, { untold: storage.untold, log, now });
    return {
      url,
      port,
      ...(admin.created === undefined ? {} : { adminToken: admin.created }),
      practices: [...books.keys()],
      ...(desk === undefined ? {} : { tells: desk.receiver.host }),
      close: once(async () => {
        for (const stop of repeated) stop();
        await Promise.all([close(), stopTelling?.()]);
        await storage.close();
        log({ event: 'closed' });
      }),
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function checkedDays(days: number | undefined): number | undefined {
  if (days === undefined || (Number.isInteger(days) && days >= 1 && days <= 36_500)) return days;
  throw new Error(`Requests can be kept for 1 to 36500 days, not ${days}.`);
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => (closing ??= close());
}
