import { globSync } from 'node:fs';
import type { Discount } from '@forecost/core';
import { compilePriceBook, type PriceBook, printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clinicBook } from '../price-book.ts';
import { type Host, ready, startHost } from './host.ts';
import { lenderBook } from './price-books.ts';
import { CDN } from './site.ts';

const ENGINE = /\/estimate-quote-/;

/** The calculator alone, on a page that is never idle, with what the test adds to its tag. */
const page = (attributes = '') => `<!doctype html><html lang="en"><title>Clinic</title>
<link rel="icon" href="data:,"><script>requestIdleCallback = () => 0</script>
<script type="module" src="/forecost/forecost.js" data-book="/book.json"></script>
<fc-cost-calculator ${attributes}></fc-cost-calculator>`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

const asked = (path: RegExp) => host.asked.filter((own) => path.test(own));
const compiled = (book: PriceBook) => JSON.stringify(compilePriceBook(printPriceBook(book)));

async function show(book: string, attributes = '', before?: (tab: Page) => Promise<unknown>) {
  host.serve('/book.json', { body: book });
  const tab = await host.open(page(attributes), before && { before });
  await ready(tab, ['fc-cost-calculator']);
  await tab.waitForFunction(() =>
    document.querySelector('fc-cost-calculator')!.shadowRoot!.querySelector('[part~=headline]'),
  );
  return tab;
}

const texts = (tab: Page, selector: string) =>
  tab.$eval(
    'fc-cost-calculator',
    ({ shadowRoot }, own) =>
      [...shadowRoot!.querySelectorAll(own)].map(({ textContent }) =>
        textContent!.replaceAll(/[\s⁦-⁩]+/g, ' ').trim(),
      ),
    selector,
  );

async function open(book: string, attributes = '', before?: (tab: Page) => Promise<unknown>) {
  return texts(await show(book, attributes, before), '[part~=headline], [part~=care] label');
}

/** Upkeep once a month until a day, so that what it costs depends on when it begins. */
function untilADay(): PriceBook {
  const { courses, ...book } = clinicBook();
  const [upkeep] = courses.filter(({ id }) => id === 'upkeep');
  const [own] = upkeep!.phases;
  const length = { untilDate: '2026-06-30' };
  return { ...book, courses: [{ ...upkeep!, phases: [{ ...own!, length }] }] };
}

describe('the first answer', () => {
  it('needs no engine where the compiled book comes with it', async () => {
    const shown = await open(compiled(clinicBook()), 'start-date="2026-03-02"');
    expect(shown).toContain('$2,450');
    expect(asked(ENGINE)).toEqual([]);
    expect(asked(/cost-calculator-later/)).toEqual([]);
  });

  it('is the engine’s, to the cent, where the book was not compiled', async () => {
    const book = clinicBook();
    const written = JSON.stringify(printPriceBook(book));
    const shown = await open(written, 'start-date="2026-03-02"');
    expect(asked(ENGINE)).toHaveLength(1);
    await host.reset();
    expect(await open(compiled(book), 'start-date="2026-03-02"')).toEqual(shown);
  });

  // At $400 a visit every four weeks: June 1 and 29, or March 2 and 30, April 27, May 25 and June 22.
  it.each([
    ['2026-06-01', '$800'],
    ['2026-03-02', '$2,000'],
  ])(
    'is the engine’s where what care costs depends on the day: from %s, %s',
    async (day, total) => {
      expect(await open(compiled(untilADay()), `start-date="${day}"`)).toContain(total);
      expect(asked(ENGINE)).toHaveLength(1);
    },
  );

  it('is the engine’s from a day on which the book’s prices have ended', async () => {
    const ended = { ...clinicBook(), effectiveUntil: '2026-03-01' };
    expect(await open(compiled(ended), 'start-date="2026-03-02"')).toContain('$2,450');
    expect(asked(ENGINE)).toHaveLength(1);
  });

  const members: Discount = {
    id: 'members',
    name: 'Members',
    kind: 'membership',
    off: { percent: 1000 },
    order: 1,
    stacks: false,
  };

  it('needs no engine where a lender has offers, and shows none without its terms', async () => {
    const later = globSync('**/cost-calculator-later-*.js', { cwd: CDN })[0]!;
    const release = host.hold(`/forecost/${later}`);
    const tab = await show(lenderBook(), 'start-date="2026-03-02"');
    expect(await texts(tab, '[part~=headline]')).toEqual(['$2,450']);
    expect(await texts(tab, '.answer .cards label')).toContain('Monthly$2,450');
    expect(asked(ENGINE)).toEqual([]);
    expect(asked(/cost-calculator-later/)).toEqual([]);
    await tab.locator('fc-cost-calculator >>> ::-p-text(Monthly)').click();
    await tab.waitForSelector('fc-cost-calculator >>> .answer ::-p-text(Working it out)');
    expect(await texts(tab, '[part~=headline]')).toEqual([]);
    release();
    await tab.waitForSelector('fc-cost-calculator >>> .answer ::-p-text(12 monthly payments)');
    expect(await texts(tab, '[part~=headline]')).toEqual(['$2,450']);
  });

  it('comes with the whole engine where a discount is asked about above it', async () => {
    const book = clinicBook({ discounts: [members, { ...members, id: 'hard', kind: 'hardship' }] });
    const shown = await open(compiled(book), 'start-date="2026-03-02"');
    expect(shown).toContain('$2,450');
    expect(asked(ENGINE)).toEqual([]);
    expect(asked(/cost-calculator-later/)).toHaveLength(1);
  });

  it('is the whole engine’s, asked at once, where no other knows the book’s prices', async () => {
    const book = clinicBook({ discounts: [{ ...members, kind: 'prompt-pay', withinDays: 7 }] });
    const shown = await open(compiled(book), 'start-date="2026-03-02"');
    expect(shown).toContain('$2,450');
    expect(asked(ENGINE)).toEqual([]);
    expect(asked(/cost-calculator-later/)).toHaveLength(1);
  });

  it('is the whole engine’s where the smaller one cannot be had', async () => {
    const shown = await open(compiled(untilADay()), 'start-date="2026-06-01"', async (tab) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) =>
        ENGINE.test(request.url()) ? request.abort() : request.continue(),
      );
    });
    expect(shown).toContain('$800');
    expect(asked(/cost-calculator-later/)).toHaveLength(1);
  });
});
