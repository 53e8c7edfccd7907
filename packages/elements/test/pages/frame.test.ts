import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePriceBook } from '@forecost/core/price-book';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../../../.ci/within.ts';
import {
  complaintsOf,
  complete,
  type Host,
  PATIENCE,
  ready,
  startHost,
  TAGS,
  useEverything,
} from './host.ts';
import { painted, shiftsOf, watchShifts } from './layout-shifts.ts';

const RECEIPT = JSON.stringify({
  id: '1',
  promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
});

/** As docs/embedding.md has it for the frame's page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const PAGE = `<!doctype html><html lang="en"><title>Builder</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body { margin: 1em } iframe { width: 100%; height: 600px; border: 0 }</style>`;
const SCRIPT = '<script type="module" src="/forecost/frame-host.js"></script>';
const CHECKER = 'element=insurance-checker&book=/price-book.json';
const CALCULATOR = 'element=cost-calculator&book=/price-book.json';
const BOTH = 'element=cost-calculator+insurance-checker&book=/price-book.json';
const FORM = 'element=callback-form&book=/price-book.json&endpoint=/calls';

let host: Host;
/** The same site by its other name, which is another origin and another site. */
let elsewhere: string;
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  elsewhere = host.url.replace('127.0.0.1', 'localhost');
  const headers = { 'content-type': 'application/json' };
  host.serve('/calls', { body: RECEIPT, status: 201, headers });
});
afterEach(() => host.reset());
afterAll(() => host.close());

const frameUrl = (query: string) => `${elsewhere}/forecost/frame.html?${query}`;

const frameTag = (query: string, attributes = '') =>
  `<iframe data-fc-frame title="Costs" ${attributes} src="${frameUrl(query).replaceAll('&', '&amp;')}"></iframe>`;

/** A window in which every frame ends out of sight, whatever height it gets. */
const LOW = { width: 800, height: 150 };

