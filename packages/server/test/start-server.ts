import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { LogEntry } from '../src/log/log.ts';
import { serve, type ServeOptions, type Serving } from '../src/serve.ts';
import { callbackRequest, MONDAY, temporaryFolder, writeBook } from './clinic.ts';

export const ADMIN_TOKEN = 'test-token-of-the-staff';

/** A server over real HTTP with a real database file, and what it logged. */
export interface TestServer extends Serving {
  readonly entries: readonly LogEntry[];
  /** Sends a callback request as the form does. */
  post(body?: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Sends a plain form. */
  postForm(body: URLSearchParams, headers?: Record<string, string>): Promise<Response>;
  /** What staff see. */
  list(query?: string): Promise<ListedRequest[]>;
}

/** What the list tells of a request, as far as the tests look. */
export interface ListedRequest {
  readonly id: string;
  readonly phone: string;
  readonly receivedAt: string;
  readonly suspectedSpam: boolean;
  readonly request: {
    readonly name: string;
    readonly consent: { readonly call: { readonly wording: string } };
  };
}

/** Starts a server of the practice `harbor-mind` on a Monday at 10:00; it is closed after the test. */
export async function startServer(options: Partial<ServeOptions> = {}): Promise<TestServer> {
  const entries: LogEntry[] = [];
  const folder = temporaryFolder();
  const server = await serve({
    books: options.books ?? [writeBook(folder)],
    data: join(folder, 'data'),
    port: 0,
    adminToken: ADMIN_TOKEN,
    rateLimit: { burst: 10_000, everyMilliseconds: 1 },
    log: (entry) => entries.push(entry),
    now: () => MONDAY,
    ...options,
  });
  onTestFinished(() => server.close());
  const requests = `${server.url}/api/callback-requests`;
  return {
    ...server,
    entries,
    post: (body = callbackRequest(), headers = {}) =>
      fetch(requests, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0001', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    postForm: (body, headers = {}) => fetch(requests, { method: 'POST', headers, body }),
    async list(query = '') {
      const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
      const response = await fetch(requests + query, { headers });
      return ((await response.json()) as { requests: ListedRequest[] }).requests;
    },
  };
}

/** The error in the body of a refusal. */
export async function errorOf(response: Response) {
  const { error } = (await response.json()) as {
    error: {
      code: string;
      message: string;
      problems?: { path: string; code: string }[];
    };
  };
  return error;
}
