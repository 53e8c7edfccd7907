import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callbackForm, callbackRequest, MONDAY, PROMISE, temporaryFolder } from './clinic.ts';
import { errorOf, startServer } from './start-server.ts';

const TUESDAY = new Date(MONDAY.getTime() + 24 * 3_600_000);
const THURSDAY = new Date(MONDAY.getTime() + 3 * 24 * 3_600_000);

describe('an Idempotency-Key', () => {
  it('answers a repeat with the first receipt: 200', async () => {
    const server = await startServer();
    const first = await server.post();
    const repeat = await server.post(callbackRequest({ elapsedMilliseconds: 90_000 }));
    expect([first.status, repeat.status]).toEqual([201, 200]);
    expect(await repeat.json()).toEqual(await first.json());
    expect(await server.list()).toHaveLength(1);
  });

  it('takes the same fields in another order for the same request', async () => {
    const server = await startServer();
    await server.post();
    const reversed = Object.fromEntries(Object.entries(callbackRequest()).toReversed());
    expect((await server.post(reversed)).status).toBe(200);
  });

  it('refuses another request and keeps the first: 409', async () => {
    const server = await startServer();
    await server.post();
    const response = await server.post(callbackRequest({ phone: '(628) 555-0178' }));
    expect(response.status).toBe(409);
    expect((await errorOf(response)).code).toBe('idempotency-key-reused');
    expect(await server.list()).toEqual([expect.objectContaining({ phone: '+16285550177' })]);
  });

  it('keeps one request of fifty sent at once', async () => {
    const server = await startServer();
    const responses = await Promise.all(Array.from({ length: 50 }, () => server.post()));
    const statuses = responses.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array<number>(49).fill(200), 201]);
    expect(await server.list()).toHaveLength(1);
  });

  it('holds across a restart, days later, with the promise first given', async () => {
    const data = join(temporaryFolder(), 'data');
    const before = await startServer({ data });
    const first = (await (await before.post()).json()) as object;
    await before.close();
    const after = await startServer({ data, now: () => THURSDAY });
    const repeat = await after.post();
    expect(repeat.status).toBe(200);
    expect(await repeat.json()).toEqual({ ...first, promise: PROMISE });
  });
});

describe('a plain form without a key', () => {
  it('is one request when sent twice, and a new one when a new day is promised', async () => {
    const data = join(temporaryFolder(), 'data');
    const monday = await startServer({ data });
    expect((await monday.postForm(callbackForm())).status).toBe(201);
    expect((await monday.postForm(callbackForm())).status).toBe(200);
    await monday.close();
    const tuesday = await startServer({ data, now: () => TUESDAY });
    expect((await tuesday.postForm(callbackForm())).status).toBe(201);
    expect(await tuesday.list()).toHaveLength(2);
  });

  it('never makes two patients collide by a key fixed in the page', async () => {
    const server = await startServer();
    const key = { 'idempotency-key': 'the-same-for-all' };
    await server.postForm(callbackForm(key));
    const other = await server.postForm(callbackForm({ ...key, name: 'Ravi Anand' }));
    expect(other.status).toBe(201);
    expect(await server.list()).toHaveLength(2);
  });
});
