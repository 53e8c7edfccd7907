/**
 * The elements on whole pages in WebKit, whose Safari half of all patients with a phone have: `pnpm
 * test -- webkit-pages`, on Linux with `webkit2gtk-driver` and `xvfb`.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { COLUMN, type HostilePage, PAGES } from '../pages/hostile-pages.ts';
import { hugeBook, lenderBook, manyWaysBook } from '../pages/price-books.ts';
import { COMPILED, type Route, type Site, startSite, STRICTEST_POLICY } from '../pages/site.ts';
import { openWebKit, type WebKitWindow } from './driver.ts';
import { listen, read, walk } from './walk.ts';

const HEAD = `<meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
<script src="/listen.js"></script>`;
const LOADER =
  '<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>';
const ELEMENTS = `<fc-cost-calculator start-date="2027-03-01"></fc-cost-calculator>
<fc-insurance-checker></fc-insurance-checker><fc-callback-form endpoint="/calls"></fc-callback-form>`;
const RECEIPT =
  '{"id":"1","promise":{"date":"2026-11-24","time":"17:00","timeZone":"America/Los_Angeles"}}';

let site: Site;
let window: WebKitWindow;
beforeAll(async () => {
  site = await startSite();
  window = await openWebKit();
  await window.resize(1280, 1024);
});
beforeEach(() => {
  for (const run of [listen, walk, read]) {
    site.serve(`/${run.name}.js`, { body: `(${run.toString()})();` });
  }
  const headers = { 'content-type': 'application/json' };
  site.serve('/calls', { body: RECEIPT, status: 201, headers });
});
afterEach(async () => {
  await window.show('about:blank');
  await site.reset();
});
afterAll(() => {
  window.close();
  site.close();
});

/** Shows a page, and returns what it tells, line by line. */
async function told(html: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = new Promise<string>((resolve) => {
    const note: Route = async (request) => {
      let body = '';
      for await (const part of request) body += part;
      resolve(body);
      return { body: '' };
    };
    site.serve('/told', note);
  });
  site.serve('/page.html', { body: html, headers });
  await window.show(`${site.url}/page.html`);
  return (await answer).split('\n').filter((line) => line);
}

const seen = (lines: readonly string[]) => lines.filter((line) => line.startsWith('seen: '));

describe('under the strictest policy', () => {
  const page = (lang: string, more = '') => `<!doctype html><html lang="${lang}">${HEAD}
    <link rel="stylesheet" href="/forecost/reserve.css">${LOADER}${ELEMENTS}
    <fc-price service="evaluation" json-ld>$250</fc-price><fc-price-list json-ld></fc-price-list>${more}
    <script type="module" src="/walk.js"></script>`;
  const headers = { 'content-security-policy': STRICTEST_POLICY };

  it.each(['en', 'es'])(
    'every state of every element violates nothing, prices for search engines included (%s)',
    async (lang) => {
      const lines = await told(page(lang), headers);
      expect(seen(lines)).toEqual([]);
      expect(lines.join('\n')).toContain('Ana Reyes');
    },
  );

  it('this test would notice', async () => {
    const lines = await told(page('en', '<img src="https://elsewhere.example/x.png">'), headers);
    // Now and then it is said twice: of what was fetched ahead, and of the picture itself.
    expect([...new Set(seen(lines))]).toEqual([expect.stringContaining('policy: img-src')]);
  });
});

describe('on a page', () => {
  const open = ({ head = '', doctype = '<!doctype html>', html = '', ...page }: HostilePage) =>
    told(
      `${doctype}<html lang="en" ${html}>${HEAD}${head}${COLUMN}<body ${page.body ?? ''}>
      <main id="main" class="column entry-content et_pb_module">${ELEMENTS}</main>${LOADER}
      <script type="module" src="/walk.js"></script>`,
      page.headers,
    );
  let plain: readonly string[] = [];

  it.each(Object.entries(PAGES).filter(([, { isServed }]) => !isServed))(
    '%s, everything is as large and as legible, and every answer the same, as on a plain one',
    async (_, hostile) => {
      if (plain.length === 0) plain = await open({});
      expect(plain.length).toBeGreaterThan(300);
      const lines = await open(hostile);
      const same = (line: string) => !hostile.reflows || !line.startsWith('shown: ');
      const expected = plain.filter(same);
      expect(lines.filter(same).filter((line, index) => line !== expected[index])).toEqual([]);
    },
  );

  it('this test would notice', async () => {
    const head = '<style>fc-cost-calculator::part(base) { letter-spacing: 3px }</style>';
    expect(await open({ head })).not.toEqual(plain);
    expect(await open({})).toEqual(plain);
  });
});

/** What the price book is when it comes, if it comes. */
const BOOKS = {
  '': COMPILED,
  ' of sixty courses': hugeBook(),
  ' with a lender': lenderBook(),
  ' with every way to pay': manyWaysBook(),
  ' that fails': undefined,
};

describe.each([
  [450, 668],
  [768, 1024],
  [1280, 800],
])('to a reader in a window of %i by %i pixels nothing moves', (width, height) => {
  beforeAll(() => window.resize(width, height));
  const page = (styles = '<link rel="stylesheet" href="/forecost/reserve.css">') =>
    told(`<!doctype html><html lang="en">${HEAD}${styles}${LOADER}
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>body { margin: 1em; font: 16px/1.5 sans-serif } p { margin: 1em 0 }</style>
    <h1>Costs</h1><p class="own">What will it cost?</p>
    <fc-cost-calculator><p>Call <a href="tel:+14155550134">us</a></p></fc-cost-calculator>
    <h2>Insurance</h2><p class="own">Are you covered?</p>
    <fc-insurance-checker><p>Call <a href="tel:+14155550134">us</a></p></fc-insurance-checker>
    <h2>Contact</h2><p class="own">We call you.</p>
    <fc-callback-form endpoint="/calls"><p>Call us</p></fc-callback-form>
    <h2>About us</h2><p class="own">Text.</p><p class="own">More text.</p>
    <script type="module" src="/read.js"></script>`);

  it.each(Object.entries(BOOKS))('where a price book%s comes', async (_, body) => {
    site.serve('/price-book.json', body ? { body } : { body: 'Not found', status: 404 });
    expect(await page()).toEqual([]);
  });

  it('unless no room is reserved', async () => {
    expect(await page('')).not.toEqual([]);
  });
});
