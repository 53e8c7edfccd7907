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

/** The same with one program alone. */
const bookOf = (id: string, network: PriceBook['payers'][number]['network']): PriceBook => {
  const name = id === 'medicare' ? 'Medicare' : 'Oregon Health Plan';
  const aliases = [{ name: 'Medicaid', states: ['OR'] }];
  const { payers } = clinicBook();
  const own = payers.filter(({ government }) => !government);
  return clinicBook({
    payers: [...own, { ...program(id, name, id === 'medicare' ? [] : aliases), network }],
  });
};

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
    expect(textOf(calculator)).to.include('The law sets most of what you pay');
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

describe('choosing a type of plan that is a government program', () => {
  afterEach(clearPage);

  it('means the program of the list: one that is not billed is no way to pay', async () => {
    const calculator = await mountCalculator(
      { service: 'evaluation' },
      bookOf('medicare', 'not-accepted'),
    );
    await insure(calculator, '');
    fill(calculator, '#plan-type', 'medicare');
    await calculator.updateComplete;
    expect(textOf(calculator, '.answer')).to.include('We don’t bill Medicare.');
    expect(textOf(calculator, '.answer')).not.to.include('Insurance, ');
    fill(calculator, '#plan-type', 'ppo');
    await calculator.updateComplete;
    expect(textOf(calculator, '.answer')).to.include('Insurance, if we are in network');
  });

  it('means nothing where there are two such programs, or an insurer was chosen', async () => {
    const calculator = await mountCalculator(
      { service: 'evaluation' },
      clinicBook({
        payers: [
          ...clinicBook().payers.filter(({ government }) => !government),
          program('oregon', 'Oregon Health Plan', [{ name: 'Medicaid', states: ['OR'] }]),
          program('nevada', 'Nevada Medicaid'),
        ],
      }),
    );
    await insure(calculator, '');
    fill(calculator, '#plan-type', 'medicaid');
    await calculator.updateComplete;
    expect(textOf(calculator, '.answer')).to.include('Insurance, if we are in network');
    fill(calculator, '#payer', 'aetna');
    await calculator.updateComplete;
    expect(textOf(calculator, '.terms')).to.include('We are in network with Aetna.');
  });

  it('does so in the checker too, unless another insurer is typed there', async () => {
    const checker = await mount('fc-insurance-checker', {
      properties: { book: bookOf('oregon', 'not-accepted') },
    });
    fill(checker, '#plan-type', 'medicaid');
    await until(() => textOf(checker, '.network') === 'We don’t bill Oregon Health Plan.');
    fill(checker, '#payer', 'Zeta Mutual');
    // Still being typed, it is nobody's plan yet.
    await until(() => textOf(checker, '.network') === '');
    part(checker, '#payer').dispatchEvent(new FocusEvent('blur'));
    await until(() => textOf(checker, '.network').startsWith('We don’t know yet'));
  });
});

describe('an insurer with which the practice stands otherwise for some types of plan', () => {
  afterEach(clearPage);

  it('is named with the type that is meant', async () => {
    const payers = clinicBook().payers.map((payer) =>
      payer.id === 'aetna' ? { ...payer, planTypes: { hmo: 'not-accepted' } as const } : payer,
    );
    const calculator = await mountCalculator({ service: 'evaluation' }, clinicBook({ payers }));
    await insure(calculator);
    // Nobody said which type it is.
    expect(textOf(calculator, '.answer')).to.include('Insurance, if we are in network');
    expect(textOf(calculator, '.answer')).not.to.include('We are in network with Aetna');
    fill(calculator, '#plan-type', 'ppo');
    await calculator.updateComplete;
    expect(textOf(calculator, '.terms')).to.include('We are in network with Aetna.');
    fill(calculator, '#plan-type', 'hmo');
    await calculator.updateComplete;
    expect(textOf(calculator, '.terms')).to.include('We don’t bill Aetna (HMO).');
  });
});
