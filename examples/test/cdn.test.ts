import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { compilePriceBook } from '@forecost/core/price-book';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CdnManifest } from '../../.ci/cdn-manifest.ts';
import { within } from '../../.ci/within.ts';
import { elementsReady, openBrowser } from '../open-browser.ts';
import { packElements } from './packed-elements.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

const written = readFileSync(join(import.meta.dirname, '../harbor-light/price-book.json'), 'utf8');
const files = packElements();
const manifest = JSON.parse(read('dist/cdn/manifest.json')) as CdnManifest;
const { own, jsdelivr, unpkg } = manifest.tags;

/** What each server answers beside the packed files; a test adds its page. */
interface Answer {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}
const answers = new Map<string, Answer>();
let clinic: Server;
let cdn: Server;
let browser: Browser;
let page: Page;
let asked: string[];

beforeAll(async () => {
  browser = await openBrowser();
  clinic = await listen((path) => answers.get(path) ?? packed(path, own.base));
  cdn = await listen((path) => answers.get(path) ?? packed(path, new URL(jsdelivr.base).pathname));
});
afterAll(async () => {
  await browser.close();
  clinic.close();
  cdn.close();
});
beforeEach(async () => {
  answers.clear();
  answers.set('/book.json', { body: JSON.stringify(compilePriceBook(JSON.parse(written))) });
  answers.set('/broken.json', { body: 'Not JSON' });
  answers.set('/written.json', { body: written });
  asked = [];
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  return () => page.close();
});

describe('the packed elements', () => {
  it.each([
    ['jsDelivr', jsdelivr, 'https://cdn.jsdelivr.net/npm/@forecost/elements@'],
    ['unpkg', unpkg, 'https://unpkg.com/@forecost/elements@'],
  ])('have tags for %s with this exact version', (_, { base }, start) => {
    expect(base).toBe(`${start}${manifest.version}/dist/cdn/`);
    expect(files.has('dist/cdn/forecost.js')).toBe(true);
  });

  it('work from the path of an npm CDN, on another origin, and ask it for nothing else', async () => {
    const base = `${originOf(cdn)}${new URL(jsdelivr.base).pathname}`;
    const html = [jsdelivr.stylesheet, jsdelivr.importMap, jsdelivr.script].join('\n');
    showPage(html.replaceAll(jsdelivr.base, base));
    await open();
    await elementsReady(page);
    const others = asked.filter((url) => /^https?:/.test(url) && !url.startsWith(originOf(clinic)));
    expect(others.length).toBeGreaterThan(5);
    expect(others.filter((url) => !url.startsWith(base))).toEqual([]);
  });
});

