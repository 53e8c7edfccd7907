import { posix } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { complaintsOf, type Host, PATIENCE, ready, TAGS, startHost } from './host.ts';
import { readBuilt } from './site.ts';

const ELEMENTS = `<fc-cost-calculator></fc-cost-calculator>
<fc-insurance-checker></fc-insurance-checker>
<fc-callback-form endpoint="/calls"></fc-callback-form>`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

/** Opens a page that has all three elements, and collects what it complains about. */
async function open(html: string): Promise<{ page: Page; complaints: string[] }> {
  let complaints: string[] = [];
  const before = async (page: Page) => (complaints = complaintsOf(page));
  const page = await host.open(
    `<!doctype html><html lang="en"><title>Clinic</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/forecost/reserve.css">${html}`,
    { before },
  );
  return { page, complaints };
}

/** Puts a script tag on the page as a tag manager does. */
function inject(page: Page, attributes: Record<string, string>): Promise<void> {
  return page.evaluate((given) => {
    const script = document.createElement('script');
    for (const [name, value] of Object.entries(given)) script.setAttribute(name, value);
    document.head.append(script);
  }, attributes);
}

describe('the script tag', () => {
  it('uses the price book that the page has asked for', async () => {
    const { page, complaints } = await open(
      `<link rel="preload" as="fetch" crossorigin href="/price-book.json">
      <script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>${ELEMENTS}`,
    );
    await reachAll(page);
    const paths = host.asked.filter((path) => !path.includes('/later-'));
    expect(paths.filter((path) => path === '/price-book.json')).toHaveLength(1);
    expect(paths.indexOf('/price-book.json')).toBeLessThan(
      paths.findIndex((path) => path.includes('fc-cost-calculator')),
    );
    expect(complaints).toEqual([]);
  });

  it.each([
    ['as a module', 'type="module"'],
    ['as an async module', 'type="module" async'],
    ['as a classic script', ''],
    ['with async', 'async'],
    ['with defer', 'defer'],
  ])('works %s, before and after the elements', async (_, attributes) => {
    const script = `<script ${attributes} src="/forecost/forecost.js" data-book="/price-book.json"></script>`;
    for (const html of [script + ELEMENTS, ELEMENTS + script]) {
      const { page, complaints } = await open(html);
      await reachAll(page);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it.each([
    ['a classic script', {}],
    ['a module', { type: 'module' }],
  ])('works where a tag manager adds it later as %s', async (_, type) => {
    const { page, complaints } = await open(ELEMENTS);
    await inject(page, {
      src: '/forecost/forecost.js?ver=1',
      'data-book': '/price-book.json',
      ...type,
    });
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it('speaks a language that the page adds by the file beside it', async () => {
    // The Spanish words stand in for a translation: they are one object of the same type.
    for (const file of ['es', 'es/first', 'es/later', 'es/prices', 'es/eligibility', 'es/crisis']) {
      host.serve(`/words/${file}.js`, { body: readBuilt(`../translations/${file}.js`) });
    }
    host.serve('/languages.js', {
      body: `import { registerLanguage } from '/forecost/languages.js';
        const title = 'Combien cela va-t-il coûter ?';
        registerLanguage('fr', async () => ({
          ...(await import('/words/es.js')).es, tag: 'fr', calculatorTitle: title,
        }));`,
    });
    const { page, complaints } = await open(`<script type="module" src="/languages.js"></script>
      <script type="module" src="/forecost/forecost.js" data-book="/price-book.json" data-lang="fr"></script>
      ${ELEMENTS}`);
    await reachAll(page);
    const title = await page.$eval('fc-cost-calculator >>> h2', (heading) => heading.textContent);
    expect(title).toBe('Combien cela va-t-il coûter ?');
    expect(complaints).toEqual([]);
  });

  it('leaves the page’s own content in a browser that could not show the elements as they are meant', async () => {
    const { page, complaints } =
      await open(`<script>delete Document.prototype.adoptedStyleSheets</script>
      <script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <fc-cost-calculator>Call us: (415) 555-0134</fc-cost-calculator>`);
    await page.waitForNetworkIdle({ idleTime: 50 });
    expect(await page.$eval('fc-cost-calculator', (own) => own.innerText)).toContain('Call us');
    expect(host.asked.filter((path) => path.includes('/chunks-123/'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('works from another origin as a module, which allows this one', async () => {
    host.headers.set('access-control-allow-origin', host.url);
    const elsewhere = host.url.replace('127.0.0.1', 'localhost');
    const { page, complaints } = await open(ELEMENTS);
    await inject(page, {
      src: `${elsewhere}/forecost/forecost.js`,
      'data-book': `${elsewhere}/price-book.json`,
      type: 'module',
    });
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it('works from another origin where a site builder loads, as a classic script, a file that imports it', async () => {
    host.headers.set('access-control-allow-origin', host.url);
    const elsewhere = host.url.replace('127.0.0.1', 'localhost');
    host.serve('/wix.js', {
      body: `import('${elsewhere}/forecost/forecost.js');`,
      headers: { 'content-type': 'text/javascript' },
    });
    const book = `src="${elsewhere}/price-book.json"`;
    const { page, complaints } = await open(ELEMENTS.replaceAll('></', ` ${book}></`));
    await inject(page, { src: `${elsewhere}/wix.js` });
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it.each(['type="module"', 'async'])(
    'works with %s where its address leads to another, as one without a version does at some CDNs',
    async (attributes) => {
      const location = '/forecost/forecost.js';
      host.serve('/npm/forecost.js', { status: 302, body: '', headers: { location } });
      const { page, complaints } = await open(
        `<script ${attributes} src="/npm/forecost.js" data-book="/price-book.json"></script>${ELEMENTS}`,
      );
      await reachAll(page);
      expect(complaints).toEqual([]);
    },
  );

  it('works where a plugin holds it back until somebody presses a key, and then adds it with its own attributes', async () => {
    const { page, complaints } = await open(
      `<script type="delayed/javascript" data-src="/forecost/forecost.js" data-book="/price-book.json"></script>
      ${ELEMENTS}
      <script>
        addEventListener('keydown', () => {
          for (const held of document.querySelectorAll('script[type^=delayed]')) {
            const script = document.createElement('script');
            for (const { name, value } of held.attributes) {
              if (name !== 'type') script.setAttribute(name, value);
            }
            script.src = held.dataset.src;
            held.replaceWith(script);
          }
        }, { once: true });
      </script>`,
    );
    expect(host.asked).not.toContain('/forecost/forecost.js');
    // The browser itself moves the mouse now and then, as what is under it changes.
    await page.keyboard.press('Shift');
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it('works under another name, as minifiers give it, by its data-book', async () => {
    host.serve('/cache/min-3f2a.js', {
      body: readBuilt('forecost.js').replaceAll('./chunks', '/forecost/chunks'),
    });
    const { page, complaints } = await open(
      `<script type="module" src="/cache/min-3f2a.js" data-book="/price-book.json"></script>${ELEMENTS}`,
    );
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it('gives its settings to elements that have none of their own', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json" data-lang="es"
        data-phone="(415) 555-0134" data-endpoint="/calls" data-cfasync="false"></script>
      <fc-callback-form></fc-callback-form><fc-insurance-checker lang="en"></fc-insurance-checker>`,
    );
    await ready(page, ['fc-callback-form', 'fc-insurance-checker']);
    const attributes = await page.$$eval('fc-callback-form, fc-insurance-checker', (found) =>
      found.map((one) =>
        one.getAttributeNames().map((name) => `${name}=${one.getAttribute(name)}`),
      ),
    );
    expect(
      attributes.map((names) => names.filter((name) => !name.startsWith('style')).toSorted()),
    ).toEqual([
      ['endpoint=/calls', 'lang=es', 'phone=(415) 555-0134', 'src=/price-book.json'],
      ['endpoint=/calls', 'lang=en', 'phone=(415) 555-0134', 'src=/price-book.json'],
    ]);
  });
});

describe('loaded twice', () => {
  const twice = (first: string, second: string) =>
    open(
      `<script ${first} data-book="/price-book.json"></script><script ${second}></script>${ELEMENTS}`,
    );

  it.each([
    ['as one classic script', 'src="/forecost/forecost.js"', 'src="/forecost/forecost.js"'],
    [
      'as module and classic script',
      'type="module" src="/forecost/forecost.js"',
      'defer src="/forecost/forecost.js"',
    ],
    ['under two addresses', 'src="/forecost/forecost.js?a"', 'src="/forecost/forecost.js?b"'],
  ])('%s, it works and is silent', async (_, first, second) => {
    const { page, complaints } = await twice(first, second);
    await reachAll(page);
    expect(complaints).toEqual([]);
  });

  it('in two versions, the first works, and one warning names both', async () => {
    serveOtherVersion();
    const { page, complaints } = await twice(
      'src="/forecost/forecost.js"',
      'src="/other/forecost.js"',
    );
    await reachAll(page);
    expect(complaints).toEqual(['[forecost] Remove one script: 0.0.0 is used, 9.9.9 is not.']);
    expect(host.asked.filter((path) => path.startsWith('/other/'))).toEqual(['/other/forecost.js']);
  });

  it('beside elements that another script has defined, those stay, and one warning says so', async () => {
    serveOtherVersion();
    const { page, complaints } = await open(
      `<script type="module">
        for (const tag of ${JSON.stringify(TAGS)}) {
          customElements.define(tag, class extends HTMLElement { static version = '0.0.1' });
        }
      </script>
      <script type="module" src="/other/forecost.js" data-book="/price-book.json"></script>${ELEMENTS}`,
    );
    await vi.waitFor(() => expect(complaints).not.toEqual([]), PATIENCE);
    await page.waitForNetworkIdle();
    expect(complaints).toEqual([
      expect.stringMatching(/<fc-[a-z-]+> is defined by 0\.0\.1; 9\.9\.9 is not used/),
    ]);
  });
});

describe('mount points', () => {
  it.each(['async', 'type="module"'])(
    'of an editor that strips custom tags become elements (%s)',
    async (kind) => {
      const { page, complaints } = await open(
        `<script ${kind} src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <div data-fc="cost-calculator" data-service="evaluation" id="costs"><p>Call <a href="tel:+14155550134">us</a></p></div>`,
      );
      await ready(page, ['#costs > fc-cost-calculator']);
      expect(complaints).toEqual([]);
      const inside = '#costs > fc-cost-calculator[service=evaluation][src="/price-book.json"] > p';
      expect(await page.$$eval(inside, (found) => found.length)).toBe(1);
      expect(await page.$$eval('#costs > *', (found) => found.length)).toBe(1);
    },
  );

  it('that come later become elements too', async () => {
    const { page } = await open(
      '<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>',
    );
    await page.waitForNetworkIdle();
    await page.evaluate(() => {
      const place = document.createElement('div');
      place.dataset['fc'] = 'insurance-checker';
      document.body.append(place);
    });
    await ready(page, ['fc-insurance-checker']);
  });

  it('that names no element keeps what is in it, and the console says which there are', async () => {
    const { page, complaints } = await open(
      `<script type="module" src="/forecost/forecost.js"></script>
      <div data-fc="fc-cost-calculator">Call us</div>`,
    );
    await vi.waitFor(() => expect(complaints).not.toEqual([]), PATIENCE);
    expect(await page.$eval('[data-fc]', (place) => place.innerHTML)).toBe('Call us');
    expect(complaints).toEqual([
      '[forecost] data-fc: fc-fc-cost-calculator is none of fc-cost-calculator,fc-insurance-checker,fc-callback-form,fc-price,fc-price-list.',
    ]);
  });

  it('can name neither a handler, nor a style, nor an address on another site; nor can a picture that takes the script’s place', async () => {
    const { page } = await open(
      `<script src="/forecost/forecost.js" defer></script>
      <div data-fc="callback-form" data-onclick="alert(1)" data-style="color:red" data-endpoint="https://elsewhere.example/calls"
        data-book="/\\elsewhere.example/book.json" data-phone="(415) 555-0134"></div>
      <div data-fc="callback-form" data-endpoint="//elsewhere.example" data-src="/price-book.json"></div>
      <div data-fc="insurance-checker" data-eligibility-endpoint="https://elsewhere.example/ask" data-src="/price-book.json"></div>
      <div data-fc="constructor"></div>
      <img name="currentScript" data-endpoint="https://elsewhere.example/calls">`,
    );
    await page.waitForSelector('[data-fc] > fc-callback-form');
    expect(
      await page.$$eval('[data-fc] > *', (found) =>
        found.map((one) => one.getAttributeNames().filter((name) => name !== 'style')),
      ),
    ).toEqual([['phone'], ['src'], ['src']]);
  });
});

describe('what is fetched', () => {
  it('is nothing for elements far below until they come near, kind by kind', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <style>p { height: 4000px }</style><p><fc-insurance-checker></fc-insurance-checker></p><p></p><fc-cost-calculator></fc-cost-calculator>`,
    );
    await ready(page, ['fc-insurance-checker']);
    await page.waitForNetworkIdle();
    expect(host.asked.filter((path) => path.includes('calculator'))).toEqual([]);
    await page.$eval('fc-cost-calculator', (element) => element.scrollIntoView());
    await ready(page, ['fc-cost-calculator']);
    expect(host.asked.filter((path) => path.includes('callback-form'))).toEqual([]);
  });

  it('is everything once a key is pressed, as the next may lead to any of them', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <a href="#below">Below</a><p style="height: 4000px"></p>
      <fc-cost-calculator></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>`,
    );
    await page.waitForNetworkIdle();
    expect(host.asked).not.toContain('/price-book.json');
    await page.keyboard.press('Tab');
    await ready(page, ['fc-cost-calculator', 'fc-insurance-checker']);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('is everything where a browser fills in a form of the page, which it says by an event without a key', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <input id="own"><p style="height: 4000px"></p><fc-insurance-checker></fc-insurance-checker>`,
    );
    await page.waitForNetworkIdle();
    expect(host.asked).not.toContain('/price-book.json');
    await page.$eval('#own', (field) =>
      field.dispatchEvent(new Event('keydown', { bubbles: true })),
    );
    await ready(page, ['fc-insurance-checker']);
  });

  it('is kept for no element that has left the page before it came near', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <p style="height: 4000px"></p>`,
    );
    const client = await page.createCDPSession();
    await page.evaluate(async () => {
      const element = document.createElement('fc-insurance-checker');
      document.body.append(element);
      Object.assign(globalThis, { left: new WeakRef(element) });
      // The observer has spoken of it by then.
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
      element.remove();
    });
    await expect
      .poll(
        async () => {
          await client.send('HeapProfiler.collectGarbage');
          return page.evaluate('left.deref() === undefined');
        },
        { timeout: 60_000 },
      )
      .toBe(true);
  });

  it('is nothing for elements that are not shown, until they are', async () => {
    const { page } = await open(
      `<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
      <section hidden><fc-insurance-checker></fc-insurance-checker></section>`,
    );
    await page.waitForNetworkIdle();
    expect(host.asked).not.toContain('/price-book.json');
    await page.$eval('section', (section) => (section.hidden = false));
    await ready(page, ['fc-insurance-checker']);
  });
});

/** Brings every element near the viewport and waits for it. */
async function reachAll(page: Page): Promise<void> {
  for (const tag of TAGS) {
    const element = await page.waitForSelector(tag);
    await element?.evaluate((found) => found.scrollIntoView());
    await ready(page, [tag]);
  }
}

/** Serves the same build as if it were version 9.9.9, under `/other/`. */
function serveOtherVersion(): void {
  const files = ['forecost.js'];
  for (const file of files) {
    const code = readBuilt(file);
    host.serve(`/other/${file}`, { body: code.replaceAll('0.0.0', '9.9.9') });
    for (const [, found = ''] of code.matchAll(/["'`](\.\.?\/[\w./-]+\.js)["'`]/g)) {
      const next = posix.join(posix.dirname(file), found);
      if (!files.includes(next)) files.push(next);
    }
  }
}