/** Opens a page that has frames, and waits until something is shown in each. */
async function open(html: string, size = { width: 800, height: 500 }) {
  let complaints: string[] = [];
  const before = async (own: Page) => {
    complaints = complaintsOf(own);
    await watchShifts(own);
  };
  const page = await host.open(PAGE + html, { ...size, before });
  await page.waitForFunction(() => document.readyState === 'complete');
  const handles = await page.$$('iframe');
  const frames: Frame[] = [];
  for (const handle of handles) {
    await handle.evaluate((element) => element.scrollIntoView());
    const frame = await handle.contentFrame();
    await within(frame, 'body > * >>> .root').wait();
    frames.push(frame);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return { page, frames, frame: frames[0]!, complaints };
}

/** A frame that is out of sight paints nothing, so waiting for its next picture is no good. */
const OFTEN = { polling: 50 };

/** Waits until a frame is as high as what is in it. */
function fits(frame: Frame): Promise<unknown> {
  return frame.waitForFunction(() => {
    const { bottom } = document.body.lastElementChild!.getBoundingClientRect();
    return bottom > 0 && innerHeight === Math.ceil(bottom);
  }, OFTEN);
}

const heightOf = (frame: Frame) => frame.evaluate(() => innerHeight);

/** Waits for what comes when the page is idle, so that nothing else changes a height. */
async function idle(page: Page): Promise<void> {
  for (const frame of page.frames().slice(1)) await complete(frame);
  await page.waitForNetworkIdle({ idleTime: 100 });
}

describe('the page for a frame', () => {
  it('has the element that its address names, with its settings', async () => {
    const query = `${CALCULATOR}&service=evaluation&lang=es&theme=warm&color-scheme=dark`;
    const { frame, complaints } = await open(frameTag(query));
    const found = await frame.$eval('fc-cost-calculator', (element) => ({
      service: element.getAttribute('service'),
      src: element.getAttribute('src'),
      text: element.shadowRoot!.querySelector('h2')!.textContent,
      title: document.title,
      scheme: getComputedStyle(element).colorScheme,
    }));
    expect(found).toEqual({
      service: 'evaluation',
      src: '/price-book.json',
      text: '¿Cuánto va a costar?',
      title: '¿Cuánto va a costar?',
      scheme: 'dark',
    });
    await frame.waitForFunction(() =>
      getComputedStyle(document.querySelector('fc-cost-calculator')!).getPropertyValue(
        '--fc-accent-color',
      ),
    );
    expect(complaints).toEqual([]);
  });

  it('has several elements, one after another, which share what a patient chooses', async () => {
    const { page, frame } = await open(frameTag(BOTH) + SCRIPT);
    await within(frame, 'fc-insurance-checker >>> .root').wait();
    await within(frame, 'fc-insurance-checker >>> #plan-type').fill('ppo');
    // By a press, as a frame that ends in view and is not used keeps its height.
    await within(frame, 'fc-cost-calculator >>> label:has([name=paying]):nth-of-type(2)').click();
    await frame.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('fc-cost-calculator')!;
      return shadowRoot!.querySelector<HTMLSelectElement>('#plan-type')?.value === 'ppo';
    });
    await idle(page);
    await fits(frame);
    expect(await frame.$$eval('[data-fc]', (mounts) => mounts.length)).toBe(2);
  });

  it('scrolls by itself where the page around runs no script', async () => {
    const { frame } = await open(frameTag(CALCULATOR));
    expect(await heightOf(frame)).toBe(600);
    await frame.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
    expect(await frame.evaluate(() => scrollY)).toBe(400);
  });

  it('takes no address of another site from its own, and says so', async () => {
    const page = await host.open('<!doctype html>');
    const complaints = complaintsOf(page);
    const addresses = [
      'https://elsewhere.example/book.json',
      '//elsewhere.example/book.json',
      '/\\elsewhere.example/book.json',
      '/go?to=https%3A%2F%2Felsewhere.example',
      'javascript:alert(1)',
      'data:application/json,{}',
    ];
    for (const address of addresses) {
      complaints.length = 0;
      const query = new URLSearchParams({
        element: 'price-list',
        book: address,
        endpoint: address,
      });
      await page.goto(frameUrl(query.toString()));
      const names = await page.$eval('[data-fc]', (mount) => mount.getAttributeNames());
      expect(names, address).toEqual(['data-fc']);
      const refusals = complaints.filter((complaint) => complaint.includes('must match'));
      expect(
        refusals.map((refusal) => refusal.split(' ')[1]),
        address,
      ).toEqual(['book', 'endpoint']);
    }
  });

  it('takes nothing else from its address: no number to call, no address that asks a plan, no handler', async () => {
    const page = await host.open('<!doctype html>');
    await page.goto(
      frameUrl(
        `${CHECKER}&phone=19005550100&eligibility-endpoint=/ask&onclick=alert(1)&style=color:red&fc=x&src=/x.json`,
      ),
    );
    await ready(page, ['fc-insurance-checker']);
    const names = await page.$eval('fc-insurance-checker', (one) => one.getAttributeNames());
    expect(names).toEqual(['src']);
  });

  it('stays empty for an address that names no element', async () => {
    const page = await host.open('<!doctype html>');
    for (const query of ['', 'element=script', 'element=__proto__']) {
      await page.goto(frameUrl(query));
      expect(await page.$$('body *'), query).toEqual([]);
    }
  });

  it('violates no policy, in any state of any element', async () => {
    host.headers.set('content-security-policy', POLICY);
    const elements = 'cost-calculator+insurance-checker+callback-form';
    const page = await host.open('<!doctype html>', { height: 4000 });
    await page.evaluateOnNewDocument(() => {
      const violations: string[] = [];
      Object.assign(globalThis, { violations });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violations.push(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await page.goto(
      frameUrl(
        `element=${elements}&book=/price-book.json&endpoint=/calls&theme=plain&color-scheme=light`,
      ),
    );
    await ready(page);
    await useEverything(page);
    expect(await page.evaluate('violations')).toEqual([]);
  });

  it('tells the page around its height and nothing else', async () => {
    const { page, frame } = await open(
      `<script>
        const told = [];
        addEventListener('message', ({ data, origin }) => told.push([Object.keys(data).join(), data.type, typeof data.height, origin]));
      </script>${frameTag(CALCULATOR)}`,
    );
    await within(frame, 'fc-cost-calculator >>> summary').click();
    await idle(page);
    const told = await page.evaluate('told');
    expect(new Set((told as string[][]).map((message) => message.join(' ')))).toEqual(
      new Set([`type,height forecost-height number ${elsewhere}`]),
    );
  });
});

describe('a page of one’s own in a frame', () => {
  const own = (body: string, style = '') => {
    host.serve('/own.html', {
      body: `<!doctype html><html lang="en"><title>Costs at Harbor Light</title><style>${style}</style>
        <script type="module" src="/forecost/forecost.js" data-book="/price-book.json" data-phone="(415) 555-0134"></script>
        <script defer src="/forecost/frame.js"></script>${body}`,
    });
    return `<iframe data-fc-frame title="Costs" src="${elsewhere}/own.html"></iframe>${SCRIPT}`;
  };

  it('may name a number to call, and what is shown where the price book fails; the console says where', async () => {
    host.serve('/price-book.json', { body: '', status: 302, headers: { location: '/gone.json' } });
    const html = own('<p>Evaluation: $250</p>', 'body { margin: 0 }').replace(
      'own.html',
      'own.html?element=cost-calculator',
    );
    const { frame, complaints } = await open(html, LOW);
    await fits(frame);
    const said = `found HTTP 404 from ${elsewhere}/gone.json, to which it leads, expected a price book`;
    await vi.waitFor(() => expect(complaints.join()).toContain(said), PATIENCE);
    const text = await frame.$eval('fc-cost-calculator', (element) => [
      element.textContent.trim(),
      element.shadowRoot!.querySelector('a')?.getAttribute('href'),
      document.title,
    ]);
    expect(text).toEqual(['Evaluation: $250', 'tel:4155550134', 'Costs at Harbor Light']);
  });

  it.each([
    ['has margins', 'body { margin: 40px; padding: 20px }'],
    ['is as high as its window', 'html, body { height: 100%; margin: 0 }'],
    ['is at least as high as its window', 'body { min-height: 100vh; margin: 30px }'],
  ])('that %s gets the height of its content, and grows no further', async (_, style) => {
    const { page, frame } = await open(
      own('<fc-insurance-checker></fc-insurance-checker>', style),
      LOW,
    );
    await idle(page);
    const isRight = () => {
      const { marginBottom, paddingBottom } = getComputedStyle(document.body);
      const { bottom } = document.querySelector('fc-insurance-checker')!.getBoundingClientRect();
      const edge = parseFloat(marginBottom) + parseFloat(paddingBottom);
      return innerHeight === Math.ceil(bottom + edge);
    };
    await frame.waitForFunction(isRight, OFTEN);
    await painted(page);
    expect(await frame.evaluate(isRight)).toBe(true);
  });

  it('that grows time and again gets every height', async () => {
    const { page, frame } = await open(
      own('<fc-insurance-checker></fc-insurance-checker>', 'body, p { margin: 0 }'),
      LOW,
    );
    await idle(page);
    for (let times = 0; times < 6; times += 1) {
      await fits(frame);
      await frame.evaluate(() => document.body.append(document.createElement('p')));
      await frame.$eval('p:last-child', (more) => (more.textContent = 'More'));
    }
    await fits(frame);
  });

  it('whose content follows the window for ever is left alone after a few times', async () => {
    const { page, frame } = await open(
      own(
        '<fc-insurance-checker></fc-insurance-checker><p>More</p>',
        'fc-insurance-checker { height: 100vh }',
      ),
    );
    await idle(page);
    let [before, height] = [0, await heightOf(frame)];
    while (height > before && height < 2000) {
      await painted(page);
      [before, height] = [height, await heightOf(frame)];
    }
    expect(height).toBeLessThan(2000);
  });

  it('that goes on growing while the page gives it its height is followed to its end', async () => {
    const body = '<fc-insurance-checker></fc-insurance-checker><p id="steps"></p>';
    const { frame } = await open(own(body, 'body, p { margin: 0 }'), LOW);
    await frame.evaluate(async () => {
      const steps = document.querySelector<HTMLElement>('#steps')!;
      for (const height of [700, 850, 930, 1200, 1240, 1500]) {
        const grown = new Promise((resolve) => {
          addEventListener('resize', resolve, { once: true });
        });
        steps.style.height = `${height}px`;
        await grown;
      }
      steps.style.height = '1700px';
    });
    await fits(frame);
    expect(await heightOf(frame)).toBeGreaterThan(1700);
  });
});

describe('the height of a frame', () => {
  const openChecker = async (attributes = '', style = '') => {
    const opened = await open(
      `<style>${style}</style>${frameTag(CHECKER, attributes)}<p>After</p>${SCRIPT}`,
      LOW,
    );
    await fits(opened.frame);
    await idle(opened.page);
    return opened;
  };

  it('follows what is opened and closed in it', async () => {
    const { page, frame } = await open(frameTag(CALCULATOR) + SCRIPT);
    await idle(page);
    await fits(frame);
    const closed = await heightOf(frame);
    await within(frame, 'fc-cost-calculator >>> summary').click();
    await frame.waitForFunction((before) => innerHeight > before, OFTEN, closed);
    await fits(frame);
    await within(frame, 'fc-cost-calculator >>> summary').click();
    await frame.waitForFunction((before) => innerHeight === before, OFTEN, closed);
  });

  it('has room for a list that hangs over the end, and takes it back', async () => {
    const { page, frame } = await openChecker();
    const closed = await heightOf(frame);
    await within(frame, 'fc-insurance-checker >>> #payer').click();
    await page.keyboard.type('a');
    await frame.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('fc-insurance-checker')!;
      const list = shadowRoot!.querySelector('[role=listbox]:not([hidden])');
      return list && innerHeight >= list.getBoundingClientRect().bottom;
    });
    expect(await heightOf(frame)).toBeGreaterThan(closed);
    await page.keyboard.press('Escape');
    await frame.waitForFunction((before) => innerHeight === before, OFTEN, closed);
  });

  it('follows a frame that gets narrower, and wider again', async () => {
    const { page, frame } = await openChecker();
    const wide = await heightOf(frame);
    const resize = (width: string) =>
      page.$eval('iframe', (element, value) => (element.style.width = value), width);
    await resize('320px');
    await frame.waitForFunction((before) => innerHeight > before, OFTEN, wide);
    await fits(frame);
    await resize('');
    await frame.waitForFunction((before) => innerHeight === before, OFTEN, wide);
  });

  it.each([
    ['border-box', '* { box-sizing: border-box }'],
    ['content-box', ''],
    ['!important', 'iframe { height: auto !important; box-sizing: border-box }'],
  ])('leaves out the border and padding that the page gives it (%s)', async (_, style) => {
    await openChecker('', `${style} iframe { border: 7px solid; padding: 5px 0 }`);
  });

  it('is each frame’s own', async () => {
    const { page, frames } = await open(
      [CALCULATOR, CHECKER, FORM, 'element=price-list&book=/price-book.json']
        .map((query) => frameTag(query))
        .join('<p>Text</p>') + SCRIPT,
    );
    await idle(page);
    await page.setViewport(LOW);
    for (const frame of frames) {
      await (await frame.frameElement())!.evaluate((element) => element.scrollIntoView());
      await fits(frame);
    }
    const heights = await Promise.all(frames.map(heightOf));
    expect(new Set(heights).size).toBe(4);
  });

  it('is asked for by a script that comes after the frame', async () => {
    const { page, frame } = await open(frameTag(CHECKER));
    await idle(page);
    expect(await heightOf(frame)).toBe(600);
    await page.setViewport({ width: 800, height: 200 });
    await page.addScriptTag({ url: '/forecost/frame-host.js' });
    await fits(frame);
  });

  it.each([
    ['scripts and its origin', 'allow-scripts allow-same-origin', ''],
    ['scripts alone, where the files allow every origin', 'allow-scripts', '*'],
  ])('follows in a sandbox with %s', async (_, sandbox, origins) => {
    if (origins) host.headers.set('access-control-allow-origin', origins);
    const { frame, complaints } = await openChecker(`sandbox="${sandbox}"`);
    expect(await frame.evaluate(() => origin)).toBe(origins ? 'null' : elsewhere);
    expect(complaints).toEqual([]);
  });
});

