import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callbackForm } from './clinic.ts';
import { startServer } from './start-server.ts';

describe('a plain HTML form', () => {
  it('is thanked on a page that says by when the clinic calls', async () => {
    const server = await startServer();
    const response = await server.postForm(callbackForm());
    const page = await response.text();
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Harbor Mind will call you by Thursday, November 26 at 5:30 PM');
    expect(page).toContain('<a href="tel:+14155550134">(415) 555-0134</a>');
    expect(page).toContain('988');
    expect(await server.list()).toHaveLength(1);
  });

  it('is answered on a page whose style its policy allows', async () => {
    const server = await startServer();
    const response = await server.postForm(callbackForm());
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(await response.text()) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(style).toContain('max-width');
    expect(response.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('may have a sentence to agree to that goes on in the next line of the page', async () => {
    const server = await startServer();
    const consent = 'Harbor Mind may call me\r\n      about this request.';
    const response = await server.postForm(callbackForm({ 'consent-call': consent }));
    expect(response.status).toBe(201);
    const [stored] = await server.list();
    expect(stored?.request.consent.call.wording).toBe(
      'Harbor Mind may call me about this request.',
    );
  });

  it('may be sent as multipart/form-data, as scripts and some builders do', async () => {
    const server = await startServer();
    const body = new FormData();
    for (const [name, value] of callbackForm({ name: 'Zoë Muñoz 👋' })) body.append(name, value);
    const response = await fetch(`${server.url}/api/callback-requests`, { method: 'POST', body });
    expect(await response.text()).toContain('Harbor Mind will call you by');
    const [stored] = await server.list();
    expect(stored?.request.name).toBe('Zoë Muñoz 👋');
  });

  it('is refused as multipart/form-data where nobody can read it, or a file is in it', async () => {
    const server = await startServer();
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const address = `${server.url}/api/callback-requests`;
    const cut = await fetch(address, { method: 'POST', headers, body: '--x\r\nname=Ana' });
    expect(cut.status).toBe(400);
    expect(await cut.text()).toContain('We have not received your request.');
    const body = new FormData();
    for (const [name, value] of callbackForm()) body.append(name, value);
    body.append('card', new File(['scan'], 'card.png'));
    expect((await fetch(address, { method: 'POST', body })).status).toBe(422);
    expect(await server.list()).toEqual([]);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data'])(
    'keeps the letters of a page that is not in UTF-8, sent as %s',
    async (type) => {
      const server = await startServer();
      const form = callbackForm({ name: 'NAME' });
      const isMultipart = type === 'multipart/form-data';
      const text = isMultipart
        ? `${[...form].map(([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`).join('')}--x--\r\n`
        : form.toString();
      // As browsers send it from a page in windows-1252.
      const name = isMultipart ? 'Zoë Muñoz' : 'Zo%EB+Mu%F1oz';
      const response = await fetch(`${server.url}/api/callback-requests`, {
        method: 'POST',
        headers: { 'content-type': isMultipart ? `${type}; boundary=x` : type },
        body: Buffer.from(text.replace('NAME', name), 'latin1'),
      });
      expect(response.status).toBe(201);
      const [stored] = await server.list();
      expect(stored?.request.name).toBe('Zoë Muñoz');
    },
  );

  it('keeps letters in UTF-8 beside a % that a script has left as it is', async () => {
    const server = await startServer();
    const form = callbackForm({ name: 'Zoë', reason: 'SURE' }).toString().replace('SURE', '100%');
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const address = `${server.url}/api/callback-requests`;
    expect((await fetch(address, { method: 'POST', headers, body: form })).status).toBe(201);
    const [stored] = await server.list();
    expect(stored?.request.name).toBe('Zoë');
  });

  it('is answered in Spanish when it says so', async () => {
    const server = await startServer();
    const page = await (await server.postForm(callbackForm({ language: 'es-MX' }))).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('Gracias. Le llamaremos.');
    expect(page).toContain('a más tardar el jueves 26 de noviembre a las ');
  });

  it('is told what to correct, without its values', async () => {
    const server = await startServer();
    const form = callbackForm({
      name: '<script>alert(1)</script>',
      phone: '12',
      'consent-call': '',
    });
    const response = await server.postForm(form);
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('<li>Write a US phone number');
    expect(page).toContain('<li>Tick the box');
    expect(page).not.toContain('<li>Write your name');
    expect(page).not.toContain('alert(1)');
    expect(page).toContain('<a href="https://harbor-mind.example">Back to Harbor Mind</a>');
  });

  it('is told to call when the page itself is wrong', async () => {
    const server = await startServer();
    const response = await server.postForm(callbackForm({ practice: 'elsewhere' }));
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Please call instead.');
  });

  it('is refused where it has a field that would be dropped', async () => {
    const server = await startServer();
    const response = await server.postForm(callbackForm({ email: 'dana@mail.example' }));
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Something is wrong with the form on the page itself.');
    expect(page).not.toContain('mail.example');
  });

  it('reads the language of the browser before it can read the form', async () => {
    const server = await startServer({ rateLimit: { burst: 1, everyMilliseconds: 60_000 } });
    await server.postForm(callbackForm());
    const response = await server.postForm(callbackForm(), { 'accept-language': 'es-US,es;q=0.9' });
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('60');
    expect(await response.text()).toContain('Su solicitud no se envió');
  });

  it('is answered by a page that allows nothing but its own style', async () => {
    const server = await startServer();
    const response = await server.postForm(callbackForm());
    const policy = response.headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+='; base-uri 'none'/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script| style=| on\w+=/);
  });
});
