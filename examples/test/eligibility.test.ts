import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../.ci/within.ts';
import { elementsReady, openBrowser } from '../open-browser.ts';
import { type RunningServer, startServer } from './running-server.ts';

/** As payers' gateways answer: HL7 FHIR R4, a deductible of 1,500 with 500 met, then 20 %. */
const FHIR = {
  resourceType: 'CoverageEligibilityResponse',
  outcome: 'complete',
  insurance: [
    {
      inforce: true,
      item: [
        {
          category: { coding: [{ code: '30' }] },
          network: { coding: [{ code: 'in' }] },
          unit: { coding: [{ code: 'individual' }] },
          term: { coding: [{ code: 'annual' }] },
          benefit: [
            {
              type: { coding: [{ code: 'deductible' }] },
              allowedMoney: { value: 1500, currency: 'USD' },
              usedMoney: { value: 500, currency: 'USD' },
            },
            { type: { coding: [{ code: 'copay-percent' }] }, allowedUnsignedInt: 20 },
          ],
        },
      ],
    },
  ],
};

let sites: RunningServer;
let gateway: Server;
let browser: Browser;
const received: { readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];

beforeAll(async () => {
  gateway = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type');
    if (request.method !== 'POST') {
      response.writeHead(204).end();
      return;
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.setHeader('content-type', 'application/fhir+json');
      response.end(JSON.stringify(FHIR));
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  [sites, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await sites.stop();
  gateway.close();
});

describe('a live eligibility check', () => {
  it('asks the page’s own endpoint once, when the patient presses the button', async () => {
    const page = await browser.newPage();
    await page.goto(`${sites.url}/palm-pine/`);
    await elementsReady(page);
    const { port } = gateway.address() as AddressInfo;
    await page.$eval(
      'fc-insurance-checker',
      (checker, endpoint) => checker.setAttribute('eligibility-endpoint', endpoint),
      `http://127.0.0.1:${port}/eligibility`,
    );
    await checker(page, '[role="combobox"]').click();
    await page.keyboard.type('aetn');
    await checker(page, '[role="option"]').wait();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await checker(page, '.check summary').click();
    await checker(page, '::-p-aria([name="Member ID"])').fill('W1234');
    await checker(page, '::-p-aria([name="Date of birth"])').fill('1980-02-03');
    await checker(page, '::-p-aria([name="First name on the card"])').fill('Ana');
    await checker(page, '::-p-aria([name="Last name on the card"])').fill('Reyes');
    expect(received).toEqual([]);
    await checker(page, '.check button').click();
    await checker(page, '::-p-text(Yearly deductible: $1,500, $500 paid so far)').wait();
    expect(received).toHaveLength(1);
    expect(JSON.parse(received[0]!.body)).toMatchObject({
      practice: 'palm-pine',
      payerName: 'Aetna',
      member: { id: 'W1234', firstName: 'Ana', lastName: 'Reyes', birthDate: '1980-02-03' },
    });
    expect(received[0]!.headers.cookie).toBeUndefined();
    expect(received[0]!.headers.referer).toBeUndefined();
    expect(page.url()).not.toMatch(/W1234|Ana|1980/);
    await page.close();
  });
});

function checker(page: Page, selector: string) {
  return within(page, `fc-insurance-checker >>> ${selector}`);
}
