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

  it('is answered in Spanish when it says so', async () => {
    const server = await startServer();
    const page = await (await server.postForm(callbackForm({ language: 'es-MX' }))).text();
    expect(page).toContain('<html lang="es">');
    expect(page).toContain('Gracias. Le llamaremos.');
    expect(page).toContain('jueves, 26 de noviembre');
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
