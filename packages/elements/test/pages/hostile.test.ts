import { printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../../../.ci/within.ts';
import { clinicBook } from '../price-book.ts';
import { complaintsOf, complete, type Host, PATIENCE, ready, startHost, TAGS } from './host.ts';
import { COLUMN, type HostilePage, PAGES, script } from './hostile-pages.ts';

let host: Host;
let plain: string[];
let answers: string[];
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  host.serve('/empty.html', {
    body: '<!doctype html><title>Empty</title><link rel="icon" href="data:,">',
  });
  host.serve('/worker.js', {
    body: 'addEventListener("install", () => skipWaiting()); addEventListener("activate", (event) => event.waitUntil(clients.claim())); addEventListener("fetch", (event) => event.respondWith(fetch(event.request)));',
  });
});
afterEach(() => host.reset());
afterAll(() => host.close());

async function open(
  hostile: HostilePage,
  book = '/price-book.json',
): Promise<{ page: Page; complaints: string[] }> {
  const {
    head = '',
    doctype = '<!doctype html>',
    html = '',
    body = '',
    headers = {},
    isServed,
  } = hostile;
  host.serve('/calls', {
    body: '{"id":"1","promise":{"date":"2026-11-24","time":"17:00","timeZone":"America/Los_Angeles"}}',
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
  let complaints: string[] = [];
  const page = await host.open(
    `${doctype}<html lang="en" ${html}><meta charset="utf-8"><title>Clinic</title><link rel="icon" href="data:,">
    ${head}${COLUMN}<body ${body}><main id="main" class="column entry-content et_pb_module">
    <fc-cost-calculator start-date="2027-03-01"></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>
    <fc-callback-form endpoint="/calls"></fc-callback-form></main>
    <script type="module" src="/forecost/forecost.js" data-book="${book}"></script>`,
    {
      headers,
      height: 4000,
      before: async (own) => {
        if (isServed) await serveFromWorker(own);
        complaints = complaintsOf(own);
      },
    },
  );
  await ready(page);
  await complete(page);
  return { page, complaints };
}

async function serveFromWorker(page: Page): Promise<void> {
  await page.goto(`${host.url}/empty.html`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
}

/** Of everything that an element shows: what it is, how large, and how its text is set. */
function geometryOf(page: Page): Promise<string[]> {
  return page.$$eval(TAGS.join(), (elements) =>
    elements.flatMap((element) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root, .root *')].map((node) => {
        const { fontSize, lineHeight, letterSpacing, textAlign, textTransform, color } =
          getComputedStyle(node);
        const size = `${node.offsetLeft},${node.offsetTop} ${node.offsetWidth}×${node.offsetHeight}`;
        return `${element.localName} ${node.localName}.${node.className} ${size} ${fontSize} ${lineHeight} ${letterSpacing} ${textAlign} ${textTransform} ${color}`;
      }),
    ),
  );
}

describe('on a page', () => {
  beforeAll(async () => {
    const { page } = await open({});
    plain = await geometryOf(page);
    answers = await answersOf(page);
    await host.reset();
  });

  it.each(Object.entries(PAGES))(
    '%s, everything is as large and as legible, and every answer the same, as on a plain one',
    async (name, hostile) => {
      const { page, complaints } = await open(hostile);
      const geometry = await geometryOf(page);
      expect(geometry.length).toBeGreaterThan(100);
      const shown = hostile.reflows ? geometry.map(withoutBoxes) : geometry;
      const expected = hostile.reflows ? plain.map(withoutBoxes) : plain;
      expect(shown.filter((line, index) => line !== expected[index]).slice(0, 5)).toEqual([]);
      const said = await answersOf(page);
      expect(said.filter((line, index) => line !== answers[index]).slice(0, 5)).toEqual([]);
      expect(said).toHaveLength(answers.length);
      expect(complaints.filter((text) => !/Report Only/i.test(text))).toEqual([]);
    },
  );

  it.each(['with Prototype', 'with MooTools', 'with Zone.js'])(
    '%s, a price book that is checked there is read as it is written',
    async (name) => {
      host.serve('/written.json', { body: JSON.stringify(printPriceBook(clinicBook())) });
      const { page, complaints } = await open(PAGES[name]!, '/written.json');
      expect(await answersOf(page)).toEqual(answers);
      expect(complaints).toEqual([]);
    },
  );

  it('whose scripts extend every object, a price book that is not compiled shows no price, and says why', async () => {
    host.serve('/written.json', { body: JSON.stringify(printPriceBook(clinicBook())) });
    const page = await host.open(
      `<!doctype html><script>Object.prototype.each = function () {}</script>
      <fc-price-list src="/written.json">Ask us</fc-price-list><script type="module" src="/forecost/forecost.js"></script>`,
    );
    const complaints = complaintsOf(page);
    await vi.waitFor(() => expect(complaints).not.toEqual([]), PATIENCE);
    expect(complaints).toEqual([expect.stringContaining('Compile it with `forecost build`')]);
    expect(await page.$eval('fc-price-list', (list) => list.innerText)).toContain('Ask us');
  });

  it('that gives every function a member `once`, every field is listened to all the time', async () => {
    const { page } = await open(script('Function.prototype.once = () => {}'));
    await within(page, 'fc-callback-form >>> [part=button]').click();
    await page.waitForSelector('fc-callback-form >>> #summary');
    await within(page, 'fc-callback-form >>> #name').fill('Ana Reyes');
    await within(page, 'fc-callback-form >>> #phone').fill('(415) 555-0199');
    const wrong = () => page.$$eval('fc-callback-form >>> .error', (errors) => errors.length);
    await vi.waitFor(async () => expect(await wrong()).toBe(1), PATIENCE);
  });

  it('with shortcuts of one key, a reader can type, and close what the element lies in', async () => {
    const { page } = await open(
      script(`for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => {
        if (event.target.localName === 'input') return;
        if (/^(.$|Arrow)/.test(event.key)) event.preventDefault(), (document.title = 'Shortcut');
        if (event.key === 'Escape' && document.title !== 'Shortcut') document.title = 'Closed';
      })`),
    );
    await page.$eval('fc-callback-form >>> #name', (field) => (field as HTMLElement).focus());
    await page.keyboard.type('Ana Reyes/Ruiz');
    expect(
      await page.$eval('fc-callback-form >>> #name', (field) => (field as HTMLInputElement).value),
    ).toBe('Ana Reyes/Ruiz');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('Closed');
  });

  it('that is protected from being copied, a reader gets into a field by the mouse', async () => {
    // As WP Content Copy Protection does: it lets presses of what it knows for fields through.
    const { page, complaints } = await open({
      body: 'style="user-select: none; -webkit-user-select: none"',
      ...script(`document.onmousedown = document.onselectstart = document.oncontextmenu = (event) =>
        /^(TEXTAREA|INPUT|SELECT|OPTION)$/.test(event.target.tagName)`),
    });
    for (const field of ['fc-callback-form >>> #name', 'fc-callback-form >>> #reason']) {
      await page.locator(field).click();
      await page.keyboard.type('Ana');
      expect(await page.$eval(field, (own) => (own as HTMLInputElement).value)).toBe('Ana');
    }
    expect(complaints).toEqual([]);
  });

  it('that the reader comes back to, the elements are still there', async () => {
    const { page } = await open({});
    await within(page, 'fc-callback-form >>> #name').fill('Ana');
    await page.goto(`${host.url}/empty.html`);
    await page.goBack();
    await ready(page);
    // Whether the page was kept or is loaded anew is the browser's choice; then the rest comes later.
    await vi.waitFor(
      async () => expect(await geometryOf(page)).toHaveLength(plain.length),
      PATIENCE,
    );
  });
});

describe('the page itself', () => {
  it('is left as it was: globals, prototypes, style sheets, head, and how its own controls look', async () => {
    const release = host.hold('/forecost/forecost.js');
    const page = await host.open(
      `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,">
      <script async src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <h2>Ours</h2><label>Name <input></label><button class="button">Go</button><p class="note muted">Text</p>
      <fc-cost-calculator></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>
      <fc-callback-form endpoint="/calls"></fc-callback-form>`,
      { height: 4000, early: true },
    );
    await page.waitForSelector('fc-callback-form');
    const before = await pageState(page);
    release();
    await ready(page);
    await page.waitForNetworkIdle({ idleTime: 50 });
    expect(await pageState(page)).toEqual(before);
  });
});

/**
 * Chooses a plan, unfolds everything and asks for a call; returns every word that is there to be read
 * just before, and what is sent.
 */
async function answersOf(page: Page): Promise<string[]> {
  const calls = page.waitForRequest(`${host.url}/calls`);
  const answers = await page.evaluate(async (patience) => {
    const root = (tag: string) => document.querySelector(tag)!.shadowRoot!;
    const calculator = root('fc-cost-calculator');
    const end = performance.now() + patience;
    const until = async (condition: () => unknown) => {
      while (!condition() && performance.now() < end) await new Promise(requestAnimationFrame);
    };
    const labels = [...calculator.querySelectorAll('label')];
    labels.find(({ textContent }) => textContent.includes('With insurance'))!.click();
    const plan = root('fc-insurance-checker').querySelector<HTMLSelectElement>('#plan-type')!;
    plan.value = 'ppo';
    plan.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => calculator.querySelector<HTMLSelectElement>('#plan-type')?.value === 'ppo');
    for (const details of calculator.querySelectorAll('details')) details.open = true;
    // Said to those who hear the page, a moment after it is shown.
    await until(() =>
      calculator.querySelector('.unseen[aria-live]')?.textContent.includes('Estimate'),
    );
    const form = root('fc-callback-form');
    const name = form.querySelector<HTMLInputElement>('#name')!;
    name.value = 'Ana Reyes';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => form.textContent.includes('Send my estimate along'));
    const words = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'].flatMap(
      (tag) =>
        root(tag)
          .querySelector<HTMLElement>('.root')!
          .innerText.split(/\s*\n\s*/),
    );
    form.querySelector<HTMLInputElement>('#phone')!.value = '(415) 555-0199';
    for (const box of form.querySelectorAll<HTMLElement>('[type=checkbox]')) box.click();
    form.querySelector<HTMLElement>('[part=button]')!.click();
    await until(() => form.querySelector('#heading'));
    return [...words, form.querySelector<HTMLElement>('#heading')?.innerText ?? 'not stored'];
  }, PATIENCE);
  const sent = (await calls).postData() ?? '';
  return [...answers, sent.replace(/"elapsedMilliseconds":\d+/, '')];
}

/** A line of {@link geometryOf} without what changes where lines break elsewhere: all but the text's size. */
function withoutBoxes(line = ''): string {
  return line.replace(/ -?\d+,-?\d+ \d+×\d+ /, ' ');
}

/** Everything of a page that scripts leave their marks on. */
function pageState(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    // Puppeteer leaves some of its own.
    const keys = (one: object) =>
      Reflect.ownKeys(one)
        .map(String)
        .filter((name) => !name.includes('ariaQuerySelector'))
        .toSorted();
    const prototypes = [
      Object,
      Array,
      String,
      Function,
      Promise,
      Symbol,
      Map,
      EventTarget,
      Node,
      Element,
      HTMLElement,
      Document,
      Window,
      ShadowRoot,
      CSSStyleSheet,
    ];
    return {
      globals: keys(globalThis),
      prototypes: prototypes.map((type) => [keys(type), keys(type.prototype)]),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      head: document.head.innerHTML,
      attributes: [document.documentElement, document.body].map((one) => one.getAttributeNames()),
      looks: [...document.querySelectorAll('h2, label, input, button, p')].map((one) => {
        return [...getComputedStyle(one)]
          .map((name) => getComputedStyle(one).getPropertyValue(name))
          .join();
      }),
    };
  });
}
