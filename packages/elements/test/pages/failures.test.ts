import { globSync } from 'node:fs';
import { printPriceBook } from '@forecost/core/price-book';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { within } from '../../../../.ci/within.ts';
import { clinicBook } from '../price-book.ts';
import {
  complaintsOf,
  complete,
  type Host,
  PATIENCE,
  ready,
  startHost,
  useEverything,
} from './host.ts';
import { CDN, readBuilt } from './site.ts';

let host: Host;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  host = await startHost();
});
beforeEach(() => {
  host.serve('/calls', {
    body: '{"id":"1","promise":{"date":"2026-11-24","time":"17:00","timeZone":"America/Los_Angeles"}}',
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
});
afterEach(() => host.reset());
afterAll(() => host.close());

async function open(elements: string): Promise<void> {
  page = await host.open(
    `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/forecost/reserve.css">
    <script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>${elements}`,
    { height: 4000, before: async (own) => void (complaints = complaintsOf(own)) },
  );
}

/** The path of the one chunk of that name with that text in it. */
function chunk(name: string, text = ''): string {
  const paths = globSync(`chunks-123/**/${name}-????????.js`, { cwd: CDN });
  const [path, ...others] = paths.filter((one) => readBuilt(one).includes(text));
  expect(others).toEqual([]);
  return path!.replaceAll('\\', '/');
}

/** Has a file fail the first time it is asked for, and says how often it was. */
function failOnce(path: string): () => number {
  let asked = 0;
  const body = readBuilt(path);
  host.serve(`/forecost/${path}`, () => {
    asked += 1;
    return asked > 1 ? { body, headers: JAVASCRIPT } : { body: '', status: 503 };
  });
  return () => asked;
}

const JAVASCRIPT = { 'content-type': 'text/javascript' };
const ALL = `<fc-insurance-checker></fc-insurance-checker><fc-cost-calculator></fc-cost-calculator>
  <fc-callback-form endpoint="/calls"></fc-callback-form>`;

describe('an element whose script could not be fetched', () => {
  it('comes when the network is back, though it was tried in vain before', async () => {
    const path = chunk('fc-callback-form');
    host.serve(`/forecost/${path}`, { status: 503, body: '' });
    await open(ALL);
    const asked = () => host.asked.filter((one) => one === `/forecost/${path}`).length;
    // At first it is tried again at once.
    for (const attempts of [2, 3]) {
      await vi.waitFor(() => expect(asked()).toBe(attempts), PATIENCE);
      await vi.waitFor(() => expect(ours()).toHaveLength(attempts), PATIENCE);
      if (attempts === 3)
        host.serve(`/forecost/${path}`, { body: readBuilt(path), headers: JAVASCRIPT });
      await page.evaluate(() => dispatchEvent(new Event('online')));
    }
    await ready(page, ['fc-callback-form']);
    expect(ours()[0]).toContain('<fc-callback-form> could not be fetched.');
  });

  it.each([
    ['its own file', 'fc-cost-calculator'],
    ['its own file', 'fc-insurance-checker'],
    ['its own file', 'fc-callback-form'],
    ['what all share', 'shared', 'fc-ready'],
  ])(
    'comes by itself where %s, %s, failed once, and works as ever',
    async (_, name, text?: string) => {
      const asked = failOnce(chunk(name, text));
      await open(ALL);
      await ready(page);
      expect(asked()).toBe(2);
      await complete(page);
      await useEverything(page);
      await within(page, 'fc-cost-calculator >>> .visits').wait();
      // What the patient chose in one element is known to the others.
      await within(page, 'fc-cost-calculator >>> #payer').wait();
      const payer = await page.$eval('fc-cost-calculator', (element) => {
        return element.shadowRoot!.querySelector<HTMLSelectElement>('#payer')!.value;
      });
      expect(payer).toBe('aetna');
    },
  );
});

describe('on a web server that does not know a folder by another spelling', () => {
  it.each([
    ['and says so', { status: 404, body: '' }],
    ['and answers with a page of its own', { status: 200, body: '<!doctype html><p>Not found' }],
  ])('%s, all is as if it had not been tried again', async (_, answer) => {
    const path = chunk('fc-callback-form');
    failOnce(path);
    const anew = `/forecost/${path.replace('tags-123', 'tags-%3123')}`;
    host.serve(anew, { headers: { 'content-type': 'text/html' }, ...answer });
    await open(ALL.replace('></fc-callback-form>', '><a href="tel:1">Call</a></fc-callback-form>'));
    await ready(page, ['fc-cost-calculator', 'fc-insurance-checker']);
    await vi.waitFor(() => expect(ours()).toHaveLength(2), PATIENCE);
    expect(await page.$eval('fc-callback-form a', (link) => link.checkVisibility())).toBe(true);
    await complete(page);
    await within(page, 'fc-cost-calculator >>> .answer > details summary').click();
    await within(page, 'fc-cost-calculator >>> .visits').wait();
  });

  it('but leads to the old one, the element comes', async () => {
    const path = chunk('fc-callback-form');
    const asked = failOnce(path);
    const location = `/forecost/${path}`;
    const anew = location.replace('tags-123', 'tags-%3123');
    host.serve(anew, { status: 301, body: '', headers: { location: `${location}?` } });
    await open(ALL);
    await ready(page);
    expect(asked()).toBe(2);
  });
});

it('every price in a sentence comes by itself where the file of all of them failed once', async () => {
  const asked = failOnce(chunk('fc-prices'));
  await open('<fc-price service="evaluation">$1</fc-price> '.repeat(5));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('fc-price')].every((price) =>
      price.shadowRoot?.textContent.includes('$'),
    ),
  );
  expect(asked()).toBe(2);
});

