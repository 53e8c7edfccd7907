import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callbackRequest, MONDAY, temporaryFolder, writeBook } from './clinic.ts';
import { ADMIN_TOKEN, errorOf, startServer } from './start-server.ts';

const EVERY_DAY = [{ opens: '09:00', closes: '17:00' }];

describe('GET /api/callback-requests', () => {
  it('lists in order of promise, not of arrival', async () => {
    const folder = temporaryFolder();
    const quick = {
      'practice.id': 'quick-clinic',
      'practice.timeZone': 'America/New_York',
      'practice.hours': { monday: EVERY_DAY, tuesday: EVERY_DAY },
    };
    const server = await startServer({ books: [writeBook(folder), writeBook(folder, quick)] });
    const send = (name: string, practice: string) =>
      server.post(callbackRequest({ name, practice }), { 'idempotency-key': `key-of-${name}` });
    await send('Thursday', 'harbor-mind');
    await send('Tuesday', 'quick-clinic');
    const names = (requests: { request: { name: string } }[]) =>
      requests.map((r) => r.request.name);
    expect(names(await server.list())).toEqual(['Tuesday', 'Thursday']);
    expect(names(await server.list('?practice=harbor-mind'))).toEqual(['Thursday']);
    const [first] = await server.list('?limit=1');
    expect(names(await server.list(`?after=${first?.id}`))).toEqual(['Thursday']);
  });

  it('keeps personal data out of caches and from pages of other origins', async () => {
    const { url } = await startServer();
    const origin = 'https://harbor-mind.example';
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}`, origin };
    const response = await fetch(`${url}/api/callback-requests`, { headers });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer guessed-token-of-staff' }],
    ['another scheme', { authorization: `Basic ${ADMIN_TOKEN}` }],
  ])('refuses %s: 401', async (_, headers) => {
    const { url } = await startServer();
    const response = await fetch(`${url}/api/callback-requests`, { headers });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect((await errorOf(response)).code).toBe('unauthorized');
  });

  it('slows down guesses: 429', async () => {
    const { url } = await startServer({ rateLimit: { burst: 1, everyMilliseconds: 60_000 } });
    const guess = () =>
      fetch(`${url}/api/callback-requests`, { headers: { authorization: 'Bearer guess' } });
    await guess();
    expect((await guess()).status).toBe(429);
  });

  it('refuses to begin after a request that is not there, which would look like the end: 422', async () => {
    const { url } = await startServer();
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const response = await fetch(`${url}/api/callback-requests?after=deleted-since`, { headers });
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toContain('list from the start');
  });

  it.each(['0', '501', 'all'])('refuses a limit of %s: 422', async (limit) => {
    const { url } = await startServer();
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const response = await fetch(`${url}/api/callback-requests?limit=${limit}`, { headers });
    expect(response.status).toBe(422);
  });
});

describe('the admin token', () => {
  it('is made at the first start, told once, and works after a restart', async () => {
    const folder = temporaryFolder();
    const books = [writeBook(folder)];
    const { serve } = await import('../src/serve.ts');
    const options = {
      books,
      data: join(folder, 'data'),
      port: 0,
      log: () => undefined,
      now: () => MONDAY,
    };
    const first = await serve(options);
    await first.close();
    const second = await serve(options);
    const headers = { authorization: `Bearer ${first.adminToken}` };
    const { status } = await fetch(`${second.url}/api/callback-requests`, { headers });
    await second.close();
    expect(first.adminToken).toMatch(/^[\w-]{43}$/);
    expect(second.adminToken).toBeUndefined();
    expect(status).toBe(200);
  });

  it('must not be short', async () => {
    await expect(startServer({ adminToken: 'secret' })).rejects.toThrow('at least 16 characters');
  });
});
