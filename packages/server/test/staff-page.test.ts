import { describe, expect, it } from 'vitest';
import { callbackRequest, MONDAY, temporaryFolder, writeBook } from './clinic.ts';
import { ADMIN_TOKEN, startServer, type TestServer } from './start-server.ts';

const AS_A_PAGE = { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' };

/** What a browser sends once somebody has typed the token. */
const authorization = (token: string) => `Basic ${btoa(`desk:${token}`)}`;

/** Opens a page of the staff's as a browser does. */
function open(server: TestServer, path = '', headers: Record<string, string> = {}) {
  const own = { authorization: authorization(ADMIN_TOKEN), ...AS_A_PAGE, ...headers };
  return fetch(`${server.url}/staff${path}`, { headers: own });
}

const textOf = async (response: Promise<Response>) =>
  (await (await response).text()).replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ');

/** Presses the button of the first request on a page. */
async function press(server: TestServer, outcome: string, path = '') {
  const page = await (await open(server, path)).text();
  const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
  const [, seal = ''] = /name="seal" value="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain(`value="${outcome}"`);
  return fetch(new URL(action, `${server.url}/staff`), {
    method: 'POST',
    redirect: 'manual',
    headers: { authorization: authorization(ADMIN_TOKEN), ...AS_A_PAGE, origin: 'null' },
    body: new URLSearchParams({ seal, outcome }),
  });
}

/** A server whose clock stands where the returned function puts it, with one request of Monday's. */
async function withRequest(changes: Record<string, unknown> = {}) {
  let now = MONDAY;
  const server = await startServer({ now: () => now });
  expect((await server.post(callbackRequest(changes))).status).toBe(201);
  return { server, at: (time: string) => void (now = new Date(time)) };
}

describe('the page for staff', () => {
  it('is found with a slash after its name too', async () => {
    const { server } = await withRequest();
    const response = await open(server, '/');
    expect(response.url).toBe(`${server.url}/staff`);
    expect(await response.text()).toContain('1 call to make');
  });

  it('says whom to call, by when, and all that they have said', async () => {
    const { server } = await withRequest({
      language: 'es-MX',
      bestTime: 'morning',
      reason: 'For my mother.',
      question: { title: 'Whether Zeta Mutual pays', lines: ['Plan type: PPO'] },
    });
    const text = await textOf(open(server));
    for (const said of [
      '1 call to make',
      'Dana Whitfield',
      'Call by Thursday, November 26 at 5:30 PM PST',
      '(628) 555-0177',
      'Speaks: Spanish',
      'Best time: in the morning',
      'May be texted: no',
      'Asked: Monday, November 23 at 10:00 AM',
      'For my mother.',
      'Whether Zeta Mutual pays Plan type: PPO',
    ]) {
      expect(text).toContain(` ${said} `);
    }
  });

  it('dials the number and says its extension', async () => {
    const { server } = await withRequest({ phone: '(628) 555-0177 ext. 12' });
    const page = await (await open(server)).text();
    expect(page).toContain('<a href="tel:+16285550177">(628) 555-0177 ext. 12</a>');
    const csv = await (await open(server, '/requests.csv')).text();
    expect(csv).toContain('"(628) 555-0177 ext. 12"');
  });

  it.each([
    // Midnight in London is still Thursday afternoon at the clinic.
    ['2026-11-27T00:00:00Z', 'Call today, by Thursday, November 26 at 5:30 PM PST'],
    ['2026-11-27T01:30:00Z', 'Call today, by Thursday, November 26 at 5:30 PM PST'],
    ['2026-11-27T01:30:01Z', 'Overdue. Promised by Thursday, November 26 at 5:30 PM PST'],
    ['2026-11-27T18:00:00Z', 'Overdue. Promised by Thursday, November 26 at 5:30 PM PST'],
  ])('says at %s: %s', async (time, line) => {
    const { server, at } = await withRequest();
    at(time);
    expect(await textOf(open(server))).toContain(`Dana Whitfield ${line} `);
  });

  it('marks what is overdue by its color too', async () => {
    const { server, at } = await withRequest();
    expect(await (await open(server)).text()).not.toContain('class="late"');
    at('2026-11-27T18:00:00Z');
    expect(await (await open(server)).text()).toContain('<article class="late">');
  });

  it('names the time zone that a call is promised in: a desk may call for practices in several', async () => {
    const folder = temporaryFolder();
    const east = { 'practice.id': 'east', 'practice.timeZone': 'America/New_York' };
    const server = await startServer({ books: [writeBook(folder), writeBook(folder, east)] });
    await server.post(callbackRequest());
    await server.post(callbackRequest({ practice: 'east' }), { 'idempotency-key': 'key-0002' });
    const text = await textOf(open(server));
    expect(text).toMatch(/at 5:30 PM EST .* at 5:30 PM PST /);
  });

  it('keeps a call that nobody answered, and counts', async () => {
    const { server, at } = await withRequest();
    await press(server, 'no-answer');
    at('2026-11-24T22:15:00Z');
    expect((await press(server, 'no-answer')).headers.get('location')).toBe('../staff');
    const text = await textOf(open(server));
    expect(text).toContain('1 call to make');
    expect(text).toContain('No answer: 2 times, last Tuesday, November 24 at 2:15 PM');
  });

  it('goes on on another page where there are more than 200, and only there', async () => {
    const { server } = await withRequest();
    const post = (index: number) =>
      server.post(callbackRequest(), { 'idempotency-key': `key-${1000 + index}` });
    await Promise.all(Array.from({ length: 199 }, (_, index) => post(index)));
    const full = await (await open(server)).text();
    expect(full).toContain('<h1>200 calls to make</h1>');
    expect(full).not.toContain('>More</a>');
    expect((await post(199)).status).toBe(201);
    const first = await (await open(server)).text();
    expect(first).toContain('<h1>More than 200 calls to make</h1>');
    const [, next = ''] = /<a href="([^"]+)">More<\/a>/.exec(first) ?? [];
    expect(await (await open(server, next)).text()).toContain('<h1>1 more call to make</h1>');
    await press(server, 'reached', next);
    expect(await (await open(server, next)).text()).toContain('<h1>200 calls to make</h1>');
  });

  it('looks again by itself where it is asked to, and goes on so', async () => {
    const { server } = await withRequest();
    expect(await (await open(server)).text()).not.toContain('http-equiv="refresh"');
    expect(await (await open(server, '?live')).text()).toContain(
      'http-equiv="refresh" content="60"',
    );
    expect((await press(server, 'reached', '?live')).headers.get('location')).toBe('../staff?live');
  });

  it('moves a call that was made to the others, and takes it back', async () => {
    const { server } = await withRequest();
    await press(server, 'reached');
    expect(await textOf(open(server))).toContain('Nobody is waiting for a call.');
    expect(await textOf(open(server, '?reached'))).toContain(
      'Reached: Monday, November 23 at 10:00 AM',
    );
    const [listed] = await server.list();
    expect(listed).toMatchObject({ call: { attempts: 0, reachedAt: '2026-11-23T18:00:00.000Z' } });
    await press(server, 'reopened', '?reached');
    expect(await textOf(open(server))).toContain('1 call to make');
  });

  it('leads nowhere else where a proxy puts a path before it', async () => {
    const { server } = await withRequest();
    const pages = [await open(server), await open(server, '', { authorization: '' })];
    for (const page of pages) expect(await page.text()).not.toMatch(/(href|action)="\//);
    expect((await open(server, '?after=deleted-since')).url).toBe(`${server.url}/staff`);
  });

  it('shows what a patient typed as text, whatever it looks like', async () => {
    const { server } = await withRequest({ name: '<script>alert(1)</script>' });
    const page = await (await open(server)).text();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
  });
});

