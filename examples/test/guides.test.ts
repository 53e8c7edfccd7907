import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuideSite, serveGuides } from '../guide-site.ts';
import { elementsReady, openBrowser } from '../open-browser.ts';

const PICTURES = join(import.meta.dirname, '..', '..', 'docs', 'guides', 'pictures');

let site: GuideSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveGuides(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('the page of the guide to plain HTML', () => {
  it('works as it is written, under the policy that is written below it', async () => {
    const { page, complaints } = await watched();
    const response = await page.goto(`${site.url}/plain-html`);
    expect(response?.headers()['content-security-policy']).toContain(
      "require-trusted-types-for 'script'; trusted-types 'none'",
    );
    await elementsReady(page);
    await page.waitForFunction(() =>
      document.querySelector('fc-price')?.shadowRoot?.textContent?.includes('$285'),
    );
    expect(
      await page.$$('fc-cost-calculator, fc-insurance-checker, fc-callback-form'),
    ).toHaveLength(3);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the tag of the guide to tag managers', () => {
  it('brings the calculator into a page whose content has a div for it', async () => {
    const { page, complaints } = await watched();
    await page.goto(`${site.url}/tag-manager`);
    await page.waitForSelector('fc-cost-calculator');
    await elementsReady(page);
    const course = await page.$eval('fc-cost-calculator', (one) => one.getAttribute('course'));
    expect(course).toBe('iv-ketamine-course');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the pictures of the guides', () => {
  it('weigh at most 600 KB together', () => {
    const sizes = readdirSync(PICTURES).map((name) => statSync(join(PICTURES, name)).size);
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(600 * 1024);
  });
});

/** A tab, and what its page complains of in the console. */
async function watched(): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}
