import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../packages/server/src/index.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The server of a clinic: it has the price book and takes the requests for a call. */
export interface Clinic {
  readonly priceBook: string;
  readonly endpoint: string;
  readonly origin: string;
  /** Names of those who asked for a call, the latest promise last. */
  listNames(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts a real Forecost server for Harbor Light whose pages are at `origin`. */
export async function startClinic(origin: string): Promise<Clinic> {
  const data = mkdtempSync(join(tmpdir(), 'forecost-clinic-'));
  const server = await serve({
    books: [join(ROOT, 'examples', 'harbor-light', 'price-book.json')],
    data,
    port: 0,
    origins: { all: [origin] },
    log: () => undefined,
  });
  const endpoint = `${server.url}/api/callback-requests`;
  return {
    priceBook: `${server.url}/books/harbor-light.json`,
    endpoint,
    origin: server.url,
    listNames: async () => {
      const headers = { authorization: `Bearer ${server.adminToken}` };
      const body = (await (await fetch(endpoint, { headers })).json()) as {
        readonly requests: readonly { readonly request: { readonly name: string } }[];
      };
      return body.requests.map(({ request }) => request.name);
    },
    stop: async () => {
      await server.close();
      rmSync(data, { recursive: true });
    },
  };
}
