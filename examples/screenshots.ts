/**
 * Takes pictures of every page of the example sites into `.cache/screenshots/`, on a phone and a
 * desktop, light and dark, and the README's into `docs/screenshot.png`.
 *
 * `pnpm --filter @forecost/examples screenshots [part of a name]`
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { elementsReady, openBrowser } from './open-browser.ts';
import { serveSites } from './serve-sites.ts';
import { SITES } from './sites.ts';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, '.cache', 'screenshots');
const README_PICTURE = join(ROOT, 'docs', 'screenshot.png');
const WIDTHS = { phone: 390, desktop: 1280 } as const;

const [wanted = ''] = process.argv.slice(2);
const data = mkdtempSync(join(tmpdir(), 'forecost-screenshots-'));
const server = await serveSites({ port: 0, data, log: () => undefined });
const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const { id, pages } of SITES) {
    for (const path of ['', ...pages]) await takeAll(browser, id, path);
  }
  if ('readme'.includes(wanted)) await takeReadmePicture(browser);
} finally {
  await browser.close();
  await server.close();
  rmSync(data, { recursive: true });
}

async function takeAll(from: Browser, id: string, path: string): Promise<void> {
  for (const [device, width] of Object.entries(WIDTHS)) {
    for (const scheme of ['light', 'dark']) {
      const page = path.replace(/\/$|\.html$/, '').replace('/', '-') || 'index';
      const name = `${id}.${page}.${device}.${scheme}.png`;
      if (!name.includes(wanted)) continue;
      const tab = await open(from, `${id}/${path}`, width, scheme);
      await tab.screenshot({ path: join(FOLDER, name) as `${string}.png`, fullPage: true });
      await tab.close();
      console.log(join(FOLDER, name));
    }
  }
}

async function takeReadmePicture(from: Browser): Promise<void> {
  const tab = await open(from, 'daybreak/costs.html', 1280, 'light');
  await tab.setViewport({ width: 1280, height: 1040 });
  await tab.screenshot({ path: README_PICTURE });
  await tab.close();
  console.log(`${README_PICTURE}: ${Math.ceil(statSync(README_PICTURE).size / 1024)} KB`);
}

async function open(from: Browser, path: string, width: number, scheme: string): Promise<Page> {
  const tab = await from.newPage();
  await tab.setViewport({ width, height: 800 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(`${server.url}/${path}`);
  await elementsReady(tab);
  return tab;
}
