import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** A message as it came, and what answers it. */
export interface Delivery {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  answer(status: number, headers?: Record<string, string>): void;
}

/** Whoever takes messages for others: it answers when the test says so. */
export interface ReceivingEnd {
  readonly url: string;
  /** Waits for the next message. */
  next(): Promise<Delivery>;
  /** How many came until now. */
  count(): number;
}

/** Listens on this machine until the test has finished. */
export async function startReceiver(): Promise<ReceivingEnd> {
  const waiting: Delivery[] = [];
  let count = 0;
  let wake = (): void => undefined;
  const server = createServer(async (request, response) => {
    const answer: Delivery['answer'] = (status, headers = {}) =>
      void response.writeHead(status, headers).end();
    waiting.push({ headers: request.headers, body: await text(request), answer });
    count += 1;
    wake();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/T0K3N`,
    count: () => count,
    async next() {
      while (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return waiting.shift()!;
    },
  };
}
