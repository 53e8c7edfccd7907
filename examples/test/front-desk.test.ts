import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { type RunningServer, startServer } from './running-server.ts';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('the front desk', () => {
  it('calls whoever asked on the page, says so, and has nobody left to call', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.setJavaScriptEnabled(false);
    await page.goto(`${server.url}/harbor-light/`);
    await page.type('[name="name"]', 'Lee Wong');
    await page.type('[name="phone"]', '415 555 0177');
    await page.click('[name="consent-call"]');
    await pressing(page, 'form button');

    await page.authenticate({ username: 'front desk', password: server.adminToken ?? '' });
    await page.goto(`${server.url}/staff`);
    expect(await textOf(page, 'h1')).toBe('1 call to make');
    expect(await textOf(page, 'h2')).toBe('Lee Wong');
    expect(await page.$eval('[href^="tel:"]', (link) => link.getAttribute('href'))).toBe(
      'tel:+14155550177',
    );
    await pressing(page, '[value="no-answer"]');
    expect(await textOf(page, 'article')).toContain('No answer: once,');
    await pressing(page, '[value="reached"]');
    expect(await textOf(page, 'main')).toContain('Nobody is waiting for a call.');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('is not looked over its shoulder by a script of the site, in a window that it opens', async () => {
    const page = await browser.newPage();
    await page.authenticate({ username: 'front desk', password: server.adminToken ?? '' });
    await page.goto(`${server.url}/staff`);
    await page.goto(`${server.url}/harbor-light/`);
    const status = await page.evaluate(async () => (await fetch('/staff')).status);
    expect(status).toBe(403);
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.evaluate(() => void Object.assign(window, { staff: window.open('/staff') }));
    const popup = (await opened)!;
    await popup.waitForSelector('h1');
    const seen = await page.evaluate(() => {
      try {
        return (window as unknown as { staff: Window }).staff.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(seen).toBe('SecurityError');
    await page.close();
  });
});

function pressing(page: Page, selector: string): Promise<unknown> {
  return Promise.all([page.waitForNavigation(), page.click(selector)]);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent.replaceAll(/\s+/g, ' ').trim());
}
