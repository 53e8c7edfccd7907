import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../.ci/browser.ts';

/** A Chromium for the tests and the pictures; the caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const environment = { ...process.env, ...env };
  // A crowded machine starts nothing quickly.
  return launch({ executablePath, args: [...args], env: environment, timeout: 60_000 });
}

/**
 * Waits until every Forecost element of the page shows its own content, and has fetched and shown what
 * it fetches when nothing else is to be done, so that nothing moves any more under a click.
 *
 * Elements are fetched only near the viewport, so each is brought there as a reader would.
 */
export async function elementsReady(page: Page): Promise<void> {
  const tags = 'fc-cost-calculator, fc-insurance-checker, fc-callback-form, fc-price-list';
  for (const element of await page.$$(tags)) {
    await element.evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
    await page.waitForFunction((node) => node.shadowRoot?.querySelector('.root'), {}, element);
    await element.evaluate(async (node) => {
      const own = node as Element & { updateComplete: unknown; fetchLater(): Promise<void> };
      await own.fetchLater();
      await own.updateComplete;
    });
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
