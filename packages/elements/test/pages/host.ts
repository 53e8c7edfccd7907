/**
 * A web site for tests: pages that a test writes, with the built CDN files under `/forecost/`, and
 * a browser to open them in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../../.ci/browser.ts';
import { within } from '../../../../.ci/within.ts';
import { clinicBook } from '../price-book.ts';

/** Where the built files are. */
export const CDN = join(import.meta.dirname, '..', '..', 'dist', 'cdn');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Milliseconds that one thing may take to come about on a crowded machine; none is measured by it. */
export const PATIENCE = 60_000;

export const TAGS = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'] as const;

/** The clinic's price book as `forecost build` writes it. */
export const COMPILED = JSON.stringify(compilePriceBook(printPriceBook(clinicBook())));

/** What a path is answered with. */
export interface Answer {
  readonly body: string | Buffer;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, or what gives one. */
export type Route = Answer | (() => Answer | Promise<Answer>);

/** A running site and its browser. */
export interface Host {
  /** Where the site is, another one after each {@link reset}. */
  readonly url: string;
  readonly browser: Browser;
  /** Paths that were asked for since the last {@link reset}, in order. */
  readonly asked: readonly string[];
  /** Headers of every answer until {@link reset}. */
  readonly headers: Map<string, string>;
  /** Answers a path, with a query or whatever its query is, or in one spelling, until {@link reset}. */
  serve(path: string, route: Route): void;
  /** Keeps whoever asks for a path waiting until the returned function is called. */
  hold(path: string): () => void;
  /**
   * Closes every page, forgets what {@link serve} and {@link hold} have set, and moves to another
   * origin: nothing of a page before is left there, and no request that it had sent still arrives.
   */
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
  if (!existsSync(CDN)) throw new Error(`${CDN} is missing: run \`npx -y pnpm@12 build\`.`);
  const routes = new Map<string, Route>();
  const held = new Map<string, Promise<void>>();
  const everywhere = new Map<string, string>();
  let site = await startSite();

  /** A site with an origin of its own, and what it was asked. */
  async function startSite(): Promise<{ url: string; asked: string[]; server: Server }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://host');
      const { search } = url;
      // As web servers do.
      const pathname = decodeURI(url.pathname);
      asked.push(pathname);
      // As it is spelt where a test says so: not every web server decodes.
      const route =
        routes.get(url.pathname) ?? routes.get(pathname + search) ?? routes.get(pathname);
      void (held.get(pathname) ?? Promise.resolve()).then(() => answer(pathname, response, route));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, server };
  }

  function stopSite(): void {
    site.server.closeAllConnections();
    site.server.close();
  }

  async function answer(
    path: string,
    response: ServerResponse,
    route: Route = cdnFile(path),
  ): Promise<void> {
    const { body, status = 200, headers } = typeof route === 'function' ? await route() : route;
    const type = TYPES[extname(path)] ?? TYPES['.html']!;
    response
      .writeHead(status, {
        'content-type': type,
        ...Object.fromEntries(everywhere),
        ...headers,
      })
      .end(body);
  }
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
    headers: everywhere,
    serve: (path, route) => void routes.set(path, route),
    hold(path) {
      let release: () => void = () => {};
      held.set(path, new Promise((resolve) => (release = resolve)));
      return () => release();
    },
    async reset() {
      const pages = await browser.pages();
      await Promise.all(pages.slice(1).map((page) => page.close()));
      routes.clear();
      held.clear();
      everywhere.clear();
      stopSite();
      site = await startSite();
    },
    async open(html, { headers = {}, width = 1280, height = 800, early, before } = {}) {
      count += 1;
      // Another page may be opened before this one is.
      const path = `/page-${count}.html`;
      routes.set(path, { body: html, headers });
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.setViewport({ width, height });
      await before?.(page);
      await page.goto(site.url + path, {
        waitUntil: early ? [] : 'domcontentloaded',
      });
      return page;
    },
    async close() {
      await browser.close();
      stopSite();
    },
  };
}

function cdnFile(path: string): Answer {
  if (path === '/price-book.json') return { body: COMPILED };
  const [, file] = /^\/forecost\/([\w./-]+)$/.exec(path) ?? [];
  if (!file || !existsSync(join(CDN, file))) return { body: 'Not found', status: 404 };
  return { body: readFileSync(join(CDN, file)) };
}

/** A built CDN file as text. */
export function readBuilt(file: string): string {
  return readFileSync(join(CDN, file), 'utf8');
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

/** A compiled price book of sixty courses and services with long names. */
export function hugeBook(): string {
  const book = clinicBook();
  const many = <Entry extends object>([entry]: readonly Entry[]): Entry[] =>
    Array.from({ length: 60 }, (_, index) => ({
      ...entry!,
      id: `number-${index}`,
      name: { en: `Care with a long name, number ${index}`, es: `Cuidado ${index}` },
    }));
  const huge = {
    ...book,
    services: [...book.services, ...many(book.services)],
    courses: many(book.courses),
  };
  return JSON.stringify(compilePriceBook(printPriceBook(huge)));
}

/** A compiled price book with a lender, a sliding scale and discounts to qualify for or to pay promptly for. */
export function manyWaysBook(): string {
  const discount = { off: { percent: 1_000 }, order: 1, stacks: false } as const;
  const book = clinicBook({
    financing: [{ id: 'lender', name: 'Monthly', kind: 'zero-interest', months: 12 }],
    slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }] },
    discounts: [
      { ...discount, id: 'members', name: 'Members', kind: 'membership' },
      { ...discount, id: 'prompt', name: 'The same day', kind: 'prompt-pay', withinDays: 1 },
    ],
  });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}

/** A compiled price book with a lender's offer beside its prices. */
export function lenderBook(): string {
  const book = clinicBook({
    financing: [{ id: 'lender', name: 'Monthly', kind: 'zero-interest', months: 12 }],
  });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}

/** A compiled price book that is over, so that it says of no day what care costs. */
export function endedBook(): string {
  const book = clinicBook({ effectiveUntil: '2026-01-31' });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}
