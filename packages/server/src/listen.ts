import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Server } from 'node:http';
import type { Log } from './log/log.ts';

/** A form on a slow phone is through long before; a connection held open for nothing is not. */
const TIMEOUTS = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };

/** How long requests under way may take to finish when the server closes. */
const GRACE_MILLISECONDS = 10_000;

/** An app that answers on a port. */
export interface Listening {
  readonly port: number;
  /** Takes no new connections, finishes the requests under way, then resolves. */
  close(): Promise<void>;
}

/** Where to listen. */
export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How many ports to try, counting up, when one is in use. */
  readonly attempts: number;
}

/**
 * Listens on the port, or on the next free one, saying so in the log.
 *
 * @throws Error where every port tried is in use, or the host or port may not be listened on
 */
export async function listen(app: Hono, options: ListenOptions, log: Log): Promise<Listening> {
  const { host, port: first, attempts } = options;
  const last = Math.min(first + attempts - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: TIMEOUTS }) as Server;
    try {
      const bound = await bind(server, host, port);
      endIdleConnections(server);
      return { port: bound, close: () => close(server) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
        throw cannotListen(error, options);
      if (port < last) log({ event: 'port-in-use', port, trying: port + 1 });
    }
  }
  const tried = first === last ? `Port ${first} is` : `Ports ${first} to ${last} are`;
  throw new Error(`${tried} in use on ${host}. Free one, or choose another with --port.`);
}

function cannotListen(error: unknown, { host, port }: ListenOptions): Error {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  const advice =
    code === 'EACCES'
      ? 'Ports below 1024 belong to the system: choose another with --port.'
      : 'Choose an address of this machine with --host, such as 127.0.0.1.';
  return new Error(`${host} cannot be listened on at port ${port} (${code}). ${advice}`, {
    cause: error,
  });
}

function bind(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** A connection kept alive would hold up closing until it times out: it ends with its answer. */
function endIdleConnections(server: Server): void {
  server.on('request', (_request, response) => {
    response.on('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
