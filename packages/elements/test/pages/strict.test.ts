import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { within } from '../../../../.ci/within.ts';
import { clinicBook } from '../price-book.ts';
import { complaintsOf, type Host, ready, startHost, useEverything } from './host.ts';
import { STRICTEST_POLICY } from './site.ts';

const page = (lang = 'en', book = '/price-book.json') => `<!doctype html><html lang="${lang}">
<title>Clinic</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/forecost/reserve.css">
<script type="module" src="/forecost/forecost.js" data-book="${book}"></script>
<fc-cost-calculator></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>
<fc-callback-form endpoint="/calls"></fc-callback-form>
<p>A price: <fc-price service="evaluation">$250</fc-price></p><fc-price-list></fc-price-list>
<div data-fc="insurance-checker"></div>`;

const RECEIPT = JSON.stringify({
  id: '1',
  promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
});

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  host.headers.set('content-security-policy', STRICTEST_POLICY);
  host.serve('/calls', {
    body: RECEIPT,
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
});
afterEach(() => host.reset());
afterAll(() => host.close());

/** Opens a page that notes what its policy forbids. */
async function open(html: string): Promise<{ tab: Page; violations(): Promise<string[]> }> {
  const before = (own: Page) =>
    own.evaluateOnNewDocument(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { policyViolations: seen });
      document.addEventListener('securitypolicyviolation', (event) => {
        seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  const tab = await host.open(html, { height: 4000, before });
  const violations = () =>
    tab.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);
  return { tab, violations };
}

describe('under the strictest policy', () => {
  it.each(['en', 'es'])('every state of every element violates nothing (%s)', async (lang) => {
    const { tab, violations } = await open(page(lang));
    await ready(tab, ['fc-cost-calculator', 'fc-price-list', '[data-fc] > fc-insurance-checker']);
    await ready(tab);
    await useEverything(tab);
    expect(await violations()).toEqual([]);
  });

  it('what tells search engines of prices is written, and violates nothing', async () => {
    const told = ['price service="evaluation"', 'price-list'].map(
      (tag) => `<fc-${tag} json-ld></fc-${tag.split(' ')[0]}>`,
    );
    const { tab, violations } = await open(page().replace('<p>', `${told.join('')}<p>`));
    await ready(tab, ['fc-price-list[json-ld]']);
    await tab.waitForFunction(
      () => document.querySelectorAll('script[type="application/ld+json"]').length === 2,
    );
    const prices = await tab.$$eval('script[type="application/ld+json"]', (blocks) =>
      blocks.map((block) => block.text.includes('"price":250')),
    );
    expect(prices).toEqual([true, true]);
    expect(await violations()).toEqual([]);
  });

  it('a price book that the page checks itself violates nothing', async () => {
    host.serve('/written.json', { body: JSON.stringify(printPriceBook(clinicBook())) });
    const { tab, violations } = await open(page('en', '/written.json'));
    await ready(tab);
    expect(await violations()).toEqual([]);
  });

  it.each(['/missing.json', '/edited.json'])('%s violates nothing', async (book) => {
    const compiled = compilePriceBook(printPriceBook(clinicBook()));
    host.serve('/edited.json', { body: JSON.stringify({ ...compiled, checksum: '0' }) });
    host.serve('/missing.json', { body: 'Not found', status: 404 });
    const { tab, violations } = await open(page('en', book));
    await within(tab, 'fc-callback-form >>> .note').wait();
    await tab.waitForNetworkIdle({ idleTime: 100 });
    expect(await violations()).toEqual([]);
  });

  it('is noticed by this test where it is broken', async () => {
    const { tab, violations } = await open(page());
    await tab.evaluate(() =>
      document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' })),
    );
    await tab.waitForFunction(
      () => (globalThis as unknown as { policyViolations: string[] }).policyViolations.length > 0,
    );
    expect((await violations()).length).toBeGreaterThan(0);
  });

  it('lets nobody make a policy, and the elements make none', async () => {
    const { tab, violations } = await open(page());
    await ready(tab);
    const policy = tab.evaluate(() => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): void };
      };
      trustedTypes.createPolicy('forecost', {});
    });
    await expect(policy).rejects.toThrow('disallowed');
    expect(await violations()).toEqual([expect.stringContaining('trusted-types')]);
  });
});

it('an encrypted page has no form that would send without encryption, but the number to call', async () => {
  const complaints: string[] = [];
  const tab = await host.open('', {
    before: async (own) => {
      own.on('console', (message) => complaints.push(message.text()));
      // What the host answers, as if it had a certificate.
      await own.setRequestInterception(true);
      own.on('request', async (request) => {
        if (!request.url().startsWith('https:')) return request.continue();
        const { pathname } = new URL(request.url());
        const answer = await fetch(host.url + pathname);
        const contentType = answer.headers.get('content-type') ?? '';
        return request.respond({ contentType, body: await answer.text() });
      });
    },
  });
  host.serve('/encrypted.html', {
    body: page().replace('"/calls"', '"http://clinic.example/calls"'),
  });
  await tab.goto('https://clinic.example/encrypted.html');
  await within(tab, 'fc-callback-form >>> a.call').wait();
  expect(await tab.$('fc-callback-form >>> form')).toBeNull();
  expect(complaints).toContain(
    '[forecost] <fc-callback-form> needs endpoint="…", a URL it can send to.',
  );
});

describe('an isolated page', () => {
  it('has its elements where it is isolated across origins', async () => {
    host.headers.set('cross-origin-opener-policy', 'same-origin');
    host.headers.set('cross-origin-embedder-policy', 'require-corp');
    const { tab, violations } = await open(page());
    await ready(tab);
    expect(await tab.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(await violations()).toEqual([]);
  });

  it('has its elements in a sandboxed frame without an origin and without forms, where the files allow every origin', async () => {
    host.headers.delete('content-security-policy');
    host.headers.set('access-control-allow-origin', '*');
    host.serve('/inside.html', { body: page() });
    let complaints: string[] | undefined;
    const tab = await host.open(
      `<!doctype html><title>Builder</title><link rel="icon" href="data:,">
      <iframe sandbox="allow-scripts" src="/inside.html" width="600" height="3000"></iframe>`,
      { height: 3200, before: async (own) => (complaints = complaintsOf(own)) },
    );
    const frame = (await (await tab.waitForSelector('iframe'))?.contentFrame())!;
    for (const tag of ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form']) {
      await within(frame, `${tag} >>> [part~=base]`).wait();
    }
    expect(await frame.evaluate(() => origin)).toBe('null');
    await within(frame, 'fc-callback-form >>> #name').fill('Ana Reyes');
    await frame.page().keyboard.press('Enter');
    await within(frame, 'fc-callback-form >>> #summary').wait();
    expect(complaints).toEqual([]);
  });
});
