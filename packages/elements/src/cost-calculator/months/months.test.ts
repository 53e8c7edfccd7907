import type { Step, VisitEstimate } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import { choose, clearPage, fill, mount, part, textOf } from '../../../test/page.ts';
import { insure, mountAnswered, openTable, SPRAY } from '../../../test/answered.ts';
import { clinicBook } from '../../../test/price-book.ts';
import { milestones } from './milestones.ts';

const LOAN = { id: 'loan', name: 'Loan', kind: 'amortised', months: 24, apr: 999 } as const;

function step(rule: Step['rule'], result: number, operands: Step['operands']): Step {
  return { rule, result, operands, source: 'plan' };
}

function visits(...steps: readonly (readonly Step[])[]): VisitEstimate[] {
  return steps.map(
    (own, index) => ({ number: index + 1, lines: [{ steps: own }] }) as unknown as VisitEstimate,
  );
}

const met = (own: VisitEstimate[]) =>
  milestones({ visits: own }).map(
    ({ limit, visit, isAgain }) => `${limit} ${isAgain ? 'again ' : ''}at ${visit.number}`,
  );

describe('the visits at which limits are met', () => {
  it('are those that pay the last of the deductible, and of the maximum', () => {
    const own = visits(
      [step('deductible', 30_000, { left: 50_000 })],
      [step('deductible', 20_000, { left: 20_000 }), step('coinsurance', 2000, {})],
      [step('coinsurance', 6000, {}), step('out-of-pocket-maximum', 1000, { left: 1000 })],
    );
    expect(met(own)).to.deep.equal(['deductible at 2', 'maximum at 3']);
  });

  it('have no deductible that the maximum keeps from being paid', () => {
    const cut = (left: number) => [
      step('deductible', 20_000, { left: 20_000 }),
      step('out-of-pocket-maximum', left, { left }),
    ];
    expect(met(visits(cut(5000), cut(0), cut(0)))).to.deep.equal(['maximum at 1']);
  });

  it('are none where the maximum was met before the first of them, until it starts over', () => {
    const cut = (left: number) => [
      step('coinsurance', 4000, {}),
      step('out-of-pocket-maximum', left, { left }),
    ];
    expect(met(visits(cut(0), cut(0)))).to.deep.equal([]);
    expect(met(visits(cut(0), [step('coinsurance', 4000, {})], cut(0)))).to.deep.equal([
      'maximum at 3',
    ]);
  });

  it('have the deductible where the maximum cuts only what comes on top of it', () => {
    const own = visits([
      step('deductible', 20_000, { left: 20_000 }),
      step('coinsurance', 4000, {}),
      step('out-of-pocket-maximum', 21_000, { left: 21_000 }),
    ]);
    expect(met(own)).to.deep.equal(['deductible at 1', 'maximum at 1']);
  });
});

