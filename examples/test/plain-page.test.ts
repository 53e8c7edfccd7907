import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { listRequests, type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('without JavaScript', () => {
  it.each([
    ['/harbor-light/', 'Thank you. We will call you.'],
    ['/willow-stone/', 'Thank you. We will call you.'],
    ['/meridian/', 'Thank you. We will call you.'],
    ['/daybreak/es/', 'Gracias. Le llamaremos.'],
    ['/palm-pine/', 'Thank you. We will call you.'],
    ['/sage-salt/es/', 'Gracias. Le llamaremos.'],
  ])('the form of %s posts, and the answer is a page', async (path, answer) => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(server.url + path);
    const practice = await page.$eval('[name="practice"]', (field) => field.getAttribute('value'));
    await page.type('[name="name"]', 'Lee Wong');
    await page.type('[name="phone"]', '415 555 0177');
    await page.click('[name="consent-call"]');
    await Promise.all([page.waitForNavigation(), page.click('form button')]);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe(answer);
    // Its own style is not refused by its own policy.
    expect(await page.$eval('body', (body) => getComputedStyle(body).maxWidth)).toBe('576px');

    const stored = await listRequests(server.url, server.adminToken ?? '');
    const request = stored.find((entry) => entry.request.practice === practice)?.request;
    expect(request?.name).toBe('Lee Wong');
    expect(request?.consent.call.wording).toMatch(/this number about my request|por mi solicitud/);
    await page.close();
  });

  it('prices and the phone number are on the page', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}/daybreak/costs.html`);
    expect(await visibleText(page, '[data-service="iv-ketamine"]')).toBe('$450');
    expect(await visibleText(page, 'fc-cost-calculator a[href^="tel:"]')).toBe('(312) 555-0162');
    await page.close();
  });
});

describe('with a price book that cannot be used', () => {
  it.each([
    ['is missing', { status: 404, body: 'Not found' }],
    ['is not JSON', { status: 200, contentType: 'application/json', body: '{"format": ' }],
    [
      'is not valid',
      { status: 200, contentType: 'application/json', body: '{"services": "none"}' },
    ],
    ['was edited after it was compiled', { status: 200, body: edited() }],
  ])('that %s, the page’s own prices, form and phone number stay', async (_, answer) => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('harbor-light.json')) errors.push(message.text());
    });
    await answering(page, '/books/harbor-light.json', (request) => request.respond(answer));
    await page.goto(`${server.url}/harbor-light/`);
    for (const tag of ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form']) {
      // The page's own form has the number itself.
      if (tag === 'fc-callback-form') await hasGivenUp(page, tag);
      else await saysWhomToCall(page, tag);
      expect(await visibleText(page, `${tag} a[href^="tel:"]`)).toBe('(831) 555-0134');
    }
    expect(await visibleText(page, '[data-service="iv-ketamine"]')).toBe('$475');
    expect(await visibleText(page, 'fc-callback-form form button')).toBe('Ask for a call');
    expect(errors.length).toBeGreaterThan(0);
    await page.close();
  });

  it('that cannot be fetched, the page’s own prices and phone number stay', async () => {
    const page = await browser.newPage();
    await answering(page, '/books/harbor-light.json', (request) => request.abort('failed'));
    await page.goto(`${server.url}/harbor-light/`);
    await saysWhomToCall(page, 'fc-cost-calculator');
    expect(await visibleText(page, '[data-service="iv-ketamine"]')).toBe('$475');
    await page.close();
  });
});

function edited(): string {
  return JSON.stringify({ format: 'forecost-compiled/1', checksum: '00000000', book: {} });
}

/** Answers requests for one path in the server's place. */
async function answering(
  page: Page,
  path: string,
  handle: (request: HTTPRequest) => Promise<void>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = new URL(request.url()).pathname === path;
    void (own ? handle(request) : request.continue());
  });
}

/** Brings the element into view and waits for its own message with the number to call. */
async function saysWhomToCall(page: Page, tag: string): Promise<void> {
  await page.$eval(tag, (element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('a[href^="tel:"]'),
    {},
    tag,
  );
}

/** Brings the element into view and waits until it shows that it cannot work. */
async function hasGivenUp(page: Page, tag: string): Promise<void> {
  await page.$eval(tag, (element) => element.scrollIntoView({ behavior: 'instant' }));
  await page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('slot + .root'),
    {},
    tag,
  );
}

/** The text of the first match, which must be visible. */
async function visibleText(page: Page, selector: string): Promise<string | null> {
  const element = await page.waitForSelector(selector, { visible: true });
  return (await element?.evaluate((node) => node.textContent?.trim() ?? null)) ?? null;
}
