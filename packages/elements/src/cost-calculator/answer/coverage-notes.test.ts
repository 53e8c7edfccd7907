import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import {
  choose,
  clearPage,
  everythingFetched,
  fill,
  mount,
  part,
  textOf,
} from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import type { CostCalculator } from '../cost-calculator.ts';

async function mountInsured(
  service: string,
  changes: Partial<PriceBook> = {},
): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', service },
    properties: { book: clinicBook(changes) },
  });
  await everythingFetched(calculator);
  await choose(calculator, 'With insurance');
  fill(calculator, '#payer', 'aetna');
  await calculator.updateComplete;
  return calculator;
}

const said = (calculator: CostCalculator): string => textOf(calculator, '.actions');

const APPROVAL =
  'Nasal spray: Covered after approval What your plan asks for first Two medicines tried ' +
  'Your clinician goes through this list with you. Source: Aetna policy 2, as of September 1, 2026';

const EVERY_PLAN = {
  payer: '*',
  services: ['evaluation'],
  status: 'covered',
  note: 'Your copay applies.',
  source: 'Our contracts',
  asOf: '2026-09-01',
} as const;

describe('what fc-cost-calculator says of the policies of a plan', () => {
  afterEach(clearPage);

  it('is what the plan asks for before it approves, and where that stands', async () => {
    expect(said(await mountInsured('spray'))).to.equal(`${APPROVAL} Print Copy a link`);
  });

  it('is not what most plans do where nobody knows what they do', async () => {
    const policies = [{ ...EVERY_PLAN, status: 'unknown' } as const];
    const calculator = await mountInsured('evaluation', { policies });
    fill(calculator, '#payer', '');
    await calculator.updateComplete;
    expect(said(calculator)).to.match(/^Evaluation: We don’t know yet Your copay applies\./);
  });

  it('asks for nothing any more once the plan has approved', async () => {
    const calculator = await mountInsured('spray');
    fill(calculator, '#authorization', 'approved');
    await calculator.updateComplete;
    expect(said(calculator)).to.equal('Print Copy a link');
  });

  it('is that the plan does not pay once it has refused, not that approval is to come', async () => {
    const calculator = await mountInsured('spray');
    expect(textOf(calculator, '.answer')).to.include('your plan must approve this first');
    fill(calculator, '#authorization', 'denied');
    await calculator.updateComplete;
    const answer = textOf(calculator, '.answer');
    expect(answer).to.include('Nasal spray: we assume your plan does not pay for this.');
    expect(answer).to.include('You can ask your plan to look at this again (an appeal).');
    expect(answer).not.to.include('your plan must approve this first');
  });

  it('has no note on approval any more once the plan has refused it', async () => {
    const policies = clinicBook().policies.map((policy) => ({ ...policy, note: 'Ask us how.' }));
    const calculator = await mountInsured('spray', { policies });
    expect(said(calculator)).to.include('Covered after approval Ask us how.');
    fill(calculator, '#authorization', 'denied');
    await calculator.updateComplete;
    expect(said(calculator)).to.equal('Print Copy a link');
  });

  it('is no promise out of network before it is known that the plan pays there', async () => {
    const calculator = await mountInsured('evaluation', { policies: [EVERY_PLAN] });
    fill(calculator, '#payer', 'anthem');
    fill(calculator, '#plan-type', 'hmo');
    await calculator.updateComplete;
    expect(said(calculator)).to.equal('Print Copy a link');
    fill(calculator, '#outside', 'yes');
    await calculator.updateComplete;
    expect(said(calculator)).to.include('Evaluation: Covered Your copay applies.');
  });

  it('is nothing for a way to pay without the plan', async () => {
    const calculator = await mountInsured('spray');
    await choose(calculator, 'Pay for each visit');
    expect(said(calculator)).to.equal('Print Copy a link');
  });

  it('is what most plans say of a plan that nobody has named', async () => {
    const calculator = await mountInsured('evaluation', { policies: [EVERY_PLAN] });
    expect(said(calculator)).to.include('Evaluation: Covered Your copay applies.');
    fill(calculator, '#payer', '');
    await calculator.updateComplete;
    expect(said(calculator)).to.include('Evaluation · Most plans: covered Your copay applies.');
  });

  it('is no promise of a plan that the practice does not bill', async () => {
    const [aetna] = clinicBook().payers;
    const calculator = await mountInsured('evaluation', {
      policies: [EVERY_PLAN],
      payers: [{ ...aetna!, network: 'not-accepted' }],
    });
    expect(textOf(calculator, '.answer')).to.include('We don’t bill Aetna.');
    expect(said(calculator)).to.equal('Print Copy a link');
  });

  it('is that the practice asks for approval only where it bills the plan', async () => {
    const [aetna] = clinicBook().payers;
    const calculator = await mountInsured('spray', {
      payers: [{ ...aetna!, network: 'not-accepted' }],
    });
    fill(calculator, '#outside', 'yes');
    await calculator.updateComplete;
    expect(textOf(calculator, '.answer')).to.include(
      'Nasal spray: your plan must approve this first (prior authorization). ' +
        'If we bill your plan, we’ll help you get it.',
    );
  });

  it('is cut off nowhere by a long word of its source, with very large text', async () => {
    const policies = clinicBook().policies.map((policy) => ({
      ...policy,
      source: 'Summarized at medical-policies-of-insurance-companies.example',
    }));
    const calculator = await mountInsured('spray', { policies });
    document.body.style.width = '390px';
    calculator.style.setProperty('--fc-font-size', '200%');
    const note = part(calculator, '.actions > .small');
    expect(note.getBoundingClientRect().right).to.be.at.most(
      part(calculator, '.actions').getBoundingClientRect().right,
    );
    document.body.removeAttribute('style');
  });

  it('has the practice’s own note on a policy, for the state it holds in', async () => {
    const calculator = await mountInsured('evaluation', {
      policies: [
        {
          payer: 'aetna',
          services: ['evaluation'],
          states: ['NV'],
          status: 'covered',
          note: 'In Nevada only with a referral.',
          source: 'Aetna Nevada',
          asOf: '2026-09-01',
        },
      ],
    });
    expect(said(calculator)).to.equal('Print Copy a link');
    fill(calculator, '#location', 'reno');
    await calculator.updateComplete;
    expect(said(calculator)).to.equal(
      'Evaluation: Covered In Nevada only with a referral. ' +
        'Source: Aetna Nevada, as of September 1, 2026 Print Copy a link',
    );
  });
});

describe('the 988 notice of fc-cost-calculator', () => {
  afterEach(clearPage);

  const KETAMINE: Partial<PriceBook> = {
    services: clinicBook().services.map((service) =>
      service.id === 'infusion' ? { ...service, name: 'Ketamine infusion' } : service,
    ),
  };

  it('stands below an estimate of care for depression, once the patient has begun to answer', async () => {
    const calculator = await mount('fc-cost-calculator', {
      properties: { book: clinicBook(KETAMINE) },
    });
    await everythingFetched(calculator);
    expect(said(calculator)).not.to.include('988');
    await choose(calculator, 'Upkeep');
    expect(said(calculator)).to.include('Call or text 988 any time, free.');
  });

  it('is not there for other care', async () => {
    const calculator = await mount('fc-cost-calculator', {
      properties: { book: clinicBook(KETAMINE) },
    });
    await everythingFetched(calculator);
    await choose(calculator, 'Nasal spray');
    expect(said(calculator)).not.to.include('988');
  });
});