describe('what an answer shows month by month', () => {
  afterEach(clearPage);

  it('is a picture that says what it shows', async () => {
    const calculator = await mountAnswered({ course: 'upkeep' });
    expect(part(calculator, 'svg[role=img]').getAttribute('aria-label')).to.equal(
      'In the most likely case, you pay most in November 2026: $400.',
    );
    expect(calculator.shadowRoot?.querySelectorAll('svg rect.key')).to.have.length(4);
    expect(textOf(calculator, '.legend')).to.equal('Most likely At most');
    // A key and its words stay together where there is too little room for both.
    part(calculator, '.legend').style.inlineSize = '7.5em';
    const [likely, most] = calculator.shadowRoot!.querySelectorAll('.legend > span');
    expect(most!.getBoundingClientRect().height).to.equal(likely!.getBoundingClientRect().height);
  });

  it('has amounts over its bars, and what is paid at most beside its scale', async () => {
    const calculator = await mountAnswered({ course: 'upkeep' });
    const texts = [...(calculator.shadowRoot?.querySelectorAll('svg text') ?? [])];
    const amounts = texts.map(({ textContent }) => textContent).filter((text) => /\$/.test(text));
    expect(amounts).to.deep.equal(['$400', '$400', '$400']);
  });

  it('lets no outline of a bar strike out an amount', async () => {
    const calculator = await mountAnswered({ course: 'upkeep' });
    const { paintOrder, stroke } = getComputedStyle(part(calculator, 'svg .letter'));
    expect(paintOrder).to.match(/^stroke/);
    expect(stroke).to.equal(getComputedStyle(part(calculator, '.answer')).backgroundColor);
  });

  it('has the largest amount alone where more would not fit on a phone', async () => {
    const calculator = await mountAnswered(
      { course: 'series' },
      { packages: [], financing: [LOAN] },
    );
    await choose(calculator, 'Loan');
    const texts = [...(calculator.shadowRoot?.querySelectorAll('svg text') ?? [])];
    const amounts = texts.map(({ textContent }) => textContent).filter((text) => /\$/.test(text));
    // 24 months of $122.27, and three cents more in the last of them.
    expect(amounts).to.deep.equal(['$122']);
    expect(part(calculator, '.chart').getAttribute('aria-label')).to.equal(
      'You pay $122 each month.',
    );
  });

  it('takes payments for equal whose cents left over round to another dollar', async () => {
    const plan = { id: 'plan', name: 'Clinic plan', kind: 'zero-interest', months: 19 } as const;
    const calculator = await mountAnswered(
      { course: 'series' },
      { packages: [], financing: [plan] },
    );
    await choose(calculator, 'Clinic plan');
    // 18 months of $139.47, and then $139.54.
    const texts = [...(calculator.shadowRoot?.querySelectorAll('svg text') ?? [])];
    const amounts = texts.map(({ textContent }) => textContent).filter((text) => /\$/.test(text));
    expect(amounts).to.deep.equal(['$139']);
    expect(part(calculator, '.chart').getAttribute('aria-label')).to.equal(
      'You pay $139 each month.',
    );
  });

  it('names the month in which most is paid, where there is one', async () => {
    const calculator = await mountAnswered({ course: 'series' });
    expect(part(calculator, '.chart').getAttribute('aria-label')).to.equal(
      'You pay most in November 2026: $2,450.',
    );
  });

  it('is the same as a table', async () => {
    const calculator = await mountAnswered({ course: 'upkeep' });
    await openTable(calculator);
    const rows = [...(calculator.shadowRoot?.querySelectorAll('.months tr') ?? [])];
    expect(rows.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Month Visits You pay Most likely',
      'Nov 2026 1 $400 $400',
      'Dec 2026 1 $400 $400',
      'Jan 2027 0 to 1 $0 to $400 $400',
      'Feb 2027 0 to 1 $0 to $400 $0',
    ]);
  });

  it('calls nothing likely that is settled', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    await openTable(calculator);
    const texts = [...calculator.shadowRoot!.querySelectorAll('.months tr:first-child')];
    expect(texts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Month Visits You pay',
      'Nov 2026 2 $1,200 Deductible met',
    ]);
    expect(calculator.shadowRoot?.querySelector('.legend')).to.equal(null);
  });

  it('says when the deductible and the yearly maximum are met, and again in the next plan year', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    // Visit 1: the $1,000 that are left of the deductible. In January both start over: $1,500, met
    // at the second visit, then 20 %; until then $2,500 − $1,000 are left of the maximum, not used up.
    expect(textOf(calculator, '.months ul')).to.equal(
      'D Your deductible is met at visit 1, November 23, 2026. ' +
        'D Your deductible is met again at visit 8, January 11, 2027.',
    );
    fill(calculator, '#outOfPocket', '1700');
    await calculator.updateComplete;
    // $1,200 are left: $1,000 and one fifth of $1,000.
    expect(textOf(calculator, '.months ul')).to.equal(
      'D Your deductible is met at visit 1, November 23, 2026. ' +
        'M Your yearly maximum is met at visit 3, December 7, 2026. ' +
        'D Your deductible is met again at visit 8, January 11, 2027. ' +
        'M Your yearly maximum is met again at visit 9, January 18, 2027.',
    );
    expect(textOf(calculator, 'svg .letter')).to.equal('D');
  });

  it('is not shown where every visit is free, which the headline says', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    fill(calculator, '#outOfPocket', '500');
    fill(calculator, '#outOfPocketMet', '500');
    fill(calculator, '#planYear', '11');
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$0');
    expect(!!calculator.shadowRoot?.querySelector('.months')).to.equal(false);
  });

  it('is not shown for a single visit', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { service: 'evaluation' },
      properties: { book: clinicBook() },
    });
    expect(!!calculator.shadowRoot?.querySelector('.months')).to.equal(false);
  });
});
