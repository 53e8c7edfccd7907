import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../define/index.ts';
import { insure, mountCalculator } from '../../test/calculator.ts';
import { clearPage, fill, mount, part, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

const program = (id: string, name: string, aliases: PriceBook['payers'][number]['aliases'] = []) =>
  ({ id, name, aliases, network: 'participating', government: true }) as const;

/** A book of its own for each test: what is chosen is kept with it. */
const book = (): PriceBook =>
  clinicBook({
    payers: [
      ...clinicBook().payers,
      program('medicare', 'Medicare'),
      program('oregon', 'Oregon Health Plan', [{ name: 'Medicaid', states: ['OR'] }]),
      program('advantage', 'Plan of Medicare Advantage'),
      program('tricare', 'TRICARE'),
    ],
  });

const planType = (host: Element): string => part<HTMLSelectElement>(host, '#plan-type').value;

describe('choosing an insurer that is a government program', () => {
  afterEach(clearPage);

  for (const [payer, type] of [
    ['medicare', 'medicare'],
    ['oregon', 'medicaid'],
    ['advantage', 'medicare-advantage'],
    ['tricare', 'tricare'],
  ] as const) {
    it(`chooses its type of plan: ${type}`, async () => {
      const calculator = await mountCalculator({ service: 'evaluation' }, book());
      await insure(calculator, payer);
      expect(planType(calculator)).to.equal(type);
    });
  }

  it('asks of Medicare only what its law leaves open', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' }, book());
    await insure(calculator, 'medicare');
    expect(textOf(calculator)).to.include('The law sets most of what you pay with this plan');
    expect(calculator.shadowRoot?.querySelector('#deductible, #share')).to.equal(null);
  });

  it('takes that type back with another insurer', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' }, book());
    await insure(calculator, 'medicare');
    fill(calculator, '#payer', 'aetna');
    await calculator.updateComplete;
    expect(planType(calculator)).to.equal('');
  });

  it('leaves a type that the patient has chosen', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' }, book());
    await insure(calculator, 'medicare');
    fill(calculator, '#plan-type', 'medicare-advantage');
    await calculator.updateComplete;
    fill(calculator, '#payer', 'aetna');
    await calculator.updateComplete;
    expect(planType(calculator)).to.equal('medicare-advantage');
  });

  it('does so in the checker too', async () => {
    const checker = await mount('fc-insurance-checker', { properties: { book: book() } });
    const input = part<HTMLInputElement>(checker, '#payer');
    input.focus();
    await until(() => checker.shadowRoot?.querySelector('[role=listbox]'));
    fill(checker, '#payer', 'Medicare');
    await checker.updateComplete;
    part(checker, '[role=option]').click();
    await until(() => planType(checker) === 'medicare');
    await until(() => textOf(checker, '.network').startsWith('We work with Medicare'));
  });
});
