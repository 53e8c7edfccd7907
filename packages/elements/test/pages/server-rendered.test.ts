import { join } from 'node:path';
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RenderedTag, renderElement, styleHashes } from '../../src/ssr/index.ts';
import { clinicBook } from '../price-book.ts';
import { complaintsOf, type Host, startHost } from './host.ts';

const SRC = '/price-book.json';
const RENDERED: readonly RenderedTag[] = [
  'fc-cost-calculator',
  'fc-insurance-checker',
  'fc-price',
  'fc-price-list',
];

let host: Host;
let client: string;
beforeAll(async () => {
  [host, client] = await Promise.all([startHost(), bundle('hydrating-client.ts')]);
});
afterAll(() => host.close());
beforeEach(() => host.reset());

describe('an element that a server has rendered', () => {
  it.each([
    ['fc-price', '$400'],
    ['fc-price-list', 'Six infusions together'],
  ] as const)('shows what it says without JavaScript: %s', async (tag, text) => {
    const html = await pageOf([tag]);
    const page = await host.open(html, { before: (own) => own.setJavaScriptEnabled(false) });
    expect(await shownBy(page, tag)).toContain(text);
    expect(await boxes(page, tag)).toMatchObject({ own: true, written: false });
  });

  it.each(['fc-cost-calculator', 'fc-insurance-checker'] as const)(
    'makes room for the page’s own content without JavaScript where it asks: %s',
    async (tag) => {
      const page = await host.open(await pageOf([tag]), {
        before: (own) => own.setJavaScriptEnabled(false),
      });
      expect(await boxes(page, tag)).toEqual({ own: false, written: true });
    },
  );

  it.each(['fc-price', 'fc-price-list'] as const)(
    'says before its script what it says after: %s',
    async (tag) => {
      const { page, start } = await openWaiting([tag]);
      const before = await shownBy(page, tag);
      expect(before).toContain('$400');
      await start();
      expect(await shownBy(page, tag)).toBe(before);
    },
  );

  it.each(RENDERED)('keeps every node when its script takes over, in silence: %s', async (tag) => {
    const { page, start, complaints } = await openWaiting([tag]);
    const count = await page.$eval(tag, (element) => {
      const nodes = [...element.shadowRoot!.querySelectorAll('.root *, span, h2')];
      // Counted when it is ready: what comes later may take the place of what stood in for it.
      element.addEventListener('fc-ready', () => {
        const now = new Set(element.shadowRoot!.querySelectorAll('*'));
        Object.assign(element, { kept: nodes.filter((node) => now.has(node)).length });
      });
      return nodes.length;
    });
    await start();
    const kept = await page.waitForFunction(
      (name) => (document.querySelector(name) as Element & { kept?: number }).kept,
      {},
      tag,
    );
    expect(count).toBeGreaterThan(0);
    expect(await kept.jsonValue()).toBe(count);
    expect(complaints).toEqual([]);
  });

  it('moves nothing', async () => {
    const { page, start } = await openWaiting(RENDERED);
    await start();
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });

  it('can be used afterwards', async () => {
    const { page, start } = await openWaiting(['fc-cost-calculator']);
    expect(await shownBy(page, 'fc-cost-calculator', '.headline')).toBe('$2,450');
    await start();
    await page.$eval('fc-cost-calculator', (element) => {
      const labels = [...element.shadowRoot!.querySelectorAll('label')];
      labels.find(({ textContent }) => textContent.includes('Upkeep'))?.click();
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector('fc-cost-calculator')
          ?.shadowRoot?.querySelector('.headline')
          ?.textContent.trim() === '$800 to $1,600',
    );
  });

  it('cannot be clicked before there is anything to hear it', async () => {
    const { page, start } = await openWaiting(['fc-cost-calculator']);
    const inert = () =>
      page.$eval('fc-cost-calculator', (element) =>
        element.shadowRoot!.querySelector('.root')!.hasAttribute('inert'),
      );
    expect(await inert()).toBe(true);
    await start();
    expect(await inert()).toBe(false);
  });

  it('renders anew where the page has another book by now', async () => {
    const [infusion] = clinicBook().services.filter(({ id }) => id === 'infusion');
    const lines = infusion!.lines.map((line) => ({ ...line, cashPrice: 10_000 }));
    const old = clinicBook({ services: [{ ...infusion!, lines }], courses: [], packages: [] });
    const html = await pageOf(['fc-price'], { book: old });
    host.serve('/client.js', { body: client });
    const page = await host.open(html);
    await taken(page, ['fc-price']);
    expect(await shownBy(page, 'fc-price')).toBe('$400');
  });

  it('knows of the page’s callback form', async () => {
    const { page, start, complaints } = await openWaiting(['fc-cost-calculator'], 'en', true);
    await page.$eval('fc-cost-calculator', (element) => {
      Object.assign(element.shadowRoot!.querySelector('h2')!, { kept: true });
    });
    await start();
    const kept = await page.$eval(
      'fc-cost-calculator',
      (element) => 'kept' in element.shadowRoot!.querySelector('h2')!,
    );
    expect(kept).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('is in Spanish where the page is', async () => {
    const { page, start, complaints } = await openWaiting(['fc-price-list'], 'es');
    expect(await shownBy(page, 'fc-price-list')).toContain('Tratamientos en el consultorio');
    await start();
    expect(complaints).toEqual([]);
  });

  it('is styled under a strict policy that names its hashes', async () => {
    const hashes = await styleHashes(RENDERED);
    const page = await openUnder(`'self' ${hashes.join(' ')}`, await pageOf(['fc-price-list']));
    expect(await captionSize(page)).toBe('18px');
  });

  it('is styled under a strict policy with its nonce, and not with another', async () => {
    const html = await pageOf(['fc-price-list'], { nonce: 'a1b2' });
    expect(await captionSize(await openUnder("'nonce-a1b2'", html))).toBe('18px');
    expect(await captionSize(await openUnder("'nonce-c3d4'", html))).toBe('16px');
  });
});

describe('renderElement', () => {
  it('keeps what is written in attributes from becoming markup', async () => {
    const html = await renderElement('fc-price', {
      book: clinicBook(),
      attributes: { service: 'infusion', title: '"><script>alert(1)</script>' },
    });
    expect(html).toContain('title="&quot;><script>alert(1)</script>"');
  });

  it.each([
    ['a parsed price book', clinicBook()],
    ['the JSON of a price book as it is written, in whole dollars', printPriceBook(clinicBook())],
    ['the JSON of a compiled one', compilePriceBook(printPriceBook(clinicBook()))],
  ])('says the price of %s', async (_, book) => {
    const html = await renderElement('fc-price', { book, attributes: { service: 'infusion' } });
    expect(html).toContain('$400');
  });

  it('refuses a price book with a mistake', async () => {
    const book = { ...printPriceBook(clinicBook()), currency: 'dollars' };
    await expect(renderElement('fc-price', { book })).rejects.toThrow('currency');
  });

  it('refuses an element that it cannot render, and a name that is none', async () => {
    const book = clinicBook();
    await expect(renderElement('fc-callback-form' as RenderedTag, { book })).rejects.toThrow(
      'A server cannot render <fc-callback-form>',
    );
    await expect(
      renderElement('fc-price', { book, attributes: { 'on click': '' } }),
    ).rejects.toThrow('"on click" is not the name of an attribute.');
  });
});

interface PageOptions {
  readonly book?: ReturnType<typeof clinicBook>;
  readonly nonce?: string;
  readonly lang?: string;
  readonly callbackForm?: boolean;
}

async function pageOf(
  tags: readonly RenderedTag[],
  { book = clinicBook(), nonce, lang = 'en', callbackForm = false }: PageOptions = {},
): Promise<string> {
  const elements = await Promise.all(
    tags.map((tag) =>
      renderElement(tag, {
        book,
        attributes: tag === 'fc-price' ? { src: SRC, service: 'infusion' } : { src: SRC },
        content: 'as written',
        lang,
        callbackForm,
        ...(nonce ? { nonce } : {}),
      }),
    ),
  );
  const form = callbackForm
    ? `<fc-callback-form src="${SRC}" endpoint="/api"></fc-callback-form>`
    : '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Rendered</title>
<body><main>${elements.join('\n')}${form}</main><script type="module" async src="/client.js"></script></body></html>`;
}

/** A page whose script is held until {@link start}, which resolves once it has taken over. */
async function openWaiting(tags: readonly RenderedTag[], lang = 'en', callbackForm = false) {
  let listened: string[] = [];
  host.serve('/client.js', { body: client });
  const release = host.hold('/client.js');
  const page = await host.open(await pageOf(tags, { lang, callbackForm }), {
    before: (own) => {
      listened = complaintsOf(own);
      return Promise.resolve();
    },
  });
  return {
    page,
    complaints: listened,
    start: () => {
      release();
      return taken(page, tags);
    },
  };
}

/** Resolves once the scripts of elements have taken over. */
async function taken(page: Page, tags: readonly RenderedTag[]): Promise<void> {
  await page.waitForFunction(
    (names) =>
      names.every((name) => !document.querySelector(name)?.hasAttribute('data-fc-rendered')),
    {},
    tags,
  );
}

function shownBy(page: Page, tag: string, selector = '[part~=base]'): Promise<string> {
  return page.$eval(
    tag,
    (element, inside) =>
      (element.shadowRoot?.querySelector(inside)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );
}

/** Whether a reader sees what the element says, and what the page has written between its tags. */
function boxes(page: Page, tag: string): Promise<{ own: boolean; written: boolean }> {
  return page.$eval(tag, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element.lastChild!);
    return {
      own: (element.shadowRoot?.querySelector('[part~=base]')?.getClientRects().length ?? 0) > 0,
      written: range.getClientRects().length > 0,
    };
  });
}

async function openUnder(styles: string, html: string): Promise<Page> {
  const policy = `default-src 'none'; script-src 'none'; style-src ${styles}`;
  return host.open(html, { headers: { 'content-security-policy': policy } });
}

function captionSize(page: Page): Promise<string> {
  return page.$eval(
    'fc-price-list',
    (element) => getComputedStyle(element.shadowRoot!.querySelector('caption')!).fontSize,
  );
}

async function bundle(entry: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}
