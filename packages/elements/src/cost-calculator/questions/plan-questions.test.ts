import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import { answer, mountAsking } from '../../../test/asking.ts';
import { choose, clearPage, expectAccessible, textOf, until } from '../../../test/page.ts';
import type { CostCalculator } from '../cost-calculator.ts';

/** A calculator of one evaluation, of a patient whose insurer the practice works with, on Medicare. */
async function mountOnMedicare(): Promise<CostCalculator> {
  const calculator = await mountAsking({ service: 'evaluation' }, {}, '.answer');
  await choose(calculator, 'With insurance');
  await until(() => calculator.shadowRoot?.querySelector('#payer'));
  await answer(calculator, 'payer', 'aetna');
  await answer(calculator, 'plan-type', 'medicare');
  return calculator;
}

const HELP: Partial<PriceBook> = {
  assistance: [
    {
      id: 'card',
      name: 'Savings card',
      lines: [{ service: 'spray', line: 'dose' }],
      perYear: 100_000,
      minimumPatientPayment: 1_000,
      from: '2026-01-01',
      source: 'program terms',
    },
  ],
};

describe('the questions of fc-cost-calculator about the plan', () => {
  afterEach(clearPage);

  for (const lang of ['en', 'es']) {
    it(`have no accessibility violations: network and help with a drug, ${lang}`, async () => {
      const calculator = await mountAsking({ lang, service: 'spray' }, HELP, '.visits, .answer');
      await choose(calculator, lang === 'es' ? 'Con seguro' : 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#helpCounts'));
      await expectAccessible(calculator);
    });
  }

  const PLAN = [
    'deductible',
    'deductibleMet',
    'share',
    'outOfPocket',
    'outOfPocketMet',
    'planYear',
    'authorization',
    'helpCounts',
  ];

  /** What of the plan is asked under a type of plan. */
  async function askedUnder(planType: string, date = '2026-11-23'): Promise<string[]> {
    const calculator = await mountAsking({ service: 'spray', 'start-date': date }, HELP, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#plan-type'));
    // With an insurer: the type alone would mean the book's own program, which is not billed.
    await answer(calculator, 'payer', 'aetna');
    await answer(calculator, 'plan-type', planType);
    return [...PLAN, 'second'].filter((id) => calculator.shadowRoot?.querySelector(`#${id}`));
  }

  const asked: [planType: string, ids: string[]][] = [
    ['ppo', PLAN],
    ['medicare', ['deductibleMet', 'authorization', 'second']],
    ['medicaid', ['share', 'authorization']],
    ['tricare', PLAN.filter((id) => id !== 'helpCounts')],
  ];
  for (const [planType, ids] of asked) {
    it(`ask only what no program's rules settle: ${planType}`, async () => {
      expect(await askedUnder(planType)).to.deep.equal(ids);
    });
  }

  it('ask for no deductible of Medicare, in a year for which it is not published either', async () => {
    const ids = asked.find(([planType]) => planType === 'medicare')?.[1];
    expect(await askedUnder('medicare', '2031-01-06')).to.deep.equal(ids);
  });

  it('count no answer that the type of plan chosen afterwards settles', async () => {
    const calculator = await mountOnMedicare();
    const shown = textOf(calculator, '.hero');
    await answer(calculator, 'plan-type', 'ppo');
    await answer(calculator, 'share', 'copay');
    await answer(calculator, 'copay', '7');
    await answer(calculator, 'deductible', '0');
    expect(textOf(calculator, '.hero')).to.not.equal(shown);
    await answer(calculator, 'plan-type', 'medicare');
    expect(textOf(calculator, '.hero')).to.equal(shown);
  });

  it('ask a member of Medicare for a second plan, without which it is a range', async () => {
    const calculator = await mountOnMedicare();
    await answer(calculator, 'deductibleMet', '283');
    expect(textOf(calculator, '.headline')).to.equal('$0 to $29');
    expect(textOf(calculator, '.answer')).to.include('Do you have a second plan, such as Medigap?');
    await answer(calculator, 'second', 'none');
    expect(textOf(calculator, '.headline')).to.equal('$28.84');
    await answer(calculator, 'second', 'medigap-k');
    // Nothing where other care has filled the limit of its year.
    expect(textOf(calculator, '.headline')).to.equal('$0 to $15');
    expect(textOf(calculator, '.answer')).to.include(
      'How much have you paid toward the yearly limit of your second plan?',
    );
    await answer(calculator, 'second', 'medigap-hdg');
    // All of it until $2,950 are paid.
    expect(textOf(calculator, '.headline')).to.equal('$0 to $29');
    expect(textOf(calculator, '.answer')).to.include(
      'How much of your second plan’s deductible have you paid this year?',
    );
    await answer(calculator, 'second', 'medigap-f');
    expect(textOf(calculator, '.headline')).to.equal('$0');
    // The lesser of its copay and Part B's share of an office visit.
    await answer(calculator, 'second', 'medigap-n');
    expect(textOf(calculator, '.headline')).to.equal('$20');
  });

  it('ask for the network of an insurer that is not listed, and take not to know', async () => {
    const calculator = await mountAsking({ service: 'evaluation' }, {}, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#network'));
    expect(textOf(calculator, '.answer')).to.include('Insurance, if we are out of network');
    await answer(calculator, 'network', 'in-network');
    expect(textOf(calculator, '.answer')).not.to.include('out of network');
    await answer(calculator, 'payer', 'aetna');
    expect(calculator.shadowRoot?.querySelector('#network')).to.equal(null);
  });

  it('ask for approval only where the book does not say that the care is covered, or that it is not', async () => {
    const calculator = await mountAsking({ service: 'spray' }, {}, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#payer'));
    const isAsked = async (care: string, payer: string) => {
      await choose(calculator, care);
      await answer(calculator, 'payer', payer);
      return !!calculator.shadowRoot?.querySelector('#authorization');
    };
    expect(await isAsked('Nasal spray', 'aetna')).to.equal(true);
    expect(await isAsked('IV infusion', 'aetna')).to.equal(false);
    expect(await isAsked('Evaluation', 'aetna')).to.equal(false);
    // Of this insurer the book says nothing.
    expect(await isAsked('Evaluation', 'anthem')).to.equal(true);
  });

  it('ask for approval where the book says of some types of plan only that the care is covered', async () => {
    const policy = { payer: '*', services: ['evaluation'], source: 'policy', asOf: '2026-01-01' };
    const policies = [{ ...policy, planType: 'ppo', status: 'covered' } as const];
    const calculator = await mountAsking({ service: 'evaluation' }, { policies }, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#authorization'));
  });

  it('show help from the drug maker as a way of its own, and ask if it counts', async () => {
    const calculator = await mountAsking({ service: 'spray' }, HELP, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#helpCounts'));
    await answer(calculator, 'payer', 'aetna');
    expect(textOf(calculator, '.answer')).to.include('Insurance with help from the drug maker');
    expect(textOf(calculator, '#helpCounts')).to.equal(
      'I don’t know Yes, it counts No, it does not count My plan has a “maximizer” program',
    );
  });

  it('ask how much of the year’s help is used, and count it', async () => {
    const calculator = await mountAsking({ service: 'spray' }, HELP, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#help-card'));
    await answer(calculator, 'payer', 'aetna');
    await choose(calculator, 'Insurance with help from the drug maker');
    const question = 'How much has this help paid for you this year: Savings card?';
    expect(textOf(calculator, 'label[for="help-card"]')).to.equal(question);
    expect(textOf(calculator, '.answer')).to.include(question);
    await answer(calculator, 'help-card', '0');
    expect(textOf(calculator, '.answer')).not.to.include(question);
    // All of a dose of up to 1,200 may be owed, and of help that pays 1,000 a year so much is left.
    await answer(calculator, 'authorization', 'approved');
    await answer(calculator, 'share', 'coinsurance');
    await answer(calculator, 'coinsurance', '100');
    expect(textOf(calculator, '.headline')).to.equal('$0 to $200');
    await answer(calculator, 'help-card', '1,000');
    expect(textOf(calculator, '.headline')).to.equal('$0 to $1,200');
  });

  it('ask of no help with a drug that is no part of the care', async () => {
    const calculator = await mountAsking({ service: 'evaluation' }, HELP, '.answer');
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#deductible'));
    expect(calculator.shadowRoot?.querySelector('#helpCounts, #help-card')).to.equal(null);
  });
});