it('the heights that the documentation gives are those of the frames', async () => {
  const root = join(import.meta.dirname, '../../../..');
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const book = compilePriceBook(JSON.parse(read('examples/harbor-light/price-book.json')));
  host.serve('/price-book.json', { body: JSON.stringify(book) });
  // The form has more to send along where a calculator is beside it.
  const others = CALCULATOR.replace('r&', 'r+insurance-checker+price-list&');
  const { page, frames } = await open(
    `<style>body { margin: 0 }</style>${frameTag(others)}${frameTag(FORM)}${SCRIPT}`,
  );
  await idle(page);
  const heights: Record<string, number[]> = {};
  for (const width of [320, 412, 768, 1280]) {
    await page.setViewport({ width, height: 500 });
    for (const frame of frames) {
      await frame.waitForFunction((wanted) => innerWidth === wanted, OFTEN, width);
      const measured = await frame.$$eval(`${TAGS.join()},fc-price-list`, (all) =>
        all.map((own) => [own.localName, (own as HTMLElement).offsetHeight] as const),
      );
      for (const [name, height] of measured) (heights[name.slice(3)] ??= []).push(height);
    }
  }
  const rows = read('docs/embedding.md').matchAll(/^\| `([a-z-]+)` ((?:\| [\d,]+ ){4})\|$/gm);
  const documented = Array.from(
    rows,
    ([, name, cells]) =>
      [name!, cells!.match(/[\d,]+/g)!.map((cell) => Number(cell.replaceAll(',', '')))] as const,
  );
  expect(documented.map(([name]) => name).toSorted()).toEqual(Object.keys(heights).toSorted());
  for (const [name, said] of documented) {
    // Another machine's fonts break lines elsewhere.
    for (const [index, height] of heights[name]!.entries()) {
      expect(Math.abs(height / said[index]! - 1), `${name}: ${heights[name]}`).toBeLessThan(0.08);
    }
  }
});

