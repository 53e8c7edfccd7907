import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Host, startHost } from './host.ts';
import { painted, shiftsOf, watchShifts } from './layout-shifts.ts';

const CHECKER =
  '<fc-insurance-checker><p>Call <a href="tel:+14155550134">us</a></p></fc-insurance-checker>';

/** Places that leave their width, or that of the element, to what is inside. */
const PLACES: Readonly<Record<string, string>> = {
  'a dialog': `<dialog open style="position: static">${CHECKER}</dialog>`,
  'a popup': `<div style="position: fixed; top: 0; max-width: 90vw">${CHECKER}</div>`,
  'a float': `<div style="float: left">${CHECKER}</div><p style="clear: both"></p>`,
  'an inline block': `<div style="display: inline-block; vertical-align: top; max-width: 100%">${CHECKER}</div>`,
  'a row': `<div style="display: flex"><p>Text</p>${CHECKER}</div>`,
  'a centered column': `<div style="display: flex; flex-direction: column; align-items: center">${CHECKER}</div>`,
  'a centered grid': `<div style="display: grid; place-items: center">${CHECKER}</div>`,
  'a table': `<table><tr><td>${CHECKER}</table>`,
};

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

/** A page that has elements in places of its own, whose script waits for `release`. */
async function open(
  body: string,
  {
    width = 1280,
    height = 6000,
    reserve = true,
  }: { width?: number; height?: number; reserve?: boolean } = {},
): Promise<{ page: Page; release: () => Promise<void> }> {
  const release = host.hold('/forecost/forecost.js');
  const page = await host.open(
    `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${reserve ? '<link rel="stylesheet" href="/forecost/reserve.css">' : ''}
    <script async src="/forecost/forecost.js" data-book="/price-book.json"></script>${body}`,
    { width, height, early: true, before: watchShifts },
  );
  await page.waitForSelector('fc-insurance-checker, [data-fc]');
  await painted(page);
  return {
    page,
    release: async () => {
      release();
      await allReady(page);
    },
  };
}

/** Waits until every element shows its own content. */
async function allReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = [...document.querySelectorAll('fc-insurance-checker')];
    return all.length > 0 && all.every((own) => own.shadowRoot?.querySelector('[part=base]'));
  });
  await page.waitForNetworkIdle({ idleTime: 50 });
}

/** How wide the element of each of {@link PLACES} is. */
async function widthsOf(page: Page): Promise<Record<string, number>> {
  const widths = await page.$$eval('fc-insurance-checker', (all) =>
    all.map((element) => element.getBoundingClientRect().width),
  );
  return Object.fromEntries(Object.keys(PLACES).map((name, index) => [name, widths[index] ?? 0]));
}

