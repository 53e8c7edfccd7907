import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { complete, type Host, ready, startHost } from './host.ts';

/** A link to care paid by a plan, whose questions need far more room than a page reserves. */
const LINK = '#fc-estimate?practice=bay-clinic&course=series&paying=insurance&payer=aetna';

const PAGE = `<!doctype html><html lang="en"><title>Clinic</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>:root { color-scheme: dark }</style>
<link rel="stylesheet" href="/forecost/reserve.css">
<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
<fc-cost-calculator></fc-cost-calculator><p>What follows.</p><div style="height: 9000px"></div>
<fc-insurance-checker><p>Call us.</p></fc-insurance-checker>`;

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.reset());
afterAll(() => host.close());

/** A page taller than the element's reserved room, which it is held to for the reader's sake. */
async function openHeld(): Promise<Page> {
  const page = await host.open(PAGE, {
    width: 412,
    height: 4000,
    before: (tab) =>
      tab.evaluateOnNewDocument((link) => {
        if (location.protocol === 'http:') history.replaceState(null, '', link);
      }, LINK),
  });
  await ready(page, ['fc-cost-calculator']);
  await complete(page);
  return page;
}

describe('the clinic’s own page on paper', () => {
  it('has all of a calculator that is held to the room a page reserves', async () => {
    const page = await openHeld();
    const measure = () =>
      page.$eval('fc-cost-calculator', (element) => {
        const content = element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
        return {
          isHeld: getComputedStyle(element).overflowY !== 'visible',
          isCut: element.getBoundingClientRect().bottom < content.bottom,
        };
      });
    expect(await measure()).toEqual({ isHeld: true, isCut: true });
    await page.emulateMediaType('print');
    expect(await measure()).toEqual({ isHeld: false, isCut: false });
  });

  it('has no empty room for an element that the reader has not come near', async () => {
    const page = await openHeld();
    const height = () => page.$eval('fc-insurance-checker', (element) => element.offsetHeight);
    expect(await height()).toBe(296);
    await page.emulateMediaType('print');
    const words = await page.$eval('fc-insurance-checker p', (text) => text.offsetHeight);
    expect(await height()).toBeLessThan(3 * words);
  });

  it('has every question and figure, as large as on the screen', async () => {
    const page = await openHeld();
    const read = () =>
      page.$eval('fc-cost-calculator', ({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll<HTMLElement>('.root :not(.track, .track *)')].map(
          (node) =>
            `${node.textContent} ${node.offsetWidth}×${node.offsetHeight} ${getComputedStyle(node).fontSize}`,
        ),
      );
    const shown = await read();
    expect(shown.length).toBeGreaterThan(100);
    await page.emulateMediaType('print');
    expect(await read()).toEqual(shown);
  });

  it('has dark words on white, and nothing that lies over them', async () => {
    const page = await openHeld();
    const look = () =>
      page.$eval('fc-cost-calculator', ({ shadowRoot }) => {
        const root = shadowRoot!;
        return {
          words: getComputedStyle(root.querySelector('.root')!).color,
          bar: root.querySelector('.bar')!.getClientRects().length,
        };
      });
    expect(await look()).toEqual({ words: 'rgb(232, 240, 237)', bar: 1 });
    await page.emulateMediaType('print');
    expect(await look()).toEqual({ words: 'rgb(26, 43, 40)', bar: 0 });
  });
});
