/**
 * Takes a picture of a page: `pnpm screenshot <url or file> <picture.png> [width]`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.ts';

const [page, picture, width = '1280'] = process.argv.slice(2);
if (page === undefined || picture === undefined) {
  console.error('usage: pnpm screenshot <url or file> <picture.png> [width]');
  process.exit(2);
}
const found = await findBrowser();
const browser = await launch({
  ...found,
  args: [...found.args],
  env: { ...process.env, ...found.env },
});
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: Number(width), height: 900 });
  await tab.goto(existsSync(page) ? pathToFileURL(resolve(page)).href : page, {
    waitUntil: 'networkidle0',
  });
  await tab.screenshot({ path: picture as `${string}.png`, fullPage: true });
  console.log(`${picture} shows ${tab.url()}`);
} finally {
  await browser.close();
}
