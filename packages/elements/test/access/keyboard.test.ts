import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../../src/define/index.ts';
import { ENDPOINT, mountForm, record, stored } from '../callback.ts';
import { answer, http, useNetwork } from '../network.ts';
import { clearPage, mount, part, textOf, until } from '../page.ts';
import { clinicBook } from '../price-book.ts';
import { outsideButton, press, tabTo, type } from './focus.ts';

type Host = HTMLElement & { readonly updateComplete: Promise<unknown> };

/** Stands before and after an element, as the rest of a page does. */
function surround(host: Host): { readonly before: HTMLElement; readonly after: HTMLElement } {
  const [before, after] = [outsideButton(), outsideButton()];
  host.before(before);
  host.after(after);
  before.focus();
  return { before, after };
}

/** Comes to a control, types into it, and waits for the element to follow. */
async function enter(host: Host, selector: string, text: string): Promise<void> {
  await tabTo(host, selector);
  await type(text);
  await host.updateComplete;
}

/** Comes to a box or a radio and presses Space. */
async function tick(host: Host, selector: string): Promise<void> {
  await tabTo(host, selector);
  await type(' ');
  await host.updateComplete;
}

/** Comes to a fold, a link or a button and presses Enter. */
async function activate(host: Host, selector: string): Promise<void> {
  await tabTo(host, selector);
  await press('Enter');
  await host.updateComplete;
}

const focusOf = (host: Host): Element | null => host.shadowRoot!.activeElement;

// Some drivers take a tenth of a second for a key.
const LONG = 30_000;

