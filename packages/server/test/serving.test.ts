import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { callbackRequest, temporaryFolder } from './clinic.ts';
import { startServer } from './start-server.ts';

async function takenPort(): Promise<number> {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  return (other.address() as AddressInfo).port;
}

describe('serve', () => {
  it('takes the next free port where one is in use, and says so', async () => {
    const port = await takenPort();
    const server = await startServer({ port });
    expect(server.port).toBeGreaterThan(port);
    expect(server.entries[0]).toEqual({ event: 'port-in-use', port, trying: port + 1 });
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
  });

  it('says which port to free where no other may be tried', async () => {
    const port = await takenPort();
    await expect(startServer({ port, portAttempts: 1 })).rejects.toThrow(
      `Port ${port} is in use on 127.0.0.1. Free one, or choose another with --port.`,
    );
  });

  it('serves folders and added routes beside the API', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'about'));
    writeFileSync(join(folder, 'index.html'), '<h1>Harbor Mind</h1>');
    writeFileSync(join(folder, 'about', 'index.html'), '<h1>About</h1>');
    const server = await startServer({
      static: { '/': folder, '/copy': folder },
      extend: (app) => app.get('/hello', (c) => c.text('hello')),
    });
    const text = async (path: string) => (await fetch(server.url + path)).text();
    const pages = await Promise.all(['/', '/about', '/copy/', '/copy/about/', '/hello'].map(text));
    expect(pages).toEqual([
      '<h1>Harbor Mind</h1>',
      '<h1>About</h1>',
      '<h1>Harbor Mind</h1>',
      '<h1>About</h1>',
      'hello',
    ]);
    expect((await fetch(`${server.url}/about`)).url).toBe(`${server.url}/about/`);
    // A proxy may serve all of it below a path of its own.
    const moved = await fetch(`${server.url}/copy/about`, { redirect: 'manual' });
    expect(moved.headers.get('location')).toBe('./about/');
    expect((await fetch(server.url)).headers.get('content-security-policy')).toBeNull();
    expect((await server.post()).status).toBe(201);
  });

  it.each(['/missing.html', '/.env', '/..%2Fsecret', '/.git/config', '//evil.example/about'])(
    'has no %s among its files: 404',
    async (path) => {
      const parent = temporaryFolder();
      const folder = join(parent, 'site');
      mkdirSync(join(folder, '.git'), { recursive: true });
      for (const file of ['secret', 'site/.env', 'site/.git/config']) {
        writeFileSync(join(parent, file), 'secret');
      }
      const { url } = await startServer({ static: { '/': folder } });
      expect((await fetch(url + path)).status).toBe(404);
    },
  );

  it('finishes a request that is under way when it closes', async () => {
    const server = await startServer();
    const body = JSON.stringify(callbackRequest());
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.write(
      `POST /api/callback-requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
        `Idempotency-Key: key-0001\r\nExpect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    // The server has begun with the request once it asks for the body.
    await once(socket, 'data');
    const closed = server.close();
    socket.write(body);
    await Promise.all([once(socket, 'close'), closed]);
    expect(Buffer.concat(chunks).toString()).toContain('HTTP/1.1 201 Created');
    expect(server.entries.at(-1)).toEqual({ event: 'closed' });
  });

  it('logs no error of its own where a connection ends in the middle of a request', async () => {
    const server = await startServer();
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `POST /api/callback-requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n` +
        `Idempotency-Key: key-0001\r\nExpect: 100-continue\r\nContent-Length: 1000\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.write('{"name":"Dana');
    socket.destroy();
    await vi.waitFor(
      () =>
        expect(server.entries.slice(1)).toEqual([
          { event: 'refused', status: 400, code: 'body-incomplete' },
        ]),
      { timeout: 60_000 },
    );
  });
});