describe('printing in a frame', () => {
  it('prints the frame itself where a sandbox without an origin keeps a sheet from being made', async () => {
    host.headers.set('access-control-allow-origin', '*');
    const { page, frame, complaints } = await open(frameTag(CALCULATOR, 'sandbox="allow-scripts"'));
    await idle(page);
    await frame.evaluate(() => (globalThis.print = () => (document.title = 'Printed')));
    await frame.$eval('fc-cost-calculator', (element) => {
      const buttons = [...element.shadowRoot!.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.trim() === 'Print')!.click();
    });
    await frame.waitForFunction(() => document.title === 'Printed', OFTEN);
    expect(complaints).toEqual([]);
  });
});

describe('what a stranger tells', () => {
  /** A frame that fits, and beside it one of a stranger, which says what it is told to. */
  const openBesideStranger = async () => {
    host.serve('/stranger.html', {
      body: `<!doctype html><script>
        addEventListener('message', ({ data }) => parent.postMessage(data, '*'));
      </script><div class="root"></div>`,
    });
    const { page, frame } = await open(`${frameTag(CHECKER)}<p>After</p>${SCRIPT}`, LOW);
    await fits(frame);
    await idle(page);
    const say = (data: unknown, from: string, to = 'parent') =>
      page.evaluate(
        (message, source, target) =>
          new Promise<void>((resolve) => {
            addEventListener('message', () => resolve(), { once: true });
            if (source === 'page') return window.postMessage(message, '*');
            const stranger = Object.assign(document.createElement('iframe'), { src: source });
            if (target === 'marked') stranger.dataset['fcFrame'] = '';
            stranger.addEventListener('load', () =>
              stranger.contentWindow!.postMessage(message, '*'),
            );
            document.body.append(stranger);
            return undefined;
          }),
        data,
        from,
        to,
      );
    return { page, frame, say, before: await heightOf(frame) };
  };

  it.each(['page', '/stranger.html'])(
    'about a frame that is not its own is ignored: %s',
    async (from) => {
      const { frame, say, before, page } = await openBesideStranger();
      await say({ type: 'forecost-height', height: 900 }, from);
      await painted(page);
      expect(await heightOf(frame)).toBe(before);
      const heights = await page.$$eval('iframe', (all) => all.map((one) => one.style.height));
      expect(heights.slice(1).join('')).toBe('');
    },
  );

  it('from a frame that has gone to another site is ignored', async () => {
    const { page } = await openBesideStranger();
    const before = await page.$eval('iframe', (element) => element.style.height);
    await page.evaluate(
      (url) =>
        new Promise<void>((resolve) => {
          const element = document.querySelector('iframe')!;
          element.addEventListener('load', () => {
            addEventListener('message', () => resolve(), { once: true });
            element.contentWindow!.postMessage({ type: 'forecost-height', height: 900 }, '*');
          });
          element.contentWindow!.location.replace(url);
        }),
      `${host.url}/stranger.html`,
    );
    await painted(page);
    expect(await page.$eval('iframe', (element) => element.style.height)).toBe(before);
  });

  it('that is no height is ignored', async () => {
    const { page, say } = await openBesideStranger();
    const complaints = complaintsOf(page);
    for (const message of [
      null,
      'forecost-height',
      { type: 'forecost-height' },
      { type: 'forecost-height', height: '900' },
      { type: 'forecost-height', height: 0 },
      { type: 'forecost-height', height: -1 },
      { type: 'forecost-height', height: 1e9 },
      { type: 'height', height: 900 },
    ]) {
      await say(message, '/stranger.html', 'marked');
    }
    await painted(page);
    const heights = await page.$$eval('iframe', (all) =>
      all.slice(1).map((one) => one.style.height),
    );
    expect([heights.length, heights.join(''), complaints]).toEqual([8, '', []]);
  });

  it('is noticed by this test where it is believed', async () => {
    const { page, say } = await openBesideStranger();
    await page.setViewport({ width: 800, height: 100 });
    await say({ type: 'forecost-height', height: 900 }, '/stranger.html', 'marked');
    await page.waitForFunction(
      () => [...document.querySelectorAll('iframe')].at(-1)!.style.height === '900px',
    );
  });
});

