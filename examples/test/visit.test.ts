import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../.ci/within.ts';
import { elementsReady, openBrowser } from '../open-browser.ts';
import { listRequests, type RunningServer, startServer } from './running-server.ts';

/*
 * Three esketamine visits in January 2027 with Aetna at Harbor Light, computed by hand.
 *
 * Aetna's contract recognizes, per visit: the drug 84 × 10.20 = 856.80, the clinician's visit
 * 138.75, the observation 31.00; together 1,026.55. The patient's plan: deductible 1,500 with
 * nothing met, then 20 %, out-of-pocket maximum 4,000 with nothing met.
 *
 *   Visit 1: all of it goes to the deductible                              1,026.55
 *   Visit 2: the remaining deductible, 1,500.00 − 1,026.55 = 473.45,
 *            20 % of the rest of the drug, 856.80 − 473.45 = 383.35:  76.67
 *            20 % of 138.75: 27.75; 20 % of 31.00: 6.20                      584.07
 *   Visit 3: 20 % of 856.80: 171.36; 27.75; 6.20                             205.31
 *   Together                                                               1,815.93
 */
const THREE_VISITS = '$1,815.93';
/** 3 × (84 × 9.50 + 185 + 60) = 3 × 1,043. */
const THREE_VISITS_SELF_PAY = '$3,129';

let server: RunningServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
  page = await browser.newPage();
  await page.goto(`${server.url}/harbor-light/`);
  await elementsReady(page);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('a patient on a clinic’s page', () => {
  it('sees what three visits cost who pays for them', async () => {
    await calculator('summary::-p-text(More services)').click();
    await calculator('label::-p-text(Esketamine nasal spray, 84 mg)').click();
    await calculator('.start summary').click();
    await calculator('input[type="date"]').fill('2027-01-04');
    await calculator('::-p-aria(Number of visits)').fill('3');
    await seesHeadline(THREE_VISITS_SELF_PAY);
  });

  it('finds the insurer with the keyboard and learns what the list knows', async () => {
    await within(page, 'fc-insurance-checker >>> [role="combobox"]').click();
    await page.keyboard.type('aetn');
    await within(page, 'fc-insurance-checker >>> [role="option"]').wait();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await sees(
      'fc-insurance-checker',
      'Whether we are in network with Aetna depends on your type of plan.',
    );
    await sees('fc-insurance-checker', 'Covered after approval');
  });

  it('gets the same visits with that insurance to the cent', async () => {
    await calculator('::-p-aria([name="Type of plan"][role="combobox"])').fill('ppo');
    await calculator('::-p-aria([name="How much is your deductible?"])').fill('1,500');
    await calculator(
      '::-p-aria([name="How much of your deductible have you paid this plan year?"])',
    ).fill('0');
    await calculator('::-p-aria([name="Your share of each visit"])').fill('coinsurance');
    await calculator('::-p-aria([name="What percentage do you pay (coinsurance)?"])').fill('20');
    await calculator(
      '::-p-aria([name="What is the most you pay in a year (out-of-pocket maximum)?"])',
    ).fill('4000');
    await calculator(
      '::-p-aria([name="How much have you paid toward that maximum this plan year?"])',
    ).fill('0');
    await calculator('::-p-aria([name="Has your plan approved this care?"])').fill('approved');
    await seesHeadline(THREE_VISITS);
  });

  it('is promised a call only once the request is on disk, even if the power fails then', async () => {
    await form('::-p-aria([name="Your name"])').fill('Ana Ruiz');
    await form('::-p-aria([name="Phone number"])').fill('(831) 555-0199');
    await form('label::-p-text(Send my estimate along)').click();
    await form('label::-p-text(may call me at this number)').click();
    await form('button').click();
    await sees('fc-callback-form', 'Thank you, Ana Ruiz.');
    await sees('fc-callback-form', 'We will call you by');
    await server.kill();

    const { data, adminToken = '' } = server;
    server = await startServer({ FORECOST_DATA: data });
    expect(server.adminToken).toBeUndefined();
    const [stored, ...others] = await listRequests(server.url, adminToken);
    expect(others).toEqual([]);
    expect(stored?.phone).toBe('+18315550199');
    expect(stored?.promise.timeZone).toBe('America/Los_Angeles');
    expect(stored?.request).toMatchObject({
      practice: 'harbor-light',
      name: 'Ana Ruiz',
      language: 'en',
      consent: { call: { given: true } },
    });
    expect(stored?.request.attachment?.lines.join('\n')).toContain(THREE_VISITS);
  });
});

function calculator(selector: string) {
  return within(page, `fc-cost-calculator >>> ${selector}`);
}

function form(selector: string) {
  return within(page, `fc-callback-form >>> ${selector}`);
}

function seesHeadline(amount: string): Promise<unknown> {
  return page.waitForFunction(
    (expected) =>
      document
        .querySelector('fc-cost-calculator')
        ?.shadowRoot?.querySelector('[part="headline"]')
        ?.textContent?.trim() === expected,
    {},
    amount,
  );
}

function sees(tag: string, text: string): Promise<unknown> {
  return page.waitForFunction(
    (name, expected) =>
      document
        .querySelector(name)
        ?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ')
        .includes(expected),
    {},
    tag,
    text,
  );
}
