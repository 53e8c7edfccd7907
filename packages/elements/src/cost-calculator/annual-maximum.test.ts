import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../define/fc-cost-calculator.ts';
import {
  answerPlan,
  insure,
  mountCalculator,
  openBreakdown,
  openQuestions,
} from '../../test/calculator.ts';
import { choose, clearPage, click, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

/** The evaluation is a dentist's: $300.00, of which the plan recognizes $144.18. */
function dentist(): PriceBook {
  const book = clinicBook();
  const services = book.services.map((service) => ({
    ...service,
    lines: service.lines.map((line) => ({ ...line, benefit: 'dental' as const })),
  }));
  return { ...book, services };
}

const HALF = {
  deductible: '0',
  share: 'coinsurance',
  coinsurance: '50',
  outOfPocket: '8000',
  outOfPocketMet: '0',
};
const QUESTION = 'How much will your plan still pay for dental care this year?';

describe('fc-cost-calculator with a dental plan', () => {
  afterEach(clearPage);

  it('may owe all of the price until it is known what the plan still pays this year, and a link leads to that', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' }, dentist());
    await insure(calculator);
    await answerPlan(calculator, HALF);
    await until(() => textOf(calculator, '.headline') === '$72 to $145');
    expect(openQuestions(calculator).split(QUESTION)).to.have.length(2);
    await click(calculator, '.answer a[href="#annualMaximumLeft"]');
    expect(calculator.shadowRoot?.activeElement?.id).to.equal('annualMaximumLeft');
  });

  it('leaves what is above it to the patient, and says so', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' }, dentist());
    await insure(calculator);
    await answerPlan(calculator, { ...HALF, annualMaximumLeft: '40' });
    await until(() => textOf(calculator, '.headline') === '$104.18');
    expect(textOf(calculator, '.answer')).not.to.include(QUESTION);
    await openBreakdown(calculator);
    expect(textOf(calculator, '.visits')).to.include(
      'You pay 50% of $144.18: $72.09. Your plan pays only $40 more this year. You pay the remaining $32.09.',
    );
  });

  it('is not asked about where no care is dental', async () => {
    const calculator = await mountCalculator({ service: 'evaluation' });
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#outOfPocket'));
    expect(calculator.shadowRoot?.querySelector('#annualMaximumLeft')).to.equal(null);
  });
});