describe('the spreadsheet for staff', () => {
  it('has each request in a line, and nothing in it is run as a formula', async () => {
    const { server } = await withRequest({ name: '=HYPERLINK("https://evil.example")' });
    const response = await open(server, '/requests.csv');
    expect(response.headers.get('content-disposition')).toContain('callback-requests.csv');
    const [head, line] = Buffer.from(await response.arrayBuffer())
      .toString('utf8')
      .split('\r\n');
    expect(head).toContain('\uFEFF"Promised by","Time zone","Practice","Name","Phone"');
    expect(line).toContain(
      `"2026-11-26 17:30","America/Los_Angeles","harbor-mind","'=HYPERLINK(""https://evil.example"")"`,
    );
  });
});

describe('nobody else', () => {
  it('sees the page: a browser asks for the token', async () => {
    const server = await startServer();
    const response = await open(server, '', { authorization: '' });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Basic realm="Callback requests", charset="UTF-8"',
    ]);
  });

  it('guesses the token', async () => {
    const server = await startServer({ rateLimit: { burst: 1, everyMilliseconds: 60_000 } });
    const guess = () => open(server, '', { authorization: authorization('guessed-by-somebody') });
    expect([(await guess()).status, (await guess()).status]).toEqual([401, 429]);
  });

  it('reads it by a script on the clinic’s own site, in whose browser staff are let in', async () => {
    const { server } = await withRequest();
    for (const path of ['', '/requests.csv']) {
      const response = await open(server, path, { 'sec-fetch-dest': 'empty' });
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('Dana');
    }
    const policy = (await open(server)).headers.get('content-security-policy');
    // A window that a script opens has no origin, so the script cannot look into it.
    expect(policy).toMatch(/sandbox allow-forms(?!.*allow-same-origin)/);
    expect(policy).toContain("frame-ancestors 'none'");
  });

  it('says how a call ended by a form on another page', async () => {
    const { server } = await withRequest();
    const [request] = await server.list();
    const response = await fetch(`${server.url}/staff/${request?.id}`, {
      method: 'POST',
      headers: { authorization: authorization(ADMIN_TOKEN), ...AS_A_PAGE },
      body: new URLSearchParams({ seal: 'guessed', outcome: 'reached' }),
    });
    expect(response.status).toBe(403);
    expect(await textOf(open(server))).toContain('1 call to make');
  });
});
