import { describe, expect, it } from 'vitest';
import { callbackRequest, temporaryFolder, writeBook } from './clinic.ts';
import { errorOf, startServer } from './start-server.ts';

const WEBSITE = 'https://harbor-mind.example';
const OTHER = { 'practice.id': 'other-clinic', 'practice.website': 'https://other.example' };

function preflight(url: string, origin: string): Promise<Response> {
  const headers = { origin, 'access-control-request-method': 'POST' };
  return fetch(`${url}/api/callback-requests`, { method: 'OPTIONS', headers });
}

describe('pages of other origins', () => {
  it('may post from the practice’s own website', async () => {
    const server = await startServer();
    const asked = await preflight(server.url, WEBSITE);
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type, idempotency-key');
    const posted = await server.post(callbackRequest(), { origin: WEBSITE });
    expect(posted.status).toBe(201);
    expect(posted.headers.get('access-control-allow-origin')).toBe(WEBSITE);
    expect(posted.headers.get('vary')).toContain('origin');
  });

  it.each([
    ['https://harbor-mind.example', 'https://www.harbor-mind.example'],
    ['https://www.harbor-mind.example', 'https://harbor-mind.example'],
  ])(
    'may post and read the price book where the website is %s from %s too',
    async (website, origin) => {
      const books = [writeBook(temporaryFolder(), { 'practice.website': website })];
      const server = await startServer({ books });
      expect((await preflight(server.url, origin)).status).toBe(204);
      expect((await server.post(callbackRequest(), { origin })).status).toBe(201);
      const book = await fetch(`${server.url}/books/harbor-mind.json`, { headers: { origin } });
      expect(book.headers.get('access-control-allow-origin')).toBe(origin);
    },
  );

  it('may read refusals, and when to come back', async () => {
    const server = await startServer();
    const refused = await server.post('{}', { origin: WEBSITE });
    expect(refused.headers.get('access-control-allow-origin')).toBe(WEBSITE);
    expect(refused.headers.get('access-control-expose-headers')).toBe('retry-after');
  });

  it('may not from anywhere else: 403', async () => {
    const server = await startServer();
    const asked = await preflight(server.url, 'https://elsewhere.example');
    expect([asked.status, (await errorOf(asked)).code]).toEqual([403, 'origin-not-allowed']);
    const posted = await server.post(callbackRequest(), { origin: 'https://elsewhere.example' });
    expect(posted.status).toBe(403);
    expect(posted.headers.get('access-control-allow-origin')).toBeNull();
    expect(await server.list()).toEqual([]);
  });

  it('may not post for another practice than theirs: 403', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ books: [writeBook(folder), writeBook(folder, OTHER)] });
    const posted = await server.post(callbackRequest(), { origin: 'https://other.example' });
    expect(posted.status).toBe(403);
    expect(await server.list()).toEqual([]);
  });

  it('may where the settings say so', async () => {
    const origins = {
      all: ['https://a.example'],
      byPractice: { 'harbor-mind': ['https://b.example'] },
    };
    const server = await startServer({ origins });
    expect((await preflight(server.url, 'https://a.example')).status).toBe(204);
    expect((await preflight(server.url, 'https://b.example')).status).toBe(204);
  });

  it('are not asked for when the page is the server’s own', async () => {
    const server = await startServer();
    expect((await server.post(callbackRequest(), { origin: server.url })).status).toBe(201);
  });
});

describe('origin settings', () => {
  it.each(['*', 'harbor-mind.example', 'https://a.example/page', 'ftp://a.example'])(
    'refuse %s',
    async (origin) => {
      await expect(startServer({ origins: { all: [origin] } })).rejects.toThrow('is no origin');
    },
  );

  it('refuse a practice without a book', async () => {
    const origins = { byPractice: { elsewhere: ['https://a.example'] } };
    await expect(startServer({ origins })).rejects.toThrow(
      '"elsewhere", of which there is no book',
    );
  });
});
