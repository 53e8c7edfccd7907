import { describe, expect, it } from 'vitest';
import { callbackRequest, MONDAY, PROMISE } from './clinic.ts';
import { errorOf, startServer } from './start-server.ts';

describe('POST /api/callback-requests', () => {
  it('answers 201 with the promise once the request is stored', async () => {
    const server = await startServer();
    const response = await server.post();
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ id: expect.any(String), promise: PROMISE });
    expect(await server.list()).toEqual([
      expect.objectContaining({ phone: '+16285550177', suspectedSpam: false }),
    ]);
  });

  it('keeps what the patient attached and chose', async () => {
    const server = await startServer();
    const full = {
      bestTime: 'evening',
      reason: 'Prices\nand dates',
      attachment: { title: 'My estimate', lines: ['Total $2,350'] },
      question: { title: 'Please check my insurance', lines: ['Insurance company: Aetna'] },
    };
    await server.post(callbackRequest(full));
    expect((await server.list())[0]?.request).toMatchObject(full);
  });

  it('forbids caches to keep the answer and browsers to do anything with it', async () => {
    const { headers } = await (await startServer()).post();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it.each([
    ['a filled invisible field', { website: 'https://spam.example' }],
    ['less than two seconds', { elapsedMilliseconds: 400 }],
  ])('stores and promises all the same after %s, marked as suspected', async (_, trap) => {
    const server = await startServer();
    expect((await server.post(callbackRequest(trap))).status).toBe(201);
    expect(await server.list()).toEqual([expect.objectContaining({ suspectedSpam: true })]);
  });
});

describe('POST /api/callback-requests refuses', () => {
  it('what is invalid, field by field, without repeating it: 422', async () => {
    const server = await startServer();
    const response = await server.post(
      callbackRequest({ name: ' ', phone: '555-0134 Whitfield', elapsedMilliseconds: 'soon' }),
      { 'idempotency-key': 'short' },
    );
    expect(response.status).toBe(422);
    const error = await errorOf(response);
    expect(error.code).toBe('invalid-request');
    expect(error.problems?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'Idempotency-Key wrong-format',
      'elapsedMilliseconds wrong-type',
      'name empty-text',
      'phone phone-not-dialable',
    ]);
    expect(JSON.stringify(error)).not.toMatch(/Whitfield|soon|short/);
    expect(await server.list()).toEqual([]);
  });

  it.each([
    [
      'an unknown practice: 404',
      callbackRequest({ practice: 'elsewhere' }),
      {},
      404,
      'unknown-practice',
    ],
    ['broken JSON: 400', '{"name": "Dana', {}, 400, 'malformed-json'],
    ['JSON that is no object: 400', '[]', {}, 400, 'malformed-json'],
    [
      'another media type: 415',
      'Dana',
      { 'content-type': 'text/plain' },
      415,
      'unsupported-media-type',
    ],
    [
      'more than 32 KB: 413',
      callbackRequest({ reason: 'x'.repeat(33_000) }),
      {},
      413,
      'body-too-large',
    ],
    ['a megabyte: 413', 'x'.repeat(1_000_000), {}, 413, 'body-too-large'],
  ])('%s', async (_, body, headers: Record<string, string>, status, code) => {
    const server = await startServer();
    const response = await server.post(body, headers);
    expect([response.status, (await errorOf(response)).code]).toEqual([status, code]);
    expect(server.entries).toContainEqual({ event: 'refused', status, code });
  });

  it('a body that goes on beyond 32 KB without saying so: 413', async () => {
    const { url } = await startServer();
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8_192)),
    });
    const response = await fetch(`${url}/api/callback-requests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'key-0001' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it('nobody because a clock that was ahead has been put right', async () => {
    let now = new Date('2031-01-06T18:00:00Z');
    const rateLimit = { burst: 2, everyMilliseconds: 90_000 };
    const server = await startServer({ rateLimit, now: () => now });
    expect((await server.post()).status).toBe(201);
    now = MONDAY;
    const headers = { 'idempotency-key': 'key-0002' };
    expect((await server.post(callbackRequest(), headers)).status).toBe(201);
  });

  it('more requests than a person makes, and says when to come back: 429', async () => {
    const server = await startServer({ rateLimit: { burst: 2, everyMilliseconds: 90_000 } });
    await server.post();
    await server.post();
    const response = await server.post();
    expect(response.status).toBe(429);
    const seconds = Number(response.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(90);
    expect((await errorOf(response)).code).toBe('too-many-requests');
  });

  it.each([
    { proxy: 'that is not trusted', trustedProxies: 0, forwarded: true, missing: '--trust-proxy' },
    { proxy: 'that names nobody', trustedProxies: 1, forwarded: false, missing: 'X-Forwarded-For' },
  ])(
    'everybody behind a proxy $proxy as one client, and the log says so once',
    async ({ trustedProxies, forwarded, missing }) => {
      const rateLimit = { burst: 1, everyMilliseconds: 90_000 };
      const server = await startServer({ trustedProxies, rateLimit });
      const from = (address: string) => (forwarded ? { 'x-forwarded-for': address } : {});
      await server.post(undefined, from('203.0.113.7'));
      expect((await server.post(undefined, from('198.51.100.9'))).status).toBe(429);
      const alike = server.entries.filter(({ event }) => event === 'clients-not-told-apart');
      expect(alike).toEqual([{ event: 'clients-not-told-apart', missing }]);
    },
  );

  it('nobody for what others behind a trusted proxy have sent', async () => {
    const rateLimit = { burst: 1, everyMilliseconds: 90_000 };
    const server = await startServer({ trustedProxies: 1, rateLimit });
    await server.post(undefined, { 'x-forwarded-for': '203.0.113.7' });
    const other = await server.post(undefined, { 'x-forwarded-for': '198.51.100.9' });
    expect(other.status).toBe(200);
    expect(server.entries.map(({ event }) => event)).not.toContain('clients-not-told-apart');
  });

  it('nobody for what others behind a CDN and a proxy have sent', async () => {
    const rateLimit = { burst: 1, everyMilliseconds: 90_000 };
    const server = await startServer({ trustedProxies: 2, rateLimit });
    const statuses: number[] = [];
    // The proxy adds the CDN's address to what the CDN has written, which adds the client's to what that sent.
    for (const forwarded of [
      '203.0.113.7, 172.70.1.1',
      '198.51.100.9, 172.70.1.1',
      '192.0.2.33, 203.0.113.7, 172.70.1.2',
      '192.0.2.44',
    ]) {
      statuses.push((await server.post(undefined, { 'x-forwarded-for': forwarded })).status);
    }
    expect(statuses).toEqual([201, 200, 429, 200]);
  });

  it('any other path under /api: 404', async () => {
    const { url } = await startServer();
    const response = await fetch(`${url}/api/patients`);
    expect([response.status, (await errorOf(response)).code]).toEqual([404, 'not-found']);
  });
});
