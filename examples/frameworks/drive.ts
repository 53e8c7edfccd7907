import type { Browser, Page } from 'puppeteer-core';
import { within } from '../../.ci/within.ts';

/** The examples that are built by a framework, by the folder each is in. */
export const FRAMEWORKS = ['react', 'vue', 'astro'] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** Uses an example as a patient would and returns what went wrong, a sentence each. */
export async function drive(browser: Browser, name: Framework, url: string): Promise<string[]> {
  const page = await browser.newPage();
  const problems: string[] = [];
  // Firefox may be at work on the same two cores.
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => problems.push(`threw ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`said ${message.text()}`);
  });
  try {
    if (name === 'astro') await readWithoutScript(browser, url);
    await page.goto(url);
    await (name === 'astro' ? takeOver(page) : useApplication(page));
  } catch (error) {
    problems.push(String(error));
  }
  await page.close();
  return problems;
}

/** Events reach the framework's handlers, and a request reaches the server's disk. */
async function useApplication(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('fc-price')?.shadowRoot?.textContent.includes('$475 per visit'),
  );
  await within(page, 'fc-cost-calculator >>> .headline').wait();
  await expectText(page, '#changes', 'Changed 0 times');
  await click(page, 'fc-cost-calculator', '[name=care]:not(:checked)');
  await expectText(page, '#changes', 'Changed 1 times');

  await within(page, 'fc-callback-form >>> form').wait();
  await expectText(page, '#asked', 'Not asked yet');
  await (await within(page, 'fc-callback-form >>> #name').wait()).type('Lee Wong');
  await (await within(page, 'fc-callback-form >>> #phone').wait()).type('415 555 0177');
  await click(page, 'fc-callback-form', '#consent-call');
  await click(page, 'fc-callback-form', '[part=button]');
  await expectText(page, '#asked', 'Asked for a call');
}

/** The site was rendered when it was built: its prices are there with no script at all. */
async function readWithoutScript(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const text = await page.$eval('fc-price-list', (list) => {
    const own = list.shadowRoot?.querySelector<HTMLElement>('.root');
    return own && own.getClientRects().length > 0 ? own.innerText : '';
  });
  if (!text.includes('$2,640')) throw new Error('shows no price list without JavaScript');
  await page.close();
}

/** Elements take their own nodes over, one kind after the other as each comes near. */
async function takeOver(page: Page): Promise<void> {
  const tags = ['fc-price', 'fc-price-list', 'fc-cost-calculator'];
  await page.$eval('fc-price-list', (list) => {
    Object.assign(list.shadowRoot!.querySelector('h2')!, { kept: true });
  });
  for (const tag of tags) {
    await page.$eval(tag, (element) => element.scrollIntoView({ behavior: 'instant' }));
    await page.waitForSelector(`${tag}:not([data-fc-rendered])`);
  }
  const kept = await page.$eval(
    'fc-price-list',
    (list) => 'kept' in (list.shadowRoot?.querySelector('h2') ?? {}),
  );
  if (!kept) throw new Error('made the nodes of the price list anew');
  await click(page, 'fc-cost-calculator', '[name=care]:not(:checked)');
}

async function click(page: Page, tag: string, selector: string): Promise<void> {
  await within(page, `${tag} >>> ${selector}`).wait();
  await page.$eval(
    tag,
    (element, inside) => element.shadowRoot!.querySelector<HTMLElement>(inside)!.click(),
    selector,
  );
}

async function expectText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, expected) => document.querySelector(where)?.textContent?.trim() === expected,
    {},
    selector,
    text,
  );
}
