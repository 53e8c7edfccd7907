import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.ts';
import { fillIn, mountForm, record, send, stored } from '../callback.ts';
import { useNetwork } from '../network.ts';
import { choose, clearPage, click, fill, mount, part, until } from '../page.ts';
import { clinicBook } from '../price-book.ts';

/** Records what live regions of an element come to say, as a screen reader would: after each change. */
function listen(host: Element): string[] {
  const heard: string[] = [];
  const said = new Map<Element, string>();
  const hear = (): void => {
    for (const region of host.shadowRoot!.querySelectorAll(
      '[role=status], [role=alert], [aria-live]:not([aria-live=off])',
    )) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text && text !== said.get(region)) heard.push(text);
      said.set(region, text);
    }
  };
  hear();
  heard.length = 0;
  new MutationObserver(hear).observe(host.shadowRoot!, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

/** Resolves after whatever is under way has been rendered and heard. */
async function settled(host: Element & { updateComplete: Promise<unknown> }): Promise<void> {
  await host.updateComplete;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

describe('what is announced', () => {
  useNetwork();
  afterEach(clearPage);

  it('of the insurance checker is how many match, and its answer once', async () => {
    const checker = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
    part(checker, '#payer').focus();
    await until(() => checker.shadowRoot?.querySelector('[role=listbox]'));
    const heard = listen(checker);
    await sendKeys({ type: 'ant' });
    await until(() => heard.at(-1) === '1 match');
    heard.length = 0;
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => heard.length > 0);
    await settled(checker);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include('Whether we are in network with Anthem depends');
  });

  it('of the insurance checker is nothing where the insurer is chosen in another element', async () => {
    const book = clinicBook();
    const checker = await mount('fc-insurance-checker', { properties: { book } });
    const calculator = await mount('fc-cost-calculator', { properties: { book } });
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot!.querySelector('#payer'));
    const heard = listen(checker);
    part(calculator, '#payer').focus();
    fill(calculator, '#payer', 'anthem');
    await until(() => part(checker, '.network').textContent.includes('Anthem'));
    await settled(checker);
    expect(heard).to.deep.equal([]);
    part(checker, '#plan-type').focus();
    await settled(checker);
    fill(checker, '#plan-type', 'ppo');
    await until(() => heard.length > 0);
    expect(heard.join()).to.include('We are in network with Anthem');
  });

  it('of the insurance checker is politely said, and interrupts nobody', async () => {
    const checker = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
    expect(checker.shadowRoot!.querySelector('[role=alert], [aria-live=assertive]')).to.equal(null);
    expect(checker.shadowRoot!.querySelectorAll('[aria-live]').length).to.be.greaterThan(0);
  });

  it('of nothing is in no place that has a name: an empty status bar would be read out', async () => {
    for (const tag of ['fc-insurance-checker', 'fc-cost-calculator'] as const) {
      const element = await mount(tag, { properties: { book: clinicBook() } });
      element.dispatchEvent(new Event('pointerdown'));
      await until(() => element.shadowRoot!.querySelector('[role=listbox], .actions button'));
      const regions = [...element.shadowRoot!.querySelectorAll('[aria-live]')];
      expect(regions.some(({ textContent }) => !textContent.trim())).to.equal(true);
      expect(regions.filter((region) => region.role)).to.deep.equal([]);
      expect(element.shadowRoot!.querySelector('[role=status]')).to.equal(null);
    }
  });

  it('of the callback form is nothing: its mistakes and its thanks take the focus instead', async () => {
    record(stored);
    const form = await mountForm();
    const heard = listen(form);
    await send(form);
    expect(form.shadowRoot!.activeElement?.id).to.equal('summary');
    await fillIn(form);
    await click(form, '[part=button]');
    await until(() => form.shadowRoot!.activeElement?.id === 'heading');
    await settled(form);
    expect(heard).to.deep.equal([]);
  });

  it('of the calculator is the new headline, once a change', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23', service: 'infusion' },
      properties: { book: clinicBook() },
    });
    part(calculator, '.root').dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true }),
    );
    await until(() => calculator.shadowRoot!.querySelector('[aria-live]'));
    const heard = listen(calculator);
    const visits = part<HTMLInputElement>(calculator, '#visits');
    visits.value = '2';
    visits.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => heard.length > 0);
    await settled(calculator);
    expect(heard).to.deep.equal(['Estimate: $800. Pay for each visit.']);
    fill(calculator, '#visits', '0');
    await until(() => heard.length > 1);
    fill(calculator, '#visits', '2');
    await until(() => heard.length > 2);
    await settled(calculator);
    expect(heard.slice(1)).to.deep.equal([
      'Enter a whole number from 1 to 99.',
      'Estimate: $800. Pay for each visit.',
    ]);
  });

  it('of the calculator is what is wrong with a figure of the plan, where it is first said', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23', service: 'infusion' },
      properties: { book: clinicBook() },
    });
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot!.querySelector('#deductible'));
    const heard = listen(calculator);
    fill(calculator, '#deductible', 'none');
    await until(() => heard.length > 0);
    await settled(calculator);
    expect(heard).to.deep.equal(['Enter an amount, like 1500 or 1500.50.']);
  });

  it('of the calculator is its new estimate, where the insurer is chosen in the checker too, as those who see it see it', async () => {
    const book = clinicBook();
    const checker = await mount('fc-insurance-checker', { properties: { book } });
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23', service: 'infusion' },
      properties: { book },
    });
    const heard = listen(calculator);
    await choose(calculator, 'With insurance');
    await until(() => heard.length > 0);
    part(checker, '#plan-type').focus();
    fill(checker, '#plan-type', 'medicaid');
    await settled(calculator);
    // Moved while it is still to be said, as scripts of a page may do.
    calculator.parentElement!.append(calculator);
    await until(() => heard.length > 1);
    await settled(calculator);
    expect(heard).to.deep.equal([
      'Estimate: $400. Insurance, if we are in network.',
      'Estimate: $400. Pay for each visit.',
    ]);
  });
});
