import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openStorage } from '../src/storage/open-storage.ts';
import { callbackRequest, MONDAY, PROMISE, temporaryFolder, writeBook } from './clinic.ts';
import { startReceiver } from './receiver.ts';
import { startProcess } from './start-process.ts';
import { startServer } from './start-server.ts';

const PATIENCE = 60_000;
const STAFF = 'https://calls.harbor-mind.example/staff';
const key = (index: number) => ({ 'idempotency-key': `key-000${index}` });

/** A server that tells a receiver, and looks for something new all the time. */
async function telling(settings: Record<string, string> = {}, data = newData()) {
  const receiver = await startReceiver();
  const notify = { url: receiver.url, everyMilliseconds: 5, ...settings };
  return { receiver, data, server: await startServer({ data, notify }) };
}

const newData = () => join(temporaryFolder(), 'data');

describe('the front desk', () => {
  it('is told how many wait for a call and until when, and nothing of who they are', async () => {
    const { receiver, server } = await telling({ staffUrl: STAFF });
    await server.post(callbackRequest({ reason: 'For my mother.' }));
    const { body, headers } = await receiver.next();
    expect(JSON.parse(body)).toEqual({
      type: 'callback_request.stored',
      timestamp: MONDAY.toISOString(),
      text: `1 call to make, by Thursday, November 26 at 5:30 PM PST. ${STAFF}`,
      data: {
        callsToMake: 1,
        promise: PROMISE,
        dueAt: '2026-11-27T01:30:00.000Z',
        staff: STAFF,
      },
    });
    expect(headers['content-type']).toBe('application/json');
    expect(headers['webhook-signature']).toBeUndefined();
  });

  it('keeps nobody waiting: a request is acknowledged before its message is', async () => {
    const { receiver, server } = await telling();
    expect((await server.post()).status).toBe(201);
    const first = await receiver.next();
    expect((await server.post(callbackRequest(), key(2))).status).toBe(201);
    expect((await server.post(callbackRequest(), key(3))).status).toBe(201);
    first.answer(204);
    // What came meanwhile is told of together, and counted with what was told before.
    const second = await receiver.next();
    expect(JSON.parse(second.body)).toMatchObject({
      text: '3 calls to make, the first by Thursday, November 26 at 5:30 PM PST.',
      data: { callsToMake: 3 },
    });
    expect(receiver.count()).toBe(2);
  });

  it.each([
    ['fails', 503, {}],
    ['has moved', 302, { location: '/elsewhere' }],
  ])('is told again where the receiver %s, by the same id', async (_, status, headers) => {
    const { receiver, server } = await telling();
    await server.post();
    const first = await receiver.next();
    first.answer(status, headers);
    const second = await receiver.next();
    second.answer(200);
    expect(second.headers['webhook-id']).toBe(first.headers['webhook-id']);
    await told(server);
    const { host } = new URL(receiver.url);
    const failure = { event: 'front-desk-not-told', host, reason: `status ${status}` };
    expect(server.entries).toContainEqual(failure);
  });

  it('is told after a restart what it could not be told before, and once', async () => {
    const { data, receiver, server } = await telling();
    await server.post();
    await receiver.next();
    await server.close();
    const restarted = await telling({}, data);
    (await restarted.receiver.next()).answer(200);
    await told(restarted.server);
    await restarted.server.close();
    const again = await telling({}, data);
    await again.server.post(callbackRequest(), key(2));
    expect(JSON.parse((await again.receiver.next()).body)).toMatchObject({
      data: { callsToMake: 2 },
    });
    expect(again.receiver.count()).toBe(1);
  });

  it('is told nothing of a call that was made', async () => {
    const data = newData();
    const before = await startServer({ data });
    await before.post();
    await before.close();
    await noteReached(data);
    const { receiver, server } = await telling({}, data);
    await server.post(callbackRequest(), key(2));
    expect(JSON.parse((await receiver.next()).body)).toMatchObject({ data: { callsToMake: 1 } });
    expect(receiver.count()).toBe(1);
  });

  it('can tell that a message is ours where there is a secret, which is in no message', async () => {
    const secret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
    const { receiver, server } = await telling({ secret });
    await server.post();
    const { headers, body } = await receiver.next();
    expect(headers['webhook-timestamp']).toBe('1795456800');
    const signed = `${String(headers['webhook-id'])}.1795456800.${body}`;
    const expected = createHmac('sha256', '0123456789abcdef01234567').update(signed);
    expect(headers['webhook-signature']).toBe(`v1,${expected.digest('base64')}`);
    expect(body).not.toContain(secret);
  });

  it('and no log has the secret part of the address', async () => {
    const { receiver, server } = await telling();
    await server.post();
    (await receiver.next()).answer(404);
    await logged(server, 'front-desk-not-told');
    expect(JSON.stringify(server.entries)).not.toContain('T0K3N');
  });
});

describe('a server that tells the front desk', () => {
  it('ends when asked to, though the receiver does not answer', async () => {
    const { receiver, server } = await telling();
    await server.post();
    await receiver.next();
    await server.close();
    expect(server.entries.at(-1)).toEqual({ event: 'closed' });
    expect(server.entries.map(({ event }) => event)).not.toContain('front-desk-not-told');
  });

  it('as a process takes the address from its environment, and ends', async () => {
    const receiver = await startReceiver();
    const folder = temporaryFolder();
    const { child, url, printed } = await startProcess(
      ['--books', writeBook(folder), '--data', join(folder, 'data'), '--staff-url', STAFF],
      { FORECOST_NOTIFY_URL: receiver.url },
    );
    const headers = { 'content-type': 'application/json', ...key(1) };
    const body = JSON.stringify(callbackRequest());
    await fetch(`${url}/api/callback-requests`, { method: 'POST', headers, body });
    const { host } = new URL(receiver.url);
    expect(printed()).toContain(`\n${host} is told of each new request.\n`);
    const message = await receiver.next();
    expect(message.body).toContain(STAFF);
    message.answer(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    ['http://hooks.example/T0K3N', {}, 'must be an address that begins with https://.'],
    ['T0K3N', {}, 'must be an address that begins with https://.'],
    ['https://desk:T0K3N@hooks.example/', {}, 'must have no name and no password'],
    ['https://hooks.example/', { secret: 'T0K3N' }, 'must be whsec_ and 24 to 64 bytes in Base64'],
    ['https://hooks.example/', { secret: 'whsec_T0K3N+8=' }, 'must be whsec_ and 24 to 64 bytes'],
    ['https://hooks.example/', { staffUrl: '/staff' }, '--staff-url must be an address'],
  ])('does not start with %s %o, and does not repeat it', async (url, settings, reason) => {
    const starting = startServer({ notify: { url, ...settings } });
    await expect(starting).rejects.toThrow(reason);
    await expect(starting).rejects.not.toThrow('T0K3N');
  });
});

/** As the front desk does where it has reached everybody. */
async function noteReached(data: string): Promise<void> {
  const { requests, close } = await openStorage(`sqlite:${join(data, 'forecost.sqlite')}`);
  for (const { id } of (await requests.list({ limit: 10 })) ?? []) {
    await requests.note(id, 'reached', MONDAY.toISOString());
  }
  await close();
}

type Server = Awaited<ReturnType<typeof startServer>>;

const logged = (server: Server, event: string) =>
  vi.waitFor(() => expect(server.entries.map((entry) => entry.event)).toContain(event), PATIENCE);

const told = (server: Server) => logged(server, 'front-desk-told');
