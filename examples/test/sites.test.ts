import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementsReady, openBrowser } from '../open-browser.ts';
import { SITES } from '../sites.ts';
import { type RunningServer, startServer } from './running-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const PAGES = SITES.flatMap(({ id, pages }) => ['', ...pages].map((page) => `/${id}/${page}`));

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each(PAGES)('%s', (path) => {
  it('loads without an error, a policy violation or a request to anyone else', async () => {
    const { page, complaints } = await watchedPage();
    await page.goto(server.url + path);
    await elementsReady(page);
    expect(complaints).toEqual([]);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  it.each(['light', 'dark'])('has nothing that axe objects to, in %s', async (scheme) => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(server.url + path);
    await elementsReady(page);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it('has nothing that axe objects to before its scripts are there', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.resourceType() === 'script' ? request.abort() : request.continue());
    });
    await page.goto(server.url + path);
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  it('does not scroll sideways on a small phone, with its scripts and without', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 320, height: 640 });
    await page.goto(server.url + path);
    await elementsReady(page);
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await widthOf(page)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('does not scroll sideways on a phone with text of double size, with its scripts and without', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    const client = await page.createCDPSession();
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(server.url + path);
    await elementsReady(page);
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    expect(await widthOf(page)).toBeLessThanOrEqual(360);
    await page.close();
  });

  it('stores nothing in the browser', async () => {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    await elementsReady(page);
    const stored = await page.evaluate(async () => [
      document.cookie,
      localStorage.length + sessionStorage.length,
      (await indexedDB.databases()).length,
    ]);
    expect(stored).toEqual(['', 0, 0]);
    await page.close();
  });
});

describe('/harbor-light/', () => {
  it('puts the price book’s prices into its sentences, and describes them to search engines', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/harbor-light/`);
    await page.$eval('fc-price', (price) => price.scrollIntoView({ behavior: 'instant' }));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('fc-price')].every((price) =>
        price.shadowRoot?.querySelector('span'),
      ),
    );
    const offers = await page.$$eval('script[type="application/ld+json"]', (blocks) =>
      blocks.map(({ text }) => (JSON.parse(text) as { offers: { price: number } }).offers.price),
    );
    expect(offers).toEqual([475, 1043]);
    const prices = await page.$$eval('fc-price', (found) =>
      found.map(({ shadowRoot }) => shadowRoot?.textContent),
    );
    expect(prices).toEqual(['$475 per visit', '$2,640', '$1,043 per visit']);
    await page.close();
  });
});

function widthOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function watchedPage(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !url.startsWith('data:')) complaints.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      seen.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { page, complaints };
}

function violationsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () => (globalThis as unknown as { policyViolations: string[] }).policyViolations,
  );
}

async function axe(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { passes, violations } = await axe.run();
    if (passes.length === 0) return ['axe found nothing to look at'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    );
  });
}
