import { globSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Host, PATIENCE, startHost, TAGS } from './host.ts';
import { endedBook, hugeBook, lenderBook, manyWaysBook } from './price-books.ts';
import { CDN, COMPILED, type Route, readBuilt } from './site.ts';
import { painted, shiftsOf, watchShifts } from './layout-shifts.ts';

/** Width and height of a small phone, a phone, a tablet and a desktop. */
const WINDOWS = [
  [320, 568],
  [412, 915],
  [768, 1024],
  [1280, 800],
] as const;

/** As the documentation says to write it, with text around each element. */
const PAGE = `<!doctype html><html lang="en"><title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/forecost/reserve.css">
<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
<style>body { margin: 1em; font: 16px/1.5 sans-serif } p { margin: 1em 0 }</style>
<h1>Costs</h1><p>What will it cost?</p>
<fc-cost-calculator>
  <table><tr><td>Evaluation<td>$250</table><p>Call <a href="tel:+14155550134">us</a></p>
</fc-cost-calculator>
<h2>Insurance</h2><p>Are you covered?</p>
<fc-insurance-checker><p>Call <a href="tel:+14155550134">us</a></p></fc-insurance-checker>
<h2>Contact</h2><p>We call you.</p>
<fc-callback-form endpoint="/calls">
  <form method="post" action="/calls"><input aria-label="Phone" name="phone"><button>Call me</button></form>
</fc-callback-form>
<h2>About us</h2><p>Text.</p><p>More text.</p>`;

/** What the price book is when it comes, if it comes. */
const BOOKS: readonly (readonly [name: string, serve: () => void])[] = [
  ['', () => {}],
  [' that fails', () => host.serve('/price-book.json', { body: 'Not found', status: 404 })],
  [' of sixty courses', () => host.serve('/price-book.json', { body: hugeBook() })],
  [' with a lender', () => host.serve('/price-book.json', { body: lenderBook() })],
  [' with every way to pay', () => host.serve('/price-book.json', { body: manyWaysBook() })],
];

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

