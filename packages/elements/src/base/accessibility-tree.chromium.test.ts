import { a11ySnapshot, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/fc-callback-form.ts';
import '../define/fc-cost-calculator.ts';
import '../define/fc-insurance-checker.ts';
import { clearPage, everythingFetched, mount, part, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

/** A node of what the browser tells assistive technology. */
interface AccessibilityNode {
  readonly name?: string;
  readonly role?: string;
  readonly children?: readonly AccessibilityNode[];
}

async function accessibilityTree(): Promise<AccessibilityNode[]> {
  return flatten((await a11ySnapshot({})) as unknown as AccessibilityNode);
}

function flatten(node: AccessibilityNode): AccessibilityNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}

async function names(): Promise<(string | undefined)[]> {
  return (await accessibilityTree()).map(({ name }) => name);
}

const properties = { book: clinicBook() };

describe('assistive technology', () => {
  afterEach(clearPage);

  it('is told the names of the calculator’s questions and its answer', async () => {
    const attributes = { 'start-date': '2026-11-23' };
    await everythingFetched(await mount('fc-cost-calculator', { attributes, properties }));
    expect(await names()).to.include.members([
      'Your care',
      'How will you pay?',
      'Ways to pay',
      'Date of first visit: November 23, 2026',
      'Estimated total',
    ]);
  });

  it('is told of a combobox with a name, a list and an active option', async () => {
    const checker = await mount('fc-insurance-checker', { properties });
    part(checker, '#payer').focus();
    await until(() => checker.shadowRoot?.querySelector('[role=listbox]'));
    await sendKeys({ type: 'aet' });
    await sendKeys({ press: 'ArrowDown' });
    await checker.updateComplete;
    const combobox = (await accessibilityTree()).find(({ role }) => role === 'combobox');
    expect(combobox).to.include({
      name: 'Insurance company',
      value: 'aet',
      expanded: true,
      autocomplete: 'list',
    });
    // The tree leaves out what is inside a listbox.
    expect(part(checker, '#option-0').getAttribute('aria-selected')).to.equal('true');
  });

  it('is told the names of the callback form’s controls, and nothing of its trap', async () => {
    await mount('fc-callback-form', { attributes: { endpoint: '/api' }, properties });
    const told = await accessibilityTree();
    expect(told.map(({ name }) => name)).to.include.members([
      'Your name',
      'Phone number',
      'Best time to call',
      'What is it about? (optional)',
      'Ask for a call',
    ]);
    expect(told.filter(({ role }) => role === 'textbox')).to.have.length(3);
  });
});
