import { existsSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { listRequests, type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('start', () => {
  it('prints six addresses that answer with pages', async () => {
    for (const { id } of SITES) {
      expect(server.output()).toContain(`${server.url}/${id}/`);
      const response = await fetch(`${server.url}/${id}/`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    }
  });

  it('keeps its database in one file, whose folder it names', () => {
    expect(server.output()).toContain(join(server.data, 'forecost.sqlite'));
    expect(existsSync(join(server.data, 'forecost.sqlite'))).toBe(true);
  });

  it('prints an admin token at the first start, which lists the requests', async () => {
    expect(await listRequests(server.url, server.adminToken ?? '')).toEqual([]);
  });

  it('takes an admin token of your own', async () => {
    const own = 'a-token-of-my-own-1234';
    const second = await startServer({ FORECOST_ADMIN_TOKEN: own });
    expect(await listRequests(second.url, own)).toEqual([]);
    await second.stop();
  });

  it('takes the next free port when its port is in use, and says so', async () => {
    const second = await startServer({ PORT: String(server.port) });
    expect(second.output()).toContain(`Port ${server.port} is in use; trying ${server.port + 1}.`);
    expect(second.port).toBeGreaterThan(server.port);
    await second.stop();
  });

  it('stops cleanly at Ctrl-C', async () => {
    const second = await startServer();
    expect(await second.stop()).toBe(0);
    expect(second.output()).toContain('Stopped.');
  });

  it('refuses a port that is none', async () => {
    await expect(startServer({ PORT: 'http' })).rejects.toThrow(
      'PORT must be a number from 0 to 65535, not "http".',
    );
  });
});

describe('the served files', () => {
  it.each(SITES.filter(({ policy }) => policy !== undefined))(
    'of $id come with a strict policy',
    async ({ id }) => {
      const { headers } = await fetch(`${server.url}/${id}/`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types");
      expect(policy).not.toContain('unsafe');
    },
  );

  it.each([
    ['/harbor-light/styles.css', 'text/css; charset=utf-8'],
    ['/harbor-light/harbor.svg', 'image/svg+xml; charset=utf-8'],
    ['/palm-pine/price-book.json', 'application/json'],
    ['/books/daybreak.json', 'application/json; charset=utf-8'],
    ['/forecost/forecost.js', 'text/javascript; charset=utf-8'],
    ['/forecost/reserve.css', 'text/css; charset=utf-8'],
  ])('%s has the type %s', async (path, type) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('are not sent again when they have not changed', async () => {
    const path = `${server.url}/harbor-light/styles.css`;
    const etag = (await fetch(path)).headers.get('etag') ?? '';
    const again = await fetch(path, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    '/harbor-light/../../package.json',
    '/harbor-light/..%2f..%2fpackage.json',
    '/harbor-light/%2e%2e/%2e%2e/package.json',
    '/harbor-light/..\\..\\package.json',
    '/../package.json',
    '/.data/forecost.sqlite',
  ])('end at the site’s own folder: %s', async (path) => {
    expect([400, 404]).toContain(await statusOf(path));
  });

  it('send a site’s name without a slash to its front page', async () => {
    const response = await fetch(`${server.url}/daybreak`);
    expect(response.url).toBe(`${server.url}/daybreak/`);
  });
});

/** Unlike `fetch`, sends the path as it is. */
function statusOf(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
