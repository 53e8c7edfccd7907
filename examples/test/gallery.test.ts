import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { type RunningServer, startServer } from './running-server.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('/gallery/', () => {
  it('shows every state without an exception, and leads to each', async () => {
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(String(error)));
    await open(page, '');
    const states = await page.$$eval('section', (found) => found.map(({ id }) => `#${id}`));
    const links = await page.$$eval('nav a', (found) => found.map((a) => a.getAttribute('href')));
    expect(states).toContain('#callback-form.with-mistakes');
    expect(links).toEqual(states);
    expect(thrown).toEqual([]);
    await page.close();
  });

  it('shows one state alone, in a theme, in Spanish', async () => {
    const page = await browser.newPage();
    await open(page, '?state=price-list.of-everything&theme=warm&lang=es');
    const shown = await page.$$eval('fc-price-list', (lists) =>
      lists.map((list) => ({
        heading: list.shadowRoot?.querySelector('h2')?.textContent,
        radius: getComputedStyle(list).getPropertyValue('--fc-radius'),
      })),
    );
    expect(shown).toEqual([{ heading: 'Precios', radius: '1em' }]);
    await page.close();
  });

  it('has nothing that axe objects to', async () => {
    const page = await browser.newPage();
    await open(page, '?lang=es&scheme=dark');
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      // The same element is there again and again, and so are its landmarks.
      const rules = { 'landmark-unique': { enabled: false } };
      const { violations } = await axe.run({ rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    });
    expect(found).toEqual([]);
    await page.close();
  });
});

async function open(page: Page, search: string): Promise<void> {
  await page.goto(`${server.url}/gallery/${search}`);
  await page.waitForSelector('html[data-shown]');
}