describe('the tags for the own site', () => {
  it('let no script run unchecked, in no language and with no price book', async () => {
    showPage([own.stylesheet, own.importMap, own.script].join('\n'), {
      'integrity-policy': 'blocked-destinations=(script)',
      'content-security-policy': `default-src 'none'; script-src 'self' ${own.importMapHash}; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`,
    });
    // High enough that the ends of the elements are in view: they then fetch what keeps them to their room.
    await page.setViewport({ width: 800, height: 6000 });
    for (const address of ['/?book=/book.json', '/?book=/written.json', '/?lang=es']) {
      await open(address);
      await elementsReady(page);
    }
    await open('/?book=/broken.json');
    // Those too that only a rare answer or element fetches. As text, or vitest would rewrite it.
    const addresses = JSON.stringify(modules().map((path) => own.base + path));
    const imported = await page.evaluate(
      `Promise.all(${addresses}.map((one) => import(one))).then(({ length }) => length)`,
    );
    expect(imported).toBe(modules().length);
  });

  it('without the import map would not pass a policy that demands integrity', async () => {
    showPage([own.stylesheet, own.script].join('\n'), {
      'integrity-policy': 'blocked-destinations=(script)',
    });
    const complaint = consoleError(/fc-cost-calculator> could not be fetched/);
    await open();
    await complaint;
    expect(await phoneIsSeen()).toBe(true);
  });

  it('refuse a loader that was changed, and the page keeps its own content', async () => {
    change('forecost.js');
    showPage([own.stylesheet, own.script].join('\n'));
    const complaint = consoleError(/integrity/);
    await open();
    await complaint;
    expect(await phoneIsSeen()).toBe(true);
    expect(await changedScriptRan()).toBe(false);
  });

  it.each(manifest.elements['fc-cost-calculator'] ?? [])(
    'refuse %s when it was changed, with the import map',
    async (path) => {
      change(path);
      showPage([own.stylesheet, own.importMap, own.script].join('\n'));
      const complaint = consoleError(/fc-cost-calculator> could not be fetched/);
      await open();
      await complaint;
      expect(await phoneIsSeen()).toBe(true);
      expect(await changedScriptRan()).toBe(false);
    },
  );

  it('do not notice a changed module without the import map, as the docs say', async () => {
    change(manifest.elements['fc-cost-calculator']?.[0] ?? '');
    showPage([own.stylesheet, own.script].join('\n'));
    await open();
    await page.waitForFunction(() => 'changed' in globalThis);
  });

  describe('for a module that could not be fetched at first', () => {
    const [later = ''] = modules().filter((path) => path.includes('cost-calculator-later'));
    const retry = () => within(page, 'fc-cost-calculator >>> .answer > details button');
    // A click on a button that is still trying would ask for nothing.
    const failed = () =>
      page.waitForFunction(() => {
        const root = document.querySelector('fc-cost-calculator')!.shadowRoot!;
        return root.querySelector('.answer > details button')?.textContent.includes('Try again');
      });

    beforeEach(async () => {
      answers.set(own.base + later, { body: '', headers: { 'content-type': 'text/plain' } });
      showPage([own.stylesheet, own.importMap, own.script].join('\n'), {
        'integrity-policy': 'blocked-destinations=(script)',
      });
      await open();
      // What asks unbidden has asked: the idle page, and a fold that opens. Next is the patient.
      await expect
        .poll(() => asked.some((url) => url.endsWith(later)), { timeout: 30_000 })
        .toBe(true);
      const fold = await within(page, 'fc-cost-calculator >>> .answer > details').wait();
      await fold.evaluate(
        (node) =>
          new Promise((resolve) => {
            node.addEventListener('toggle', resolve, { once: true });
            node.querySelector('summary')!.click();
          }),
      );
      await failed();
    });

    it('let it run when the patient tries again, though the browser remembers the failure', async () => {
      answers.delete(own.base + later);
      await retry().click();
      await within(page, 'fc-cost-calculator >>> .visits').wait();
    });

    it('refuse it when it was changed, each time the patient tries again', async () => {
      change(later);
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const complaint = consoleError(/integrity|Failed to load/);
        await failed();
        await retry().click();
        if (attempt < 2) await complaint;
      }
      expect(await changedScriptRan()).toBe(false);
    });
  });

  it('preload just the modules an element needs, each fetched once', async () => {
    const preload = own.modulePreload['fc-cost-calculator'] ?? [];
    showPage([own.stylesheet, ...preload, own.script].join('\n'));
    await open();
    await elementsReady(page);
    const needed = manifest.elements['fc-cost-calculator'] ?? [];
    expect(preload.length).toBe(needed.length);
    for (const path of needed) {
      expect(asked.filter((url) => url.endsWith(path))).toHaveLength(1);
    }
  });
});

function showPage(head: string, headers: Readonly<Record<string, string>> = {}): void {
  for (const [address, lang, src] of [
    ['/', 'en', '/book.json'],
    ['/?book=/book.json', 'en', '/book.json'],
    ['/?book=/written.json', 'en', '/written.json'],
    ['/?book=/broken.json', 'en', '/broken.json'],
    ['/?lang=es', 'es', '/book.json'],
  ] as const) {
    const phone = '<a href="tel:+18315550134">(831) 555-0134</a>';
    const body = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Costs</title>
${head}
<fc-cost-calculator src="${src}">${phone}</fc-cost-calculator>
<fc-insurance-checker src="${src}">${phone}</fc-insurance-checker>
<fc-callback-form src="${src}" endpoint="/api/callback-requests">${phone}</fc-callback-form>
<fc-price-list src="${src}">${phone}</fc-price-list>`;
    answers.set(address, { body, headers: { 'content-type': 'text/html', ...headers } });
  }
}

function change(path: string): void {
  const body = `${read(`dist/cdn/${path}`)}\nglobalThis.changed = true;\n`;
  answers.set(own.base + path, { body });
}

function open(address = '/'): Promise<unknown> {
  return page.goto(originOf(clinic) + address);
}

/** Every script of the release that the elements fetch. */
function modules(): string[] {
  return Object.keys(manifest.files).filter((path) => /^(forecost|chunks-123\/.*)\.js$/.test(path));
}

function consoleError(pattern: RegExp): Promise<void> {
  return new Promise((resolve) => {
    page.on('console', (message) => {
      if (pattern.test(message.text())) resolve();
    });
  });
}

function phoneIsSeen(): Promise<boolean> {
  return page.$eval('fc-cost-calculator a', (link) => link.checkVisibility());
}

function changedScriptRan(): Promise<boolean> {
  return page.evaluate(() => 'changed' in globalThis);
}

function packed(path: string, base: string): Answer | undefined {
  if (!path.startsWith(base)) return undefined;
  const body = files.get(`dist/cdn/${path.slice(base.length)}`);
  return body && { body };
}

function read(path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function listen(answer: (path: string) => Answer | undefined): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '/');
    const found = answer(path);
    response.writeHead(found ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'text/plain',
      'access-control-allow-origin': '*',
      ...found?.headers,
    });
    response.end(found?.body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
