import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../../../.ci/within.ts';
import { clinicBook } from '../price-book.ts';
import { complaintsOf, complete, type Host, PATIENCE, ready, startHost, TAGS } from './host.ts';

const packages = createRequire(import.meta.url);
const read = (path: string) => readFileSync(packages.resolve(path), 'utf8');

/** Prototype 1.7, whose parts npm has as modules for Node. */
const PROTOTYPE_JS = `const parts = {}; const require = (path) => {
  const name = path.slice(2), module = { exports: {} };
  if (parts[name]) { const part = parts[name]; parts[name] = undefined; part(module, module.exports, require); made[name] = module.exports; }
  return made[name];
}, made = {};
${readdirSync(join(packages.resolve('prototype'), '..'))
  .filter((file) => /^[A-Z]\w+\.js$/.test(file))
  .map((file) => {
    const code = read(`prototype/lib/${file}`);
    return `parts.${file.slice(0, -3)} = function (module, exports, require) { ${code}\n};`;
  })
  .join('\n')}
require('./Hash'), require('./Number'), require('./Range'), require('./PeriodicalExecuter');`;

/** What a price book, a plan or a request may leave out: members that core's types mark with \`?\`. */
const OPTIONAL = [
  ...new Set(
    sourcesUnder(join(import.meta.dirname, '../../../core/src')).flatMap((source) =>
      Array.from(source.matchAll(/^\s+readonly (\w+)\?:/gm), ([, name = '']) => name),
    ),
  ),
];

/** Keeps every page's column equally wide, and its font the same: both are the page's by design. */
const COLUMN = `<style>
  html body main#main.column { all: initial; display: block; position: absolute; left: 0; top: 0; width: 640px; }
  main#main.column { --fc-font-family: sans-serif; --fc-heading-font-family: sans-serif; }
</style>`;