describe.each(WINDOWS)('in a window of %i by %i pixels nothing moves', (width, height) => {
  const open = () => host.open(PAGE, { width, height, early: true, before: watchShifts });

  it('where everything comes at once', async () => {
    const page = await open();
    await readToTheEnd(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it.each(BOOKS)('where the script and then a price book%s come late', async (_, serve) => {
    serve();
    const releaseScript = host.hold('/forecost/forecost.js');
    const releaseBook = host.hold('/price-book.json');
    const page = await open();
    await painted(page);
    releaseScript();
    await page.waitForFunction(() => customElements.get('fc-cost-calculator'));
    await painted(page);
    releaseBook();
    await settled(page, 'fc-cost-calculator');
    await readToTheEnd(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it.each(BOOKS)(
    'below a price list without words of the page’s own, when a price book%s comes',
    async (_, serve) => {
      serve();
      const release = host.hold('/price-book.json');
      const page = await host.open(
        PAGE.replace(/<fc-cost.*<\/fc-callback-form>/s, '<fc-price-list></fc-price-list>'),
        {
          width,
          height,
          early: true,
          before: watchShifts,
        },
      );
      await page.waitForFunction(() => customElements.get('fc-price-list'));
      await painted(page);
      release();
      await settled(page, 'fc-price-list');
      await scrollDown(page);
      expect(await shiftsOf(page)).toEqual([]);
    },
  );
});

/** As long after an input as a browser takes what moves for its doing, and a little more. */
const FORGOTTEN_MILLISECONDS = 600;

describe.each(WINDOWS)(
  'to a reader in a window of %i by %i pixels who chooses a plan early',
  (width, height) => {
    it('nothing moves when its questions come', async () => {
      const [later] = globSync('**/cost-calculator-later-*.js', { cwd: CDN });
      const release = host.hold(`/forecost/${later}`);
      const page = await host.open(PAGE, { width, height, early: true, before: watchShifts });
      await settled(page, 'fc-cost-calculator');
      const plan = await page.waitForSelector(
        'fc-cost-calculator >>> label:has([name=paying]):nth-of-type(2)',
      );
      await plan!.click();
      await after(FORGOTTEN_MILLISECONDS);
      release();
      await page.waitForSelector('fc-cost-calculator >>> #deductible');
      expect(await shiftsOf(page)).toEqual([]);
    });
  },
);

/** How the book comes that late; the script comes first, 0, 300 or 2,000 ms after it is asked for. */
const LATE_BOOKS: Readonly<Record<string, Route>> = {
  slow: async () => {
    await after(1000);
    return { body: COMPILED };
  },
  failing: { body: 'Not found', status: 404 },
  huge: { body: hugeBook() },
};

describe.each(WINDOWS)('by the clock nothing moves in %i by %i pixels', (width, height) => {
  describe.each([0, 300, 2000])('with the script after %i ms', (delay) => {
    it.each(Object.keys(LATE_BOOKS))('and a price book that is %s', async (book) => {
      host.serve('/forecost/forecost.js', async () => {
        await after(delay);
        return { body: readBuilt('forecost.js') };
      });
      host.serve('/price-book.json', LATE_BOOKS[book] as Route);
      const page = await host.open(PAGE, { width, height, early: true, before: watchShifts });
      await settled(page, 'fc-cost-calculator');
      await readToTheEnd(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  });
});

describe.each(TAGS)(
  'to a reader who has come to the end of %s before the price book nothing moves',
  (tag) => {
    it.each(BOOKS)('when one%s comes', async (_, serve) => {
      serve();
      const page = await openAtEnd(tag);
      await readToTheEnd(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  },
);

describe('an element that comes to a page that has the price book already', () => {
  it('keeps to its room, be it a price list that needs more', async () => {
    host.serve('/price-book.json', { body: hugeBook() });
    const [file] = globSync('**/fc-prices-*.js', { cwd: CDN });
    const release = host.hold(`/forecost/${file}`);
    const page = await host.open(
      PAGE.replace(/<fc-cost.*<\/fc-cost-calculator>/s, '<fc-price-list></fc-price-list>'),
      { width: 412, height: 2600, early: true, before: watchShifts },
    );
    await settled(page, 'fc-insurance-checker');
    release();
    await settled(page, 'fc-price-list');
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('has the prices of its cards when it shows them, though the book does not say them', async () => {
    host.serve('/price-book.json', { body: endedBook() });
    const page = await host.open(PAGE.replace(/<fc-cost.*<\/fc-cost-calculator>/s, ''), {
      width: 412,
      height: 2600,
      before: watchShifts,
    });
    await settled(page, 'fc-insurance-checker');
    await page.evaluate(() => document.body.append(document.createElement('fc-cost-calculator')));
    await page.waitForFunction(() =>
      document
        .querySelector('fc-cost-calculator')!
        .shadowRoot?.querySelector('[part~=care]')
        ?.textContent.includes('$2,650'),
    );
    await page.waitForNetworkIdle({ idleTime: 100 });
    await painted(page);
    expect(await shiftsOf(page)).toEqual([]);
  });
});

describe('an element that keeps to its room', () => {
  const isHeld = (page: Page) =>
    page.$eval('fc-cost-calculator', (element) => element.scrollHeight > element.clientHeight);

  it('takes its own height when its end is out of sight', async () => {
    host.serve('/price-book.json', { body: hugeBook() });
    const page = await openAtEnd('fc-cost-calculator');
    expect(await isHeld(page)).toBe(true);
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.waitForFunction(() => !document.querySelector('fc-cost-calculator')?.style.height);
    expect(await isHeld(page)).toBe(false);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('keeps to it until its answer is there, which may need more than comes at first', async () => {
    host.serve('/price-book.json', { body: endedBook() });
    const [file] = globSync('**/cost-calculator-later-*.js', { cwd: CDN });
    const release = host.hold(`/forecost/${file}`);
    const page = await host.open(PAGE, { width: 412, height: 600, before: watchShifts });
    await page.waitForFunction(() =>
      document
        .querySelector('fc-cost-calculator')!
        .shadowRoot?.querySelector('.answer')
        ?.textContent.includes('Working'),
    );
    for (let frames = 0; frames < 3; frames += 1) await painted(page);
    await page.$eval('h2', (next) => next.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await painted(page);
    release();
    await settled(page, 'fc-cost-calculator');
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('takes its own height when it is used, and what is under the finger stays there', async () => {
    host.serve('/price-book.json', { body: hugeBook() });
    const page = await openAtEnd('fc-cost-calculator');
    // What frees the element is fetched only where one is held, and hears nothing before it is there; another
    // element of the page may have asked for it before this one has settled.
    await page.waitForFunction(
      () => document.querySelector('fc-cost-calculator')?.style.minHeight === '0em',
    );
    const freeing = () => host.asked.find((path) => path.includes('/base-room-'));
    await vi.waitFor(() => expect(freeing()).toBeDefined(), PATIENCE);
    await page.evaluate(`import('${freeing()}').then(() => undefined)`);
    await page.$eval('fc-cost-calculator', (element) => (element.scrollTop = 300));
    const touched = await page.evaluateHandle(() => {
      const { shadowRoot } = document.querySelector('fc-cost-calculator')!;
      return shadowRoot!.elementFromPoint(100, 300)!.closest('label')!;
    });
    const top = () => touched.evaluate((label) => label.getBoundingClientRect().top);
    const before = await top();
    await page.mouse.click(100, 300);
    await page.waitForFunction(() => !document.querySelector('fc-cost-calculator')?.style.height);
    expect(await top()).toBe(before);
    expect(await touched.evaluate((label) => label.querySelector('input')?.checked)).toBe(true);
  });

  it.each(['', ', in Safari, which focuses nothing that is pressed'])(
    'takes its own height when it was used before what frees it is here%s',
    async (browser) => {
      host.serve('/price-book.json', { body: hugeBook() });
      const [file] = globSync('**/base-room-*.js', { cwd: CDN });
      const release = host.hold(`/forecost/${file}`);
      const page = await openAtEnd('fc-cost-calculator');
      await vi.waitFor(() => expect(host.asked).toContain(`/forecost/${file}`), PATIENCE);
      await page.$eval('fc-cost-calculator', (element) => (element.scrollTop = 300));
      await page.mouse.click(100, 300);
      if (browser) {
        await page.$eval('fc-cost-calculator', ({ shadowRoot }) =>
          (shadowRoot!.activeElement as HTMLElement).blur(),
        );
      }
      release();
      await page.waitForFunction(() => !document.querySelector('fc-cost-calculator')?.style.height);
    },
  );
});

/** What stands beside an element, and is centered. */
const ROWS = {
  'a row': ['<style>.row { display: flex; align-items: center } .row > * { flex: 1 }</style>', ''],
  'columns of a row': [
    '<style>.row { display: grid; grid-template-columns: 2fr 3fr; place-items: center stretch }</style>',
    '<div>',
  ],
} as const;

describe.each(WINDOWS.slice(2))('in a window of %i by %i pixels', (width, height) => {
  it.each(Object.keys(ROWS))(
    'nothing moves that is centered beside an element, in %s',
    async (row) => {
      const [style, column] = ROWS[row as keyof typeof ROWS];
      const release = host.hold('/price-book.json');
      const page = await host.open(
        PAGE.replace(
          /<fc-cost.*<\/fc-cost-calculator>/s,
          (calculator) =>
            `${style}<div class="row"><div><h2>Ketamine</h2><p>Text</p></div>${column}${calculator}`,
        ).replace('<h2>Insurance', '</div></div><h2>Insurance'),
        { width, height, early: true, before: watchShifts },
      );
      await page.waitForFunction(() => customElements.get('fc-cost-calculator'));
      await painted(page);
      release();
      await settled(page, 'fc-cost-calculator');
      await readToTheEnd(page);
      expect(await shiftsOf(page)).toEqual([]);
    },
  );
});

describe('on a page whose script scrolls frame by frame', () => {
  it('nothing moves when it comes to the end of an element that was rendered just now', async () => {
    host.serve('/price-book.json', { body: hugeBook() });
    const release = host.hold('/price-book.json');
    const page = await host.open(PAGE, { width: 412, height: 600, before: watchShifts });
    await page.waitForFunction(() => customElements.get('fc-cost-calculator'));
    await page.$eval('fc-cost-calculator', (element) => {
      const scrollToEnd = () =>
        scrollTo({ top: element.getBoundingClientRect().bottom - 400, behavior: 'instant' });
      // As a script does that waits for the answer, and for what it lays out.
      const answered = new MutationObserver(() => {
        if (!element.shadowRoot!.querySelector('[part=headline]')) return;
        answered.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(scrollToEnd));
      });
      answered.observe(element.shadowRoot!, { childList: true, subtree: true });
    });
    release();
    await settled(page, 'fc-cost-calculator');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('an element keeps its room that it leaves for one frame', async () => {
    host.serve('/price-book.json', { body: hugeBook() });
    const page = await openAtEnd('fc-cost-calculator');
    const freeing = () => host.asked.find((path) => path.includes('/base-room-'));
    await vi.waitFor(() => expect(freeing()).toBeDefined(), PATIENCE);
    await page.evaluate(`import('${freeing()}').then(() => undefined)`);
    await painted(page);
    await page.evaluate(async () => {
      const end = scrollY;
      for (const top of [0, end]) {
        await new Promise(requestAnimationFrame);
        scrollTo({ top, behavior: 'instant' });
      }
    });
    expect(await shiftsOf(page)).toEqual([]);
  });
});

/** Opens the page on a phone with the end of an element in the middle, and lets the price book come then. */
async function openAtEnd(tag: string): Promise<Page> {
  const release = host.hold('/price-book.json');
  const page = await host.open(PAGE, { width: 412, height: 915, before: watchShifts });
  await page.$eval(tag, (element) => {
    const { bottom } = element.getBoundingClientRect();
    scrollTo({ top: scrollY + bottom - innerHeight / 2, behavior: 'instant' });
  });
  await page.waitForFunction((name) => customElements.get(name), {}, tag);
  await painted(page);
  release();
  await settled(page, tag);
  return page;
}

/** Waits until an element shows its own content or says that it cannot. */
async function settled(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('.root'),
    {},
    tag,
  );
  await painted(page);
}

/** Goes back to the top and scrolls down by half a window at a time, waiting for what comes into view. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const tag of TAGS) {
    await scrollDown(page, tag);
    await settled(page, tag);
  }
  await scrollDown(page);
  await page.waitForNetworkIdle({ idleTime: 100 });
  await painted(page);
}

function scrollDown(page: Page, until?: string): Promise<void> {
  return page.evaluate(async (tag) => {
    const end = () =>
      tag === undefined
        ? scrollY + innerHeight >= document.documentElement.scrollHeight - 1
        : document.querySelector(tag)!.getBoundingClientRect().top < innerHeight / 2;
    while (!end()) {
      const before = scrollY;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      // Before the next frame, as a reader's own scrolling is done; a script that scrolls within one may
      // come after all that was measured in it.
      await new Promise((resolve) => setTimeout(resolve));
      if (scrollY === before) break;
    }
  }, until);
}
