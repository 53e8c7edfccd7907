/**
 * A web site for tests: pages that a test writes, the built CDN files under `/forecost/`, and the
 * clinic's price book, compiled.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { clinicBook } from '../price-book.ts';

/** Where the built files are. */
export const CDN = join(import.meta.dirname, '..', '..', 'dist', 'cdn');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** The clinic's price book as `forecost build` writes it. */
export const COMPILED = JSON.stringify(compilePriceBook(printPriceBook(clinicBook())));

/** The strictest policy that docs/embedding.md promises to work under. */
export const STRICTEST_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What a path is answered with. */
export interface Answer {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, or what gives one. */
export type Route = Answer | ((request: IncomingMessage) => Answer | Promise<Answer>);

/** A running site. */
export interface Site {
  /** Where it is, another place after each {@link reset}. */
  readonly url: string;
  /** Paths that were asked for since the last {@link reset}, in order. */
  readonly asked: readonly string[];
  /** Headers of every answer until {@link reset}. */
  readonly headers: Map<string, string>;
  /** Answers a path, with a query or whatever its query is, or in one spelling, until {@link reset}. */
  serve(path: string, route: Route): void;
  /** Keeps whoever asks for a path waiting until the returned function is called. */
  hold(path: string): () => void;
  /**
   * Forgets what {@link serve} and {@link hold} have set, and moves to another origin: no request that
   * a page had sent still arrives.
   */
  reset(): Promise<void>;
  close(): void;
}

/** Starts a site on a free port. */
export async function startSite(): Promise<Site> {
  if (!existsSync(CDN)) throw new Error(`${CDN} is missing: run \`npx -y pnpm@12 build\`.`);
  const routes = new Map<string, Route>();
  const held = new Map<string, Promise<void>>();
  const everywhere = new Map<string, string>();
  let site = await listen();

  /** Listens on an origin of its own, and notes what is asked there. */
  async function listen(): Promise<{ url: string; asked: string[]; server: Server }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://host');
      const { search } = url;
      // As web servers do.
      const pathname = decodeURI(url.pathname);
      asked.push(pathname);
      // As it is spelt where a test says so: not every web server decodes.
      const route =
        routes.get(url.pathname) ?? routes.get(pathname + search) ?? routes.get(pathname);
      void (held.get(pathname) ?? Promise.resolve()).then(() =>
        answer(pathname, request, response, route),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
  }

  function stop(): void {
    site.server.closeAllConnections();
    site.server.close();
  }

  async function answer(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    route: Route = cdnFile(path),
  ): Promise<void> {
    const {
      body,
      status = 200,
      headers,
    } = typeof route === 'function' ? await route(request) : route;
    const type = TYPES[extname(path)] ?? TYPES['.html']!;
    response
      .writeHead(status, {
        'content-type': type,
        ...Object.fromEntries(everywhere),
        ...headers,
      })
      .end(body);
  }

  return {
    get url() {
      return site.url;
    },
    get asked() {
      return site.asked;
    },
    headers: everywhere,
    serve: (path, route) => void routes.set(path, route),
    hold(path) {
      let release: () => void = () => {};
      held.set(path, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    async reset() {
      routes.clear();
      held.clear();
      everywhere.clear();
      stop();
      site = await listen();
    },
    close: stop,
  };
}

function cdnFile(path: string): Answer {
  if (path === '/price-book.json') return { body: COMPILED };
  const [, file] = /^\/forecost\/([\w./-]+)$/.exec(path) ?? [];
  if (!file || !existsSync(join(CDN, file))) return { body: 'Not found', status: 404 };
  return { body: readFileSync(join(CDN, file)) };
}

/** A built CDN file as text. */
export function readBuilt(file: string): string {
  return readFileSync(join(CDN, file), 'utf8');
}
