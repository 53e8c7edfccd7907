import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { callbackForm, callbackRequest, temporaryFolder, writeBook } from './clinic.ts';
import { startProcess } from './start-process.ts';
import { errorOf, startServer } from './start-server.ts';

/** The id of a request that was acknowledged, or nothing where the connection broke. */
async function acknowledged(url: string, index: number): Promise<string | undefined> {
  try {
    const response = await fetch(`${url}/api/callback-requests`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': `key-${index + 1000}`,
        // Each from an address of its own, or the rate limit would stop them.
        'x-forwarded-for': `203.0.113.${index}`,
      },
      body: JSON.stringify(callbackRequest()),
    });
    return response.ok ? ((await response.json()) as { id: string }).id : undefined;
  } catch {
    return undefined;
  }
}

describe('an acknowledged request', () => {
  it('is there after kill -9 in the middle of many', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const { child, url } = await startProcess([
      '--books',
      writeBook(folder),
      '--data',
      data,
      '--trust-proxy',
    ]);
    const ids: string[] = [];
    const send = async (index: number) => {
      const id = await acknowledged(url, index);
      if (id === undefined) return;
      ids.push(id);
      if (ids.length === 120) child.kill('SIGKILL');
    };
    await Promise.all([
      once(child, 'exit'),
      ...Array.from({ length: 200 }, (_, index) => send(index)),
    ]);
    expect(ids.length).toBeGreaterThanOrEqual(120);
    const restarted = await startServer({ data });
    const kept = new Set((await restarted.list('?limit=500')).map(({ id }) => id));
    expect(ids.filter((id) => !kept.has(id))).toEqual([]);
  });

  it('is in a backup that is taken while many arrive, from which the server starts again', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const books = writeBook(folder);
    const running = await startProcess(['--books', books, '--data', data, '--trust-proxy']);
    const ids: string[] = [];
    let before: readonly string[] = [];
    let copied: Promise<unknown> | undefined;
    const copy = join(folder, 'copy.sqlite');
    const send = async (index: number) => {
      ids.push((await acknowledged(running.url, index))!);
      if (ids.length !== 60) return;
      before = [...ids];
      // What the command line's `.backup` does, a page at a time, so that many writes come in between.
      const database = new DatabaseSync(join(data, 'forecost.sqlite'), { readOnly: true });
      copied = backup(database, copy, { rate: 1 }).finally(() => database.close());
    };
    await Promise.all(Array.from({ length: 200 }, (_, index) => send(index)));
    await copied;
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');

    for (const end of ['-wal', '-shm']) rmSync(join(data, `forecost.sqlite${end}`));
    renameSync(copy, join(data, 'forecost.sqlite'));
    const restarted = await startServer({ data });
    const kept = new Set((await restarted.list('?limit=500')).map(({ id }) => id));
    expect(before).toHaveLength(60);
    expect(before.filter((id) => !kept.has(id))).toEqual([]);
    expect((await restarted.post(callbackRequest())).status).toBe(201);
  });
});

describe('a database that cannot be written', () => {
  it('when full answers 503 with the clinic’s number, stays up, and recovers', async () => {
    const folder = temporaryFolder();
    const data = join(folder, 'data');
    const server = await startServer({ data, maximumBytes: 20 * 4096 });
    const reason = 'x'.repeat(2000);
    const send = (index: number) =>
      server.post(callbackRequest({ reason }), { 'idempotency-key': `key-${index + 1000}` });

    let stored = 0;
    let refused = await send(stored);
    while (refused.status === 201) refused = await send(++stored);

    expect(stored).toBeGreaterThan(3);
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    const error = await errorOf(refused);
    expect(error.code).toBe('storage-unavailable');
    expect(error.message).toContain('was not received. Please call (415) 555-0134.');
    expect(server.entries).toContainEqual({ event: 'storage-unavailable', reason: 'SQLITE_FULL' });
    const page = await server.postForm(callbackForm({ reason }));
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('(415) 555-0134');
    const health = async () => (await fetch(`${server.url}/api/health`)).status;
    expect(await health()).toBe(503);

    expect(await server.list()).toHaveLength(stored);
    emptyBehindItsBack(data);
    expect((await send(stored)).status).toBe(201);
    expect(await health()).toBe(200);
  });

  it('when locked by another process answers 503, and recovers', async () => {
    const data = join(temporaryFolder(), 'data');
    const server = await startServer({ data });
    const other = new DatabaseSync(join(data, 'forecost.sqlite'));
    other.exec('begin immediate');
    expect((await server.post()).status).toBe(503);
    expect(server.entries).toContainEqual({ event: 'storage-unavailable', reason: 'SQLITE_BUSY' });
    other.exec('rollback');
    other.close();
    expect((await server.post()).status).toBe(201);
  });

  it('says so in its health, before anybody asks for a call', async () => {
    const data = join(temporaryFolder(), 'data');
    const server = await startServer({ data });
    const other = new DatabaseSync(join(data, 'forecost.sqlite'));
    other.exec('begin immediate');
    expect((await fetch(`${server.url}/api/health`)).status).toBe(503);
    other.close();
  });

  it('and otherwise is well', async () => {
    const server = await startServer();
    const healthy = await fetch(`${server.url}/api/health`);
    expect([healthy.status, await healthy.json()]).toEqual([200, { status: 'ok' }]);
  });
});

function emptyBehindItsBack(data: string): void {
  const other = new DatabaseSync(join(data, 'forecost.sqlite'));
  other.exec('delete from callback_request');
  other.close();
}