describe('what follows a frame', () => {
  it.each([
    ['ends in view', 900],
    ['ends out of view', 500],
  ])('does not move while the frame loads where it %s', async (_, windowHeight) => {
    const { page, frame } = await open(
      `<h1>Costs</h1>${frameTag(BOTH)}<h2>After</h2><p>Text</p>${SCRIPT}`,
      { width: 800, height: windowHeight },
    );
    await idle(page);
    if (windowHeight === 500) await fits(frame);
    expect(await shiftsOf(page)).toEqual([]);
    expect(await frame.evaluate('shiftsSoFar()')).toEqual([]);
  });

  it('nor does what is centered beside it, though the frame ends out of view', async () => {
    const { page, frame } = await open(
      `<style>.row { display: flex; align-items: center } .row > * { flex: 1 }</style>
      <div class="row"><div><h1>Costs</h1><p>Text</p></div>${frameTag(CALCULATOR)}</div>${SCRIPT}`,
      { width: 1200, height: 500 },
    );
    await idle(page);
    expect(await shiftsOf(page)).toEqual([]);
    await within(frame, 'fc-cost-calculator >>> input[name=paying]').click();
    await fits(frame);
  });

  it('moves once the patient uses the frame', async () => {
    const { page, frame } = await open(`${frameTag(CALCULATOR)}<p>After</p>${SCRIPT}`, {
      width: 800,
      height: 900,
    });
    await idle(page);
    expect(await heightOf(frame)).toBe(600);
    await within(frame, 'fc-cost-calculator >>> input[name=paying]').click();
    await fits(frame);
  });
});

describe('the callback form in a frame', () => {
  it.each([
    ['no sandbox', ''],
    ['a sandbox that allows forms', 'sandbox="allow-scripts allow-same-origin allow-forms"'],
  ])('sends a request: %s', async (_, attributes) => {
    const { page, frame } = await open(frameTag(FORM, attributes) + SCRIPT);
    await idle(page);
    await fits(frame);
    await within(frame, 'fc-callback-form >>> #name').fill('Ana Reyes');
    await within(frame, 'fc-callback-form >>> #phone').fill('(415) 555-0199');
    await within(frame, 'fc-callback-form >>> #consent-call').click();
    await within(frame, 'fc-callback-form >>> [part=button]').click();
    await within(frame, 'fc-callback-form >>> #heading').wait();
    await fits(frame);
    expect(host.asked.filter((path) => path === '/calls')).toHaveLength(1);
    expect(await page.url()).not.toContain('Ana');
    expect(frame.url()).toBe(frameUrl(FORM));
  });
});