/** A page around the elements. */
interface HostilePage {
  readonly head?: string;
  readonly doctype?: string;
  readonly html?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Lines may break elsewhere, as letters of another size are not exactly proportional. */
  readonly reflows?: boolean;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const style = (css: string) => ({ head: `<style>${css}</style>` });
const script = (...sources: string[]) => ({
  head: sources
    .map((source) => `<script>${source.replaceAll('</script', '<\\/script')}</script>`)
    .join(''),
});

const PAGES: Readonly<Record<string, HostilePage>> = {
  'whose root has 62.5 % of the text size': style(
    'html { font-size: 62.5% } body { font-size: 1.6rem }',
  ),
  'whose * rules are !important': style(
    `* { font-size: 10px !important; line-height: 3 !important; letter-spacing: .3em !important;
      color: red !important; text-transform: uppercase !important; text-align: center !important;
      box-sizing: content-box !important; float: none !important; list-style: square !important }
    label { display: none !important } input, button, select { border: 5px solid red !important; height: 9px !important }`,
  ),
  'with Tailwind’s preflight': style(read('tailwindcss/preflight.css')),
  'with Bootstrap': {
    head: `<style>${read('bootstrap/dist/css/bootstrap.min.css')}</style>`,
    body: 'class="container text-center fs-1"',
  },
  'with the rules of a WordPress theme': style(
    `:root { --global--font-size-base: 1.25rem } body { font-size: 1.25rem; line-height: 1.7; -webkit-font-smoothing: antialiased }
    .entry-content p { line-height: 2; word-spacing: .2em }
    input[type=text], input[type=tel], textarea, select { border: 3px solid #39414d; border-radius: 0; padding: 10px; width: 100% }
    button, .button { border: 3px solid transparent; padding: 15px 30px; background: #28303d; font-size: 1.25rem; line-height: 1.5 }
    h1, h2, h3 { font-weight: 100; letter-spacing: .5px; line-height: 1.3 } fieldset { display: grid; border-color: #28303d; padding: 25px }
    legend { font-size: 1.5rem } a { text-decoration: underline dotted } details summary { list-style: none }`,
  ),
  'of a page builder': style(
    `#et-boc .et-l *, .et_pb_module * { font-size: 14px !important } body * { transition: all .4s ease !important; word-break: break-all }
    input, select, textarea { -webkit-appearance: none; background: #eee !important; padding: 16px !important; text-indent: 9px }
    svg, img, input { max-width: 50px !important } ul, ol { padding: 0 0 23px 1em !important; line-height: 26px !important }
    p { padding-bottom: 1em !important } h2 { padding-bottom: 10px !important; font-size: 26px !important }`,
  ),
  // Boxes are mirrored there, which the tests of layout measure.
  'written from right to left': { html: 'dir="rtl"', reflows: true },
  'in quirks mode': { doctype: '' },
  'that is zoomed': { ...style('html { zoom: 2 }'), reflows: true },
  'in vertical writing with odd spacing': style(
    'body { word-spacing: 9px; text-indent: 40px; white-space: pre; tab-size: 9; hyphens: auto }',
  ),
  'whose scripts extend every prototype': script(
    `for (const type of [Array, String, Function, Element, Node, Event, Promise, Map]) {
      for (const name of ['each', 'last', 'first', 'clone', 'extend', 'isEmpty', 'toQueryString', 'inspect', 'invoke', 'pluck', 'include', 'count', 'format']) {
        type.prototype[name] ??= function () { return 'polluted' };
      }
    }
    Object.prototype.each = Object.prototype.clone = Object.prototype.extend = function () {};
    Array.prototype.toJSON = Object.prototype.toJSON = undefined; Element.prototype.hide = Element.prototype.show = function () {};
    window.h = window.html = window.css = window.lit = window.process = window.global = window.define = window.exports = 1;`,
  ),
  'whose every object has members that price books and plans may leave out': script(
    `for (const name of ${JSON.stringify([...OPTIONAL, 'name', 'price', 'services', 'default', 'low', 'high', 'en', 'each'])}) Object.prototype[name] = function () {};`,
  ),
  'whose every object has figures and words where price books and plans may have none': script(
    `for (const name of ${JSON.stringify(OPTIONAL)}) Object.prototype[name] = 7;
    Object.prototype.name = Object.prototype.note = Object.prototype.en = 'Name'; Object.prototype.default = { copay: 1 };`,
  ),
  'whose lists and texts write themselves as JSON': script(
    `for (const type of [Array, String, Number, Boolean]) type.prototype.toJSON = function () { return 'JSON of its own' };
    Object.prototype.toJSONString = function () { return '' };`,
  ),
  'with Prototype': script(PROTOTYPE_JS),
  'with MooTools': script(read('mootools/lib/mootools-core-1.5.2-server.js')),
  'with Zone.js': script(
    readFileSync(join(packages.resolve('zone.js'), '..', 'zone.umd.js'), 'utf8'),
  ),
  'whose JSON and fetch are polyfills': script(
    'JSON = undefined; fetch = undefined; delete globalThis.Headers; delete globalThis.Response',
    read('json3/lib/json3.js'),
    read('whatwg-fetch/dist/fetch.umd.js'),
  ),
  'whose Promise, Map, Set and methods of lists are those of core-js': script(
    `for (const name of ['Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'URL', 'URLSearchParams', 'structuredClone']) delete globalThis[name];
    for (const name of ['from', 'of']) delete Array[name];
    for (const name of ['at', 'find', 'findLast', 'flat', 'flatMap', 'includes', 'entries', 'keys', 'toSorted', 'toReversed', 'with', 'reduce']) delete Array.prototype[name];
    for (const name of ['assign', 'entries', 'fromEntries', 'hasOwn', 'values', 'groupBy']) delete Object[name];
    for (const name of ['at', 'matchAll', 'padStart', 'replaceAll', 'startsWith']) delete String.prototype[name];`,
    read('core-js-bundle/minified.js'),
  ),
  'in a browser of 2022': script(
    `for (const [type, names] of [
      [Array, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
      [Set, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Iterator, Object.getOwnPropertyNames(Iterator.prototype).filter((name) => name !== 'constructor')],
      [String, ['isWellFormed', 'toWellFormed']],
      [Element, ['checkVisibility', 'setHTMLUnsafe']],
    ]) for (const name of names) delete type.prototype[name];
    for (const [type, names] of [
      [Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']], [URL, ['canParse', 'parse']],
      [Promise, ['withResolvers', 'try']], [AbortSignal, ['any']], [RegExp, ['escape']],
      [globalThis, ['Iterator', 'scheduler']],
    ]) for (const name of names) delete type[name];`,
  ),
  'with old polyfills': script(
    read('es6-shim/es6-shim.min.js'),
    `${read('sugar/dist/sugar.min.js')};Sugar.extend()`,
    read('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  ),
  'that forces the polyfill of custom elements': script(
    'customElements.forcePolyfill = true',
    read('@webcomponents/custom-elements/custom-elements.min.js'),
  ),
  'that has frozen its registry and its prototypes': script(
    `for (const one of [customElements, CustomElementRegistry.prototype, Object.prototype, Array.prototype, Element.prototype, HTMLElement.prototype, Document.prototype]) Object.freeze(one);`,
  ),
  'with AMD and CommonJS': script(
    'window.define = function () { throw Error("AMD") }; define.amd = {}; window.module = { exports: {} }; window.require = function () { throw Error("require") }',
  ),
  'that only reports what its policy forbids': {
    headers: {
      'content-security-policy-report-only':
        "default-src 'none'; require-trusted-types-for 'script'",
    },
  },
  'behind a service worker': {
    prepare: async (page) => {
      await page.goto(`${host.url}/empty.html`);
      await page.evaluate(async () => {
        await navigator.serviceWorker.register('/worker.js');
        await navigator.serviceWorker.ready;
      });
    },
  },
};

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
    prepare,
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
        await prepare?.(own);
        complaints = complaintsOf(own);
      },
    },
  );
  await ready(page);
  await complete(page);
  return { page, complaints };
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

  it('with shortcuts of one key, a reader can type, and close what the element lies in', async () => {
    const { page } = await open(
      script(`addEventListener('keydown', (event) => {
        if (event.target.localName === 'input') return;
        if (/^(.$|Arrow)/.test(event.key)) event.preventDefault();
        if (event.key === 'Escape') document.title = 'Closed';
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

/** Every TypeScript source of a folder and those in it, tests apart. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
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
