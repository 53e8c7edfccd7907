import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { complaintsOf, complete, type Host, ready, startHost, TAGS } from './host.ts';
import { painted } from './layout-shifts.ts';

const packages = createRequire(import.meta.url);
const library = (path: string) => readFileSync(packages.resolve(path), 'utf8');

let host: Host;
let complaints: string[];
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

const ELEMENTS = `<h1>Prices</h1><fc-cost-calculator><p>Call us</p></fc-cost-calculator>
  <fc-insurance-checker></fc-insurance-checker><div data-fc="callback-form" data-endpoint="/calls">Call us</div>`;
const ABOUT = '<h1>About</h1><p>Nobody has prices here.</p>';

const pageOf = (head: string, body: string, attributes = '') => `<!doctype html><html lang="en">
  <head><title>Clinic</title><link rel="icon" href="data:,">${head}
  <link rel="stylesheet" href="/forecost/reserve.css">
  <script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script></head>
  <body ${attributes}><nav><a href="/prices.html">Prices</a> <a href="/about.html">About</a></nav>
  <main id="main">${body}</main></body></html>`;

/** A site of two pages, whose scripts load one from the other. */
async function site(head: string, attributes = ''): Promise<Page> {
  host.serve('/turbo.js', { body: library('@hotwired/turbo') });
  host.serve('/htmx.js', { body: library('htmx.org/dist/htmx.js') });
  host.serve('/prices.html', { body: pageOf(head, ELEMENTS, attributes) });
  host.serve('/about.html', { body: pageOf(head, ABOUT, attributes) });
  return host.open('', { before: async (own) => void (complaints = complaintsOf(own)) });
}

const heading = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, text);

async function follow(page: Page, name: 'Prices' | 'About'): Promise<void> {
  await page.$$eval(
    'nav a',
    (links, text) => links.find((link) => link.textContent === text)!.click(),
    name,
  );
  await heading(page, name);
  // Whoever goes back before the library has noted the new address leaves the old page, and Turbo loads a
  // page anew that is left before its own visit is over.
  await page.waitForFunction(
    (path) => location.pathname === path && !document.documentElement.ariaBusy,
    {},
    `/${name.toLowerCase()}.html`,
  );
}

const LIBRARIES: Readonly<Record<string, { head: string; attributes?: string }>> = {
  Turbo: { head: '<script src="/turbo.js"></script>' },
  'Turbo, with view transitions,': {
    head: '<script src="/turbo.js"></script><meta name="view-transition" content="same-origin">',
  },
  htmx: { head: '<script src="/htmx.js"></script>', attributes: 'hx-boost:inherited="true"' },
};

it.each(Object.entries(LIBRARIES))(
  'where %s loads the pages, elements come, go, and come back',
  async (_, { head, attributes }) => {
    for (const from of ['prices', 'about']) {
      // Another one, as leaving a page ends requests of the library's own, which it complains of.
      const page = await site(head, attributes);
      await page.goto(`${host.url}/${from}.html`);
      await page.evaluate(() => ((globalThis as { first?: boolean }).first = true));
      if (from === 'prices') {
        await reachAll(page);
        await follow(page, 'About');
      }
      await follow(page, 'Prices');
      await reachAll(page);
      await follow(page, 'About');
      await page.goBack();
      await heading(page, 'Prices');
      await reachAll(page);
      expect(await page.$$eval(TAGS.join(), (all) => all.length)).toBe(3);
      expect(await page.evaluate(() => (globalThis as { first?: boolean }).first)).toBe(true);
      expect(complaints).toEqual([]);
    }
  },
);

it.each([390, 1280])(
  'where Turbo goes back, on a slow machine %i pixels wide, readers are where they were',
  async (width) => {
    const page = await site(LIBRARIES['Turbo']!.head);
    await page.setViewport({ width, height: 800 });
    await page.goto(`${host.url}/prices.html`);
    await reachAll(page);
    await page.$eval('fc-cost-calculator', (calculator) => calculator.scrollIntoView());
    await page.$eval('fc-insurance-checker', (checker) => checker.scrollIntoView());
    // The library notes where readers are when they have scrolled there.
    await painted(page);
    const top = () =>
      page.$eval('fc-insurance-checker', (checker) => checker.getBoundingClientRect().top);
    const before = await top();
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await follow(page, 'About');
    await page.goBack();
    await heading(page, 'Prices');
    await ready(page);
    await complete(page);
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  },
);

/** Brings every element near the viewport and waits for it. */
async function reachAll(page: Page): Promise<void> {
  for (const tag of TAGS) {
    const element = await page.waitForSelector(tag);
    await element!.evaluate((found) => found.scrollIntoView());
    await ready(page, [tag]);
  }
}
