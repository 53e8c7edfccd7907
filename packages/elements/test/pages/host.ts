/**
 * A web site for tests, and a browser to open its pages in.
 */
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../../.ci/browser.ts';
import { LATE_IDLE } from '../../../../.ci/late-idle.ts';
import { within } from '../../../../.ci/within.ts';
import { type Site, startSite } from './site.ts';

/** Milliseconds that one thing may take to come about on a crowded machine; none is measured by it. */
export const PATIENCE = 60_000;

export const TAGS = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'] as const;

/** A running site and its browser. */
export interface Host extends Omit<Site, 'close'> {
  readonly browser: Browser;
  /** {@link Site.reset}, with every page closed, so that nothing of one before is left. */
  reset(): Promise<void>;
  /** Opens a page written by the test. */
  open(html: string, options?: OpenOptions): Promise<Page>;
  close(): Promise<void>;
}

/** How {@link Host.open} opens a page. */
export interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  /** Do not wait for scripts: some are held. */
  readonly early?: boolean;
  /** Runs before anything of the page. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Starts a site with a browser of its own. */
export async function startHost(): Promise<Host> {
  const site = await startSite();
  const { executablePath, args, env } = await findBrowser();
  const browser = await launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
    timeout: PATIENCE,
  });
  let count = 0;
  return {
    get url() {
      return site.url;
    },
    get asked() {
      return site.asked;
    },
    browser,
    headers: site.headers,
    serve: site.serve,
    hold: site.hold,
    async reset() {
      const pages = await browser.pages();
      await Promise.all(pages.slice(1).map((page) => page.close()));
      await site.reset();
    },
    async open(html, { headers = {}, width = 1280, height = 800, early, before } = {}) {
      count += 1;
      // Another page may be opened before this one is.
      const path = `/page-${count}.html`;
      site.serve(path, { body: html, headers });
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({ width, height });
      if (LATE_IDLE) await page.evaluateOnNewDocument(LATE_IDLE);
      await before?.(page);
      await page.goto(site.url + path, {
        waitUntil: early ? [] : 'domcontentloaded',
      });
      return page;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Waits until elements show their own content; by default one of each kind. */
export async function ready(page: Page, tags: readonly string[] = TAGS): Promise<void> {
  // By nothing of the driver's own, which pages that change what every object has would break.
  await page.evaluate(
    async (names, patience) => {
      const end = performance.now() + patience;
      for (const name of names) {
        while (!document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]')) {
          if (performance.now() > end) throw new Error(`<${name}> does not show its own content.`);
          await new Promise(requestAnimationFrame);
        }
      }
    },
    tags,
    PATIENCE,
  );
}

/** Waits until what elements fetch when nothing else is to be done is here, and shown. */
export async function complete(page: Page | Frame): Promise<void> {
  await page.evaluate(async (tags) => {
    interface Own extends Element {
      updateComplete: Promise<unknown>;
      fetchLater(): Promise<void>;
    }
    const elements = [...document.querySelectorAll<Own>(tags)].filter((one) => one.shadowRoot);
    for (const element of elements) await element.fetchLater();
    // What one has found out by then may be news to another.
    for (const element of [...elements, ...elements]) await element.updateComplete;
    await new Promise<unknown>((resolve) => requestIdleCallback(resolve));
  }, TAGS.join());
}

/** Fills in and opens everything there is to see: each element in each of its states but failure. */
export async function useEverything(page: Page): Promise<void> {
  const unfold = async () => {
    await page.$$eval(TAGS.join(), (elements) => {
      for (const element of elements) {
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      }
    });
    await page.waitForNetworkIdle({ idleTime: 50 });
  };
  await unfold();
  await page.$eval('fc-cost-calculator', (element) => {
    const labels = [...element.shadowRoot!.querySelectorAll('label')];
    labels.find(({ textContent }) => /With insurance|Con seguro/.test(textContent))!.click();
  });
  await within(page, 'fc-insurance-checker >>> #payer').click();
  await page.keyboard.type('aet');
  await within(page, 'fc-insurance-checker >>> [role=option]').wait();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await unfold();
  await within(page, 'fc-callback-form >>> [part=button]').click();
  await within(page, 'fc-callback-form >>> #summary').wait();
  await within(page, 'fc-callback-form >>> #name').fill('Ana Reyes');
  await within(page, 'fc-callback-form >>> #phone').fill('(415) 555-0199');
  await within(page, 'fc-callback-form >>> #consent-call').click();
  await within(page, 'fc-callback-form >>> [part=button]').click();
  await within(page, 'fc-callback-form >>> #heading').wait();
}

/** Notes what a page writes to its console as warnings and errors, and what it throws. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