// No click, no pointer, no `focus()` but the first, on the page before the element.
describe('a visit by keyboard alone', () => {
  useNetwork();
  // As on a phone, where the answer is below the questions.
  beforeEach(() => (document.body.style.width = '390px'));
  afterEach(() => {
    clearPage();
    document.body.removeAttribute('style');
  });

  it('comes from the choice of care to a link to the estimate in fc-cost-calculator', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23' },
      properties: { book: clinicBook() },
    });
    const { after } = surround(calculator);

    await tabTo(calculator, '[name=care]');
    await until(() => calculator.shadowRoot!.querySelector('.bar'));
    await press('ArrowDown');
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');

    await activate(calculator, 'summary');
    await tabTo(calculator, 'summary');
    await press('Enter');
    await enter(calculator, '[id^=count-]', '3');
    expect(textOf(calculator, '.headline')).to.equal('$1,200');

    await activate(calculator, '.start summary');
    await tabTo(calculator, '#start-date');
    await tabTo(calculator, '[name=paying]');
    await press('ArrowDown');
    await calculator.updateComplete;
    await enter(calculator, '#payer', 'Ae');
    expect(part<HTMLSelectElement>(calculator, '#payer').value).to.equal('aetna');
    await enter(calculator, '#plan-type', 'PPO');
    await enter(calculator, '#deductible', '100');
    await tick(calculator, '.signed:has(#deductibleMet) ~ .unknown input');
    await tabTo(calculator, '#share');
    await press('ArrowDown', 'ArrowDown');
    await calculator.updateComplete;
    await enter(calculator, '#coinsurance', '20');
    await enter(calculator, '#outOfPocket', '3000');
    await enter(calculator, '#outOfPocketMet', '0');
    await enter(calculator, '#planYear', 'Jan');

    await activate(calculator, '.bar');
    expect(focusOf(calculator)).to.equal(part(calculator, '.answer'));

    await tabTo(calculator, '[name=way]');
    await press('ArrowUp');
    await calculator.updateComplete;
    await activate(calculator, '.months summary');
    await until(() => calculator.shadowRoot!.querySelector('.months table'));
    expect(part(calculator, '.months table').checkVisibility()).to.equal(true);
    await activate(calculator, '.answer > details > summary');
    await until(() => calculator.shadowRoot!.querySelector('.visits'));
    await activate(calculator, '.visits summary');
    expect(part(calculator, '.visits details li').checkVisibility()).to.equal(true);

    await tabTo(calculator, '.actions button');

    await activate(calculator, '.actions button + button');
    await until(() => calculator.shadowRoot!.querySelector('.actions input'));
    await tabTo(calculator, '.actions input');
    await tabTo(calculator, '.call');
    await tabTo(calculator, after);
  }).timeout(LONG);

  it('goes from what could change an estimate to the question and back', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23' },
      properties: { book: clinicBook() },
    });
    surround(calculator);
    await tabTo(calculator, '[name=paying]');
    await until(() => calculator.shadowRoot!.querySelector('.bar'));
    await press('ArrowDown');
    await calculator.updateComplete;
    await activate(calculator, 'a[href="#deductible"]');
    expect(focusOf(calculator)!.id).to.equal('deductible');
    await type('0');
    await calculator.updateComplete;
    await activate(calculator, '.bar');
    expect(focusOf(calculator)).to.equal(part(calculator, '.answer'));
  });

  it('comes from an insurer’s name to what the plan says in fc-insurance-checker', async () => {
    const told = { status: 'active', benefits: {} };
    answer(http.post('/api/eligibility', () => HttpResponse.json(told)));
    const checker = await mount('fc-insurance-checker', {
      attributes: { 'eligibility-endpoint': '/api/eligibility' },
      properties: { book: clinicBook() },
    });
    const { after } = surround(checker);

    await tabTo(checker, '#payer');
    await until(() => checker.shadowRoot!.querySelector('[role=listbox]'));
    await type('ant');
    await press('ArrowDown', 'Enter');
    await enter(checker, '#plan-type', 'PPO');
    await enter(checker, '#location', 'Reno');
    expect(textOf(checker, '.network')).to.equal('We are in network with Anthem (PPO).');

    await tabTo(checker, '.call');
    await activate(checker, '.check summary');
    await until(() => checker.shadowRoot!.querySelector('#member-id'));
    await activate(checker, '.check button');
    await until(() => focusOf(checker)?.id === 'summary');
    await activate(checker, '#summary a');
    expect(focusOf(checker)!.id).to.equal('member-id');
    await type('W1234');
    await enter(checker, '#birth-date', '1');
    for (const figures of ['1', '1980']) {
      await press('ArrowRight');
      await type(figures);
    }
    await enter(checker, '#first-name', 'Ana');
    await enter(checker, '#last-name', 'Reyes');
    await activate(checker, '.check button');
    await until(() => focusOf(checker)?.id === 'plan-said');
    expect(textOf(checker, '#plan-said')).to.equal('Your plan is active.');
    await tabTo(checker, after);
  }).timeout(LONG);

  it('comes from an empty form through its mistakes to the thank-you in fc-callback-form', async () => {
    const { bodies } = record(stored);
    const form = await mountForm();
    const { after } = surround(form);

    await activate(form, '[part=button]');
    await until(() => focusOf(form)?.id === 'summary');
    await activate(form, '#summary a');
    expect(focusOf(form)!.id).to.equal('name');
    await type('Ana Reyes');
    await enter(form, '#phone', '4155550199');
    await enter(form, '#best-time', 'M');
    await enter(form, '#reason', 'Prices');
    await tick(form, '#consent-call');
    await tick(form, '#consent-text');
    await activate(form, '[part=button]');
    await until(() => focusOf(form)?.id === 'heading');
    expect(bodies[0]).to.include({ name: 'Ana Reyes', reason: 'Prices' });
    await tabTo(form, after);
  });

  it('is carried from the checker to the form with the question and the estimate', async () => {
    record(stored);
    const book = clinicBook();
    const checker = await mount('fc-insurance-checker', { properties: { book } });
    const calculator = await mount('fc-cost-calculator', { properties: { book } });
    const form = await mount('fc-callback-form', {
      attributes: { endpoint: ENDPOINT },
      properties: { book },
    });
    surround(checker);
    await tabTo(checker, '#payer');
    await until(() => checker.shadowRoot!.querySelector('[role=listbox]'));
    await type('Zeta Mutual');
    await press('Tab');
    await until(() => checker.shadowRoot!.querySelector('[part=button]'));
    await activate(checker, '[part=button]');
    await until(() => focusOf(form)?.id === 'name');
    await until(() => calculator.shadowRoot!.querySelector('.bar'));
    await type('Ana Reyes');
    await enter(form, '#phone', '4155550199');
    await tick(form, '[name=ask]');
    expect(part<HTMLInputElement>(form, '[name=ask]').checked).to.equal(false);
    await tick(form, '[name=attach]');
    await activate(form, '.attach summary');
    expect(part(form, '.attach details li').checkVisibility()).to.equal(true);
    await tick(form, '#consent-call');
    await activate(form, '[part=button]');
    await until(() => focusOf(form)?.id === 'heading');
  });
});
