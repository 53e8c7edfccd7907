/**
 * Takes the guides' pictures of the pages they tell people to make: `docs/guides/pictures/`.
 *
 * `pnpm --filter @forecost/examples guide-pictures`; those of WordPress come from
 * `integrations/wordpress/test/take-pictures.ts`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveGuides } from './guide-site.ts';
import { elementsReady, openBrowser } from './open-browser.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'guides', 'pictures');

const site = await serveGuides();
const browser = await openBrowser();
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of ['plain-html', 'tag-manager']) {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(`${site.url}/${name}`);
    await page.waitForSelector('fc-cost-calculator');
    await elementsReady(page);
    const path = join(FOLDER, `${name}.webp`) as `${string}.webp`;
    await page.screenshot({ path, quality: 70 });
    console.log(path);
  }
} finally {
  await browser.close();
  site.close();
}
