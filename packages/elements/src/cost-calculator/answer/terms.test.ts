import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import { choose, clearPage, fill, textOf } from '../../../test/page.ts';
import { insure, mountAnswered, openTable, SPRAY } from '../../../test/answered.ts';

const LOANS: Partial<PriceBook> = {
  packages: [],
  financing: [
    { id: 'card', name: 'Care card', kind: 'deferred-interest', months: 12, apr: 2_699 },
    { id: 'loan', name: 'Loan', kind: 'amortised', months: 24, apr: 999 },
    { id: 'plan', name: 'Clinic plan', kind: 'zero-interest', months: 10 },
  ],
  discounts: [
    {
      id: 'week',
      name: 'Within a week',
      kind: 'prompt-pay',
      off: { percent: 1_000 },
      order: 1,
      stacks: false,
      withinDays: 7,
    },
  ],
};

const OFFERS: Partial<PriceBook> = {
  packages: [],
  financing: [
    {
      id: 'plan',
      name: 'Clinic plan',
      kind: 'zero-interest',
      months: 10,
      note: 'For care begun this year.',
    },
  ],
  slidingScale: {
    tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }],
    note: 'Bring a pay stub.',
  },
  discounts: [
    {
      id: 'winter',
      name: 'Winter offer',
      kind: 'promotion',
      off: { percent: 1_000 },
      order: 1,
      stacks: true,
      until: '2026-12-31',
      note: 'For new patients.',
    },
  ],
};

describe('the terms of a way to pay', () => {
  afterEach(clearPage);

  it('say what deferred interest costs whoever does not pay it off', async () => {
    const calculator = await mountAnswered({ course: 'series' }, LOANS);
    await choose(calculator, 'Care card');
    expect(textOf(calculator, '.terms')).to.equal(
      'December 2026 to November 2027: 12 monthly payments of $220.83. No interest if you pay each month on time. ' +
        'If you still owe some of it at the end, interest at 26.99% a year from day one is added: $457 to $811.',
    );
    expect(textOf(calculator, '.answer').split('from day one')).to.have.length(2);
  });

  it('have a price for each visit, not an amount that is due at it', async () => {
    const calculator = await mountAnswered({ course: 'series' }, LOANS);
    await choose(calculator, 'Care card');
    expect(textOf(calculator, '.hero dl')).to.equal(
      'First visit $0 Price per visit $250 to $400 Visits 7',
    );
  });

  it('are for the package where that costs less, whose single visits cost all of it or nothing', async () => {
    const { packages: _, ...loans } = LOANS;
    const calculator = await mountAnswered({ course: 'series' }, loans);
    await choose(calculator, 'Care card');
    expect(textOf(calculator, '.hero')).to.equal(
      'Estimated total $2,450 Care card Six infusions together First visit $0 Average visit $350 Visits 7',
    );
  });

  it('say all of its equal payments, of which there is no long table', async () => {
    const calculator = await mountAnswered({ course: 'series' }, LOANS);
    await openTable(calculator);
    await choose(calculator, 'Loan');
    expect(calculator.shadowRoot!.querySelector('.months svg')?.ariaLabel).to.equal(
      'You pay $122 each month.',
    );
    expect(calculator.shadowRoot!.querySelector('.months table')).to.equal(null);
  });

  it('say what a loan costs, and that a plan of the clinic costs nothing', async () => {
    const calculator = await mountAnswered({ course: 'series' }, LOANS);
    await choose(calculator, 'Loan');
    expect(textOf(calculator, '.terms')).to.equal(
      'December 2026 to November 2028: 24 monthly payments of $122.27. Interest: 9.99% a year (APR). The loan costs you $284.52 in all.',
    );
    await choose(calculator, 'Clinic plan');
    expect(textOf(calculator, '.terms')).to.equal(
      'December 2026 to September 2027: 10 monthly payments of $265. No interest if you pay each month on time.',
    );
  });

  for (const [lang, terms] of [
    ['en', 'December 2026: one payment of $2,650. No interest if you pay each month on time.'],
    [
      'es',
      'En diciembre de 2026: un solo pago de $2,650. Sin intereses si paga a tiempo cada mes.',
    ],
  ] as const) {
    it(`say of a loan for a month that there is one payment, in ${lang}`, async () => {
      const calculator = await mountAnswered(
        { course: 'series', lang },
        {
          packages: [],
          financing: [{ id: 'plan', name: 'Plan', kind: 'zero-interest', months: 1 }],
        },
      );
      await choose(calculator, 'Plan');
      expect(textOf(calculator, '.terms')).to.equal(terms);
    });
  }

  it('say by when a lower price must be paid', async () => {
    const calculator = await mountAnswered({ course: 'series' }, LOANS);
    await choose(calculator, 'Pay promptly');
    expect(textOf(calculator, '.terms')).to.equal('Pay within 7 days of each visit.');
  });

  it('say until when an offer holds, and what the practice notes of it, of its scale and of a loan', async () => {
    const calculator = await mountAnswered({ course: 'upkeep' }, OFFERS);
    expect(textOf(calculator, '.terms')).to.equal(
      'Winter offer: until December 31, 2026. Winter offer: For new patients.',
    );
    await choose(calculator, 'Sliding scale by income');
    expect(textOf(calculator, '.terms')).to.equal('Bring a pay stub.');
    await choose(calculator, 'Clinic plan');
    expect(textOf(calculator, '.terms')).to.equal(
      'December 2026 to September 2027: 10 monthly payments of $72 to $152. No interest if you pay each month on time. ' +
        'For care begun this year. ' +
        'Winter offer: until December 31, 2026. Winter offer: For new patients.',
    );
  });

  it('say nothing of an offer that takes nothing off the visits', async () => {
    const calculator = await mountAnswered(
      { course: 'upkeep', 'start-date': '2027-01-04' },
      OFFERS,
    );
    expect(!!calculator.shadowRoot?.querySelector('.terms')).to.equal(false);
  });

  it('leave to the amounts that a plan costs less from the first visit on', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    fill(calculator, '#deductible', '0');
    await calculator.updateComplete;
    expect(textOf(calculator, '.terms')).to.equal('We are in network with Aetna.');
    expect(textOf(calculator, '.badge')).to.equal('Lowest cost');
  });

  it('say from which visit on a plan costs less', async () => {
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    expect(textOf(calculator, '.terms')).to.equal(
      'We are in network with Aetna. From visit 2 (November 30, 2026) “Insurance, in network” costs less in all than “Pay for each visit”.',
    );
  });
});