describe('in places that leave their width to what is inside', () => {
  const everywhere = Object.values(PLACES).join('');
  const comfortable = Object.fromEntries(Object.keys(PLACES).map((name) => [name, 640]));

  it('elements are wide enough to read, and as wide before they come', async () => {
    const { page, release } = await open(everywhere);
    expect(await widthsOf(page)).toEqual(comfortable);
    await release();
    expect(await widthsOf(page)).toEqual(comfortable);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('elements are no wider than a phone', async () => {
    const { page, release } = await open(everywhere, { width: 360 });
    await release();
    for (const width of Object.values(await widthsOf(page))) expect(width).toBeGreaterThan(280);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it('elements are wide enough on a page that reserves no room', async () => {
    const { page, release } = await open(everywhere, { reserve: false });
    await release();
    expect(await widthsOf(page)).toEqual(comfortable);
  });

  it('elements are as wide where the page is written from top to bottom', async () => {
    const { page, release } = await open(
      `<main style="writing-mode: vertical-rl"><p>Text</p>${CHECKER}<p>More</p></main>`,
    );
    await release();
    expect(await page.$eval('fc-insurance-checker', (own) => own.offsetWidth)).toBe(640);
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('columns that share a width stay equal', async () => {
    const { page, release } = await open(
      `<div style="display: grid; grid-template-columns: 1fr 1fr 1fr">${CHECKER}<p>One</p><p>Two</p></div>`,
      { width: 900 },
    );
    await release();
    const widths = await page.$$eval('div > *', (all) => all.map((one) => one.clientWidth));
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });
});

it.each(['zoom: 0.5', 'transform: scale(0.5); transform-origin: 0 0'])(
  'what follows an element that is drawn with %s stays where it is seen',
  async (style) => {
    const { page, release } = await open(
      `<main style="${style}"><fc-cost-calculator>Call us</fc-cost-calculator>${CHECKER}<p>More</p></main>`,
      // Above whose end the element ends only as it is drawn, and its content does not.
      { height: 520 },
    );
    await release();
    await page.waitForFunction(
      () => document.querySelector('fc-cost-calculator')!.style.minHeight === '0em',
    );
    expect(await shiftsOf(page)).toEqual([]);
  },
);

it.each([
  ['an element', CHECKER],
  ['a mount point', '<div data-fc="insurance-checker"><p>Call us</p></div>'],
])('the margins of what %s shows at first move nothing when they are gone', async (_, element) => {
  const { page, release } = await open(`<p style="margin: 0">Text</p>${element}<p>More</p>`);
  await release();
  expect(await shiftsOf(page)).toEqual([]);
});

it.each([
  ['room', true],
  ['no room', false],
])('an element with the attribute hidden is not shown where %s is reserved', async (_, reserve) => {
  const { page } = await open('<fc-insurance-checker hidden>Call us</fc-insurance-checker>', {
    reserve,
  });
  const isShown = () => page.$eval('fc-insurance-checker', (own) => own.checkVisibility());
  expect(await isShown()).toBe(false);
  await page.$eval('fc-insurance-checker', (element) => (element.hidden = false));
  expect(await isShown()).toBe(true);
});

const ALL = `<fc-cost-calculator></fc-cost-calculator>${CHECKER}<fc-price-list></fc-price-list>
  <fc-callback-form endpoint="/calls"></fc-callback-form>`;

it('elements in a closed tab, fetched for others, are done there, and as high as they are when it opens', async () => {
  const { page, release } = await open(
    `<section>${ALL}</section><section hidden>${ALL}</section><script>
      const done = [];
      document.querySelector('[hidden]').addEventListener('fc-ready', ({ target }) => {
        done.push(target.localName);
      });
    </script>`,
  );
  await release();
  await page.waitForFunction('done.length === 4');
  const empty = await page.$$eval('section', ([first, second]) => {
    first!.hidden = true;
    second!.hidden = false;
    return [...second!.children].map((element) => {
      const content = element.shadowRoot!.lastElementChild!;
      return [element, content].map((one) => one.getBoundingClientRect().bottom);
    });
  });
  for (const [end, ofContent] of empty) expect(end).toBe(ofContent);
});

/** What is in another component's shadow root, as the documentation has it. */
const INSIDE = `<link rel="stylesheet" href="/forecost/reserve.css">
  <fc-insurance-checker src="/price-book.json"></fc-insurance-checker>`;

it.each([
  [
    'a script makes',
    `<x-panel></x-panel><script>
      const root = document.querySelector('x-panel').attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(INSIDE)};
    </script>`,
  ],
  [
    'the page’s HTML has',
    `<x-panel><template shadowrootmode="open">${INSIDE}</template></x-panel>`,
  ],
])('in a shadow root that %s, the style sheet keeps room for an element', async (_, panel) => {
  const { page, release } = await open(`${panel}<p>More</p>${CHECKER}`);
  const inside = await page.waitForSelector('x-panel >>> fc-insurance-checker');
  const height = () => inside!.evaluate((element) => element.getBoundingClientRect().height);
  await page.waitForFunction(
    () => document.querySelector('x-panel')!.shadowRoot!.querySelector('link')!.sheet,
  );
  expect(await height()).toBe(240);
  const before = await shiftsOf(page);
  await release();
  await page.waitForSelector('x-panel >>> fc-insurance-checker >>> [part=base]');
  expect(await height()).toBe(240);
  expect(await shiftsOf(page)).toEqual(before);
});

it('a copy of an element that keeps to its room begins anew', async () => {
  const { page, release } = await open(`<section>${CHECKER}</section><p>More</p>`);
  await release();
  const heights = () =>
    page.$$eval('fc-insurance-checker', (all) => all.map((one) => one.style.height));
  expect(await heights()).toEqual([expect.stringContaining('px')]);
  await page.$eval('section', (section) => document.body.append(section.cloneNode(true)));
  await allReady(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('fc-insurance-checker')].every((own) => {
      own.click();
      return own.style.height === '';
    }),
  );
});

it.each([
  ['an element', CHECKER],
  ['a mount point', '<div data-fc="insurance-checker"><p>Call us</p></div>'],
])('a copy of %s that is in use is one element, and works', async (_, element) => {
  const { page, release } = await open(`<section>${element}</section><section></section>`);
  await release();
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('section');
    second!.innerHTML = first!.innerHTML;
  });
  await allReady(page);
  expect(await page.$$eval('fc-insurance-checker', (all) => all.length)).toBe(2);
});
