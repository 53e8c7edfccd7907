import type { Payer } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import { choose, clearPage, fill, textOf, until } from '../../../test/page.ts';
import { mountAnswered, SPRAY } from '../../../test/answered.ts';
import type { CostCalculator } from '../cost-calculator.ts';
import { clinicBook } from '../../../test/price-book.ts';

describe('where the practice stands with an insurer', () => {
  afterEach(clearPage);

  async function terms(answers: Record<string, string>): Promise<string> {
    const calculator = await mountAnswered({}, SPRAY);
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#payer'));
    for (const [id, value] of Object.entries(answers)) fill(calculator, `#${id}`, value);
    await calculator.updateComplete;
    return textOf(calculator, '.terms');
  }

  it('is why a plan that the practice does not bill is no way to pay', async () => {
    expect(await terms({ payer: 'state' })).to.equal(
      'We don’t bill State Medicaid. Your plan may pay for this care somewhere else. Call the number on your card to ask.',
    );
  });

  for (const planType of ['medicaid', 'medicare', 'va']) {
    it(`leaves nothing to ask of a plan that pays nobody who does not bill it: ${planType}`, async () => {
      const aetna = { ...clinicBook().payers[0]!, planTypes: { [planType]: 'not-accepted' } };
      const calculator = await mountAnswered({}, { ...SPRAY, payers: [aetna as Payer] });
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#payer'));
      fill(calculator, '#payer', 'aetna');
      await calculator.updateComplete;
      expect(calculator.shadowRoot!.querySelector('#deductibleMet')).not.to.equal(null);
      fill(calculator, '#plan-type', planType);
      await calculator.updateComplete;
      expect(textOf(calculator, '.terms')).to.match(
        /^We don’t bill Aetna \(.*\)\. Your plan may pay for this care somewhere else\./,
      );
      expect(calculator.shadowRoot!.querySelector('#outside, .plan')).to.equal(null);
      // The other types of plan may pay their members back.
      fill(calculator, '#plan-type', 'medicare-advantage');
      await calculator.updateComplete;
      expect(calculator.shadowRoot!.querySelector('.plan')).not.to.equal(null);
    });
  }

  it('comes with what the practice notes of the insurer, and no question about a plan that is not billed', async () => {
    const payers = clinicBook().payers.map((payer) => ({
      ...payer,
      note: 'Ask before you book.',
    }));
    const calculator = await mountAnswered({}, { ...SPRAY, payers });
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#payer'));
    expect(calculator.shadowRoot?.querySelector('#deductible')).not.to.equal(null);
    fill(calculator, '#payer', 'state');
    await calculator.updateComplete;
    expect(textOf(calculator, '.terms')).to.equal(
      'We don’t bill State Medicaid. Your plan may pay for this care somewhere else. Call the number on your card to ask. Ask before you book.',
    );
    expect(calculator.shadowRoot?.querySelector('#deductible')).to.equal(null);
  });

  it('is why somebody without insurance pays for it', async () => {
    expect(await terms({ 'plan-type': 'none' })).to.equal(
      'Without insurance you pay for this yourself.',
    );
  });

  it('is an “if” in the names of the ways to pay while nobody knows it', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#payer'));
    expect(textOf(calculator, '.hero')).to.include('Insurance, if we are in network');
    await choose(calculator, 'Pay for each visit');
    expect(textOf(calculator, '.answer')).to.include('Insurance, if we are in network');
  });
});

describe('a plan outside whose network the practice is', () => {
  afterEach(clearPage);

  async function outside(answers: Record<string, string>): Promise<CostCalculator> {
    const calculator = await mountAnswered({}, { ...SPRAY, policies: [] });
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#payer'));
    for (const [id, value] of Object.entries({
      payer: 'anthem',
      'plan-type': 'pos',
      ...answers,
    })) {
      await until(() => calculator.shadowRoot?.querySelector(`#${id}`));
      fill(calculator, `#${id}`, value);
      await calculator.updateComplete;
    }
    return calculator;
  }

  it('is an “if” too, until somebody has said that it pays for care there', async () => {
    const calculator = await outside({ 'plan-type': 'hmo' });
    expect(textOf(calculator, '.hero')).to.include('Insurance, if it pays out of network');
    // Most plans of this kind pay nothing there: it is our price that is likely.
    expect(textOf(calculator, '.hero')).to.include('Most likely $10,800');
    expect(textOf(calculator, '.answer')).to.include(
      'Does your plan cover this: Care out of network?',
    );
    fill(calculator, '#outside', 'yes');
    await calculator.updateComplete;
    expect(textOf(calculator, '.hero')).to.include('Insurance, out of network');
    expect(calculator.shadowRoot?.querySelector('#deductible')).not.to.equal(null);
  });

  it('is one to whoever is not sure how to pay too', async () => {
    const calculator = await outside({});
    expect(textOf(calculator, '.hero')).to.include('Insurance, if it pays out of network');
    await choose(calculator, 'I’m not sure');
    expect(textOf(calculator, '.answer')).to.include('Insurance, if it pays out of network');
  });

  it('promises nothing by the figures that were entered for another', async () => {
    const unasked = textOf(await outside({}), '.hero');
    const figures = { payer: 'aetna', deductible: '0', share: 'copay', copay: '10' };
    const calculator = await outside(figures);
    fill(calculator, '#payer', 'anthem');
    await calculator.updateComplete;
    expect(textOf(calculator, '.hero')).to.equal(unasked);
  });

  it('is no way to pay where it pays nothing there, which is said', async () => {
    const calculator = await outside({ outside: 'no' });
    expect(textOf(calculator, '.hero')).to.include('Pay for each visit');
    expect(textOf(calculator, '.terms')).to.equal('Care out of network: Not covered');
  });
});