it.each([
  ['fc-insurance-checker', 'translations-es-first', 'seguro'],
  ['fc-price-list', 'translations-es-prices', 'Precios'],
])('the words of a Spanish %s come though %s failed once', async (tag, name, word) => {
  const asked = failOnce(chunk(name));
  await open(`<div lang="es"><${tag}></${tag}></div>`);
  await ready(page, [tag]);
  expect(asked()).toBe(2);
  expect(await page.$eval(tag, (element) => element.shadowRoot!.textContent)).toContain(word);
  expect(ours()).toEqual([]);
});

it.each(['validate', 'parse-written'])(
  'a price book that is not compiled is read once the network is back, though %s failed',
  async (name) => {
    const asked = failOnce(chunk(name));
    host.serve('/price-book.json', { body: JSON.stringify(printPriceBook(clinicBook())) });
    await open('<fc-insurance-checker></fc-insurance-checker>');
    await within(page, 'fc-insurance-checker >>> .note').wait();
    expect(asked()).toBe(1);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await ready(page, ['fc-insurance-checker']);
    expect(asked()).toBe(2);
  },
);

describe('a part that is fetched later', () => {
  it.each([
    ['its own file', 'callback-form-later'],
    ['what it shares with others', 'shared', '.summary:focus'],
  ])(
    'comes when the patient sends the form where %s, %s, failed once',
    async (_, name, text?: string) => {
      const asked = failOnce(chunk(name, text));
      await open('<fc-callback-form endpoint="/calls"></fc-callback-form>');
      await ready(page, ['fc-callback-form']);
      await vi.waitFor(() => expect(asked()).toBe(1), PATIENCE);
      await within(page, 'fc-callback-form >>> #name').fill('Ana Reyes');
      await within(page, 'fc-callback-form >>> #phone').fill('(415) 555-0199');
      await within(page, 'fc-callback-form >>> #consent-call').click();
      await within(page, 'fc-callback-form >>> [part=button]').click();
      await within(page, 'fc-callback-form >>> #heading').wait();
      expect(asked()).toBe(2);
    },
  );

  it('comes when a plan is asked again where what reads the answer failed once', async () => {
    const asked = failOnce(chunk('benefits-readers-fhir-index'));
    host.serve('/plan', {
      body: '{"resourceType":"CoverageEligibilityResponse","status":"active","purpose":["benefits"],"outcome":"complete","insurance":[{"inforce":true}]}',
      headers: { 'content-type': 'application/json' },
    });
    await open('<fc-insurance-checker eligibility-endpoint="/plan"></fc-insurance-checker>');
    const checker = 'fc-insurance-checker >>>';
    await within(page, `${checker} #plan-type`).fill('ppo');
    await within(page, `${checker} .check summary`).click();
    await within(page, `${checker} #member-id`).fill('W1234');
    await within(page, `${checker} #first-name`).fill('Ana');
    await within(page, `${checker} #last-name`).fill('Reyes');
    await within(page, `${checker} #birth-date`).fill('1980-02-03');
    await within(page, `${checker} #ask-plan`).click();
    await within(page, `${checker} #summary`).wait();
    await within(page, `${checker} #ask-plan`).click();
    await within(page, `${checker} #plan-said`).wait();
    expect(asked()).toBe(2);
  });
});

/** What we complain of, not the browser. */
function ours(): string[] {
  return complaints.filter((text) => text.startsWith('[forecost]'));
}
