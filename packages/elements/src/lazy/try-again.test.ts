import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { fillIn, mountForm, record, stored } from '../../test/callback.ts';
import { answer, http, useNetwork } from '../../test/network.ts';
import { clearPage, mount, part, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { tryingAgain } from './try-again.ts';

const idle = globalThis.requestIdleCallback;

/** Lets a module fail for as long as the returned object says so; from then on it comes from the network. */
function failing(path: string): { fails: boolean } {
  const network = { fails: true };
  answer(http.get(path, () => (network.fails ? HttpResponse.error() : undefined)));
  return network;
}

type Host = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** The button to try again, once it is there. */
async function retryButton(host: Host, inside: string): Promise<HTMLElement> {
  const selector = `${inside} button.quiet`;
  await until(() => host.shadowRoot!.querySelector(selector)?.textContent.includes('Try again'));
  return part(host, selector);
}

// A browser remembers modules as long as a page lives, so each test needs some that no other does.
describe('what could not be fetched', () => {
  useNetwork();
  beforeEach(() => (globalThis.requestIdleCallback = () => 0));
  afterEach(() => {
    clearPage();
    globalThis.requestIdleCallback = idle;
  });

  it('comes when the patient tries again, and the focus stays on the fold of fc-cost-calculator', async () => {
    const network = failing('*/cost-calculator/later.ts');
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23' },
      properties: { book: clinicBook() },
    });
    const fold = part(calculator, '.answer > details');
    part(calculator, '.answer > details > summary').click();
    let button = await retryButton(calculator, '.answer > details');
    expect(textOf(calculator, '.answer > details')).to.include('That did not work.');
    // Nothing waits unseen for what may never come.
    expect(getComputedStyle(part(calculator, '.start')).visibility).to.equal('visible');

    button.focus();
    button.click();
    await calculator.updateComplete;
    expect(calculator.shadowRoot!.activeElement).to.equal(button);
    expect(button.textContent.trim()).to.equal('Working it out…');
    button = await retryButton(calculator, '.answer > details');
    expect(calculator.shadowRoot!.activeElement).to.equal(button);

    network.fails = false;
    button.click();
    await until(() => fold.querySelector('.visits'));
    await until(() => calculator.shadowRoot!.activeElement?.localName === 'summary');
    expect(calculator.shadowRoot!.activeElement!.parentElement).to.equal(fold);
  });

  it('comes when the patient tries again, and the focus stays on the answer of fc-insurance-checker', async () => {
    const network = failing('*/insurance-checker/later.ts');
    const checker = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
    const planType = part<HTMLSelectElement>(checker, '#plan-type');
    planType.value = 'ppo';
    planType.dispatchEvent(new Event('change'));
    const button = await retryButton(checker, '[part=answer]');
    expect(textOf(checker, '.unseen[aria-live]')).to.include('That did not work.');
    network.fails = false;
    button.focus();
    button.click();
    await until(() => checker.shadowRoot!.querySelector('.answers'));
    await until(() => checker.shadowRoot!.activeElement);
    expect(checker.shadowRoot!.activeElement).to.equal(part(checker, '[part=answer]'));
  });

  it('comes when the patient tries again, and what they filled in is sent by fc-callback-form', async () => {
    const network = failing('*/callback-form/later.ts');
    const { bodies } = record(stored);
    const form = await mountForm();
    await fillIn(form);
    part(form, '[part=button]').click();
    const button = await retryButton(form, '#summary');
    await until(() => form.shadowRoot!.activeElement?.id === 'summary');
    network.fails = false;
    button.focus();
    button.click();
    await until(() => form.shadowRoot!.activeElement?.id === 'heading');
    expect(textOf(form, '#heading')).to.equal('Thank you, Ana Reyes.');
    expect(bodies).to.have.length(1);
  });

  it('comes when the patient tries again, and the focus stays on the fold to have a plan asked', async () => {
    const network = failing('*/eligibility/eligibility-check.ts');
    const checker = await mount('fc-insurance-checker', {
      attributes: { 'eligibility-endpoint': '/api/eligibility' },
      properties: { book: clinicBook() },
    });
    const planType = part<HTMLSelectElement>(checker, '#plan-type');
    planType.value = 'ppo';
    planType.dispatchEvent(new Event('change'));
    await until(() => checker.shadowRoot!.querySelector('.check'));
    part(checker, '.check summary').click();
    const button = await retryButton(checker, '.check');
    expect(textOf(checker, '.check')).to.include('Call (415) 555-0134');
    network.fails = false;
    button.focus();
    button.click();
    await until(() => checker.shadowRoot!.querySelector('#member-id'));
    await until(() => checker.shadowRoot!.activeElement);
    expect(checker.shadowRoot!.activeElement).to.equal(part(checker, '.check summary'));
  });

  it('is not asked for behind the patient’s back', async () => {
    let asked = 0;
    answer(
      http.get('*/translations/es/later.ts', () => {
        asked += 1;
        return HttpResponse.error();
      }),
    );
    const calculator = await mount('fc-cost-calculator', {
      attributes: { lang: 'es' },
      properties: { book: clinicBook() },
    });
    part(calculator, '[name=care]').focus();
    await until(() => textOf(calculator, '.months').includes('Intentar'));
    const before = asked;
    for (const radio of calculator.shadowRoot!.querySelectorAll<HTMLElement>('[name=paying]')) {
      radio.focus();
    }
    await calculator.updateComplete;
    expect(asked).to.equal(before);
    expect(textOf(calculator, '.months')).to.include('Intentar');
  });
});

describe('a chunk that webpack could not fetch', () => {
  it('is asked of webpack again', async () => {
    let attempts = 0;
    const load = tryingAgain(async () => {
      attempts += 1;
      // As webpack 5 words it.
      if (attempts === 1)
        throw new Error('Loading chunk 280 failed.\n(error: http://127.0.0.1:4340/assets/280.js)');
      return { part: 'here' };
    });
    await load().catch(() => undefined);
    expect(await load()).to.deep.equal({ part: 'here' });
  });
});
