import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Log, Serving } from '@forecost/server';
import { serve } from '@forecost/server';
import type { Hono, MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { type Site, SITES } from './sites.ts';

const EXAMPLES = import.meta.dirname;
const CDN_FILES = join(EXAMPLES, '..', 'packages', 'elements', 'dist', 'cdn');
const GALLERY = join(EXAMPLES, 'gallery', 'dist');

/** Where to serve the example sites. */
export interface SitesOptions {
  /** The next free one is taken where it is in use; 0 takes any. */
  readonly port: number;
  /** Folder of the database. */
  readonly data: string;
  /** Stands in for the token made at the first start. */
  readonly adminToken?: string | undefined;
  readonly log: Log;
}

/**
 * Serves the six sites, their price books and the callback intake on one origin.
 *
 * `/forecost/` has the elements' CDN files, `/<site>/` the sites.
 *
 * @throws Error where something was not built, naming the command that builds it
 */
export function serveSites(options: SitesOptions): Promise<Serving> {
  for (const folder of [CDN_FILES, GALLERY, ...SITES.map(folderOf)]) {
    if (!existsSync(folder)) throw new Error(`${folder} is missing: run \`npx -y pnpm@12 build\`.`);
  }
  const { port, data, adminToken, log } = options;
  return serve({
    books: SITES.map(({ id }) => join(EXAMPLES, id, 'price-book.json')),
    data,
    port,
    ...(adminToken ? { adminToken } : {}),
    log,
    extend: mountSites,
  });
}

function folderOf({ id, folder }: Site): string {
  return join(EXAMPLES, id, folder);
}

function mountSites(app: Hono): void {
  app.use('/forecost/*', headers(), etag(), files('/forecost', CDN_FILES));
  for (const site of SITES) {
    const { id, policy } = site;
    app.get(`/${id}`, (c) => c.redirect(`/${id}/`));
    app.use(`/${id}/*`, headers(policy), etag());
    // As a clinic would upload it: not compiled, so the page checks it itself.
    app.get(`/${id}/price-book.json`, serveStatic({ path: join(EXAMPLES, id, 'price-book.json') }));
    app.use(`/${id}/*`, files(`/${id}`, folderOf(site)));
  }
  app.get('/gallery', (c) => c.redirect('/gallery/'));
  app.use('/gallery/*', headers(), etag(), files('/gallery', GALLERY));
  app.use('/*', headers(), etag(), files('', join(EXAMPLES, 'front')));
}

function files(prefix: string, root: string): MiddlewareHandler {
  return serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) });
}

function headers(policy?: string): MiddlewareHandler {
  return async (c, next) => {
    await next();
    if (policy !== undefined) c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    // Pages change under the reader's hands here; the ETag saves the transfer.
    c.header('Cache-Control', 'no-cache');
  };
}
