/**
 * Takes the pictures of the guide to WordPress: `node integrations/wordpress/test/take-pictures.ts`.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { elementsReady, openBrowser } from '../../../examples/open-browser.ts';
import { makePlugin } from '../build/make-plugin.ts';
import { startClinic } from './clinic.ts';
import { closeGuide, insertBlocks } from './editor.ts';
import { installPlugin, logIn, publish, saveSettings } from './site.ts';
import { startWordPress } from './start-wordpress.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'docs', 'guides', 'pictures');

const wordpress = await startWordPress('8.3');
const clinic = await startClinic(wordpress.url);
const browser = await openBrowser();
try {
  const page = await logIn(browser, wordpress.url);
  await installPlugin(page, wordpress.url, makePlugin(ROOT));
  await saveSettings(page, wordpress.url, {
    price_book: clinic.priceBook,
    endpoint: clinic.endpoint,
    practice: 'harbor-light',
    phone: '(831) 555-0134',
  });
  await elementsReady(page);
  await take(page, 'wordpress-settings', 1000);

  await page.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
  await insertBlocks(page);
  const canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]'))?.contentFrame();
  // What is unsettled comes when the editor is idle, and leaves a gap until then.
  await canvas?.waitForFunction(() => {
    const root = document.querySelector('fc-cost-calculator')?.shadowRoot;
    return root?.querySelector('[part~="headline"]') && !root.querySelector('.unsettled');
  });
  await closeGuide(page);
  await take(page, 'wordpress-editor', 900);

  const address = await publish(
    page,
    'What care costs',
    '<p>It starts with an evaluation for [forecost_price service="psychiatric-evaluation"]$285[/forecost_price].</p>[forecost_cost_calculator course="iv-ketamine-course"]',
  );
  const visitor = await (await browser.createBrowserContext()).newPage();
  await visitor.goto(address);
  await elementsReady(visitor);
  await take(visitor, 'wordpress-page', 900);
} finally {
  await browser.close();
  await clinic.stop();
  await wordpress.stop();
}

async function take(page: Page, name: string, height: number): Promise<void> {
  await page.setViewport({ width: 1100, height });
  const path = join(FOLDER, `${name}.webp`) as `${string}.webp`;
  await page.screenshot({ path, quality: 70 });
  console.log(path);
}
