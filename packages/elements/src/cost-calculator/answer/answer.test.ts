import type { Payer, PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import {
  choose,
  clearPage,
  click,
  expectAccessible,
  fill,
  mount,
  part,
  textOf,
  until,
} from '../../../test/page.ts';
import { insure, mountAnswered, SPRAY } from '../../../test/answered.ts';
import type { CostCalculator } from '../cost-calculator.ts';
import { clinicBook } from '../../../test/price-book.ts';

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

describe('the answer of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.removeAttribute('style');
  });

  for (const lang of ['en', 'es']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no accessibility violations: ${lang}, ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const calculator = await mountAnswered({ lang }, SPRAY);
        await insure(calculator);
        for (const fold of calculator.shadowRoot?.querySelectorAll('details') ?? []) {
          fold.open = true;
        }
        await until(() => calculator.shadowRoot?.querySelector('.visits'));
        await expectAccessible(calculator);
      });
    }
  }

  describe('month by month', () => {
    it('is a picture that says what it shows', async () => {
      const calculator = await mountAnswered({ course: 'upkeep' });
      expect(part(calculator, 'svg[role=img]').getAttribute('aria-label')).to.equal(
        'You pay most in November 2026: $400.',
      );
      expect(calculator.shadowRoot?.querySelectorAll('svg rect.key')).to.have.length(4);
      expect(textOf(calculator, '.legend')).to.equal('Most likely At most');
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
      const calculator = await mountAnswered({ course: 'series' }, LOANS);
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
      const calculator = await mountAnswered({ course: 'series' }, { ...LOANS, financing: [plan] });
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
      const rows = [...(calculator.shadowRoot?.querySelectorAll('.months tr') ?? [])];
      expect(rows.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
        'Month Visits You pay Most likely',
        'Nov 2026 1 $400 $400',
        'Dec 2026 1 $400 $400',
        'Jan 2027 0 to 1 $0 to $400 $400',
        'Feb 2027 0 to 1 $0 to $400 $0',
      ]);
    });

    it('says when the deductible and the yearly maximum are met, and again in the next plan year', async () => {
      const calculator = await mountAnswered({}, SPRAY);
      await insure(calculator);
      // Visit 1: the $1,000 that are left of the deductible. In January both start over: $1,500, met
      // at the second visit, then 20 %; until then $2,500 − $1,000 are left of the maximum, not used up.
      expect(textOf(calculator, '.months ul')).to.equal(
        'D Your deductible is met at visit 1, November 23, 2026. ' +
          'D Your deductible is met at visit 8, January 11, 2027.',
      );
      fill(calculator, '#outOfPocket', '1700');
      await calculator.updateComplete;
      // $1,200 are left: $1,000 and one fifth of $1,000.
      expect(textOf(calculator, '.months ul')).to.equal(
        'D Your deductible is met at visit 1, November 23, 2026. ' +
          'M Your yearly maximum is met at visit 3, December 7, 2026. ' +
          'D Your deductible is met at visit 8, January 11, 2027. ' +
          'M Your yearly maximum is met at visit 9, January 18, 2027.',
      );
      expect(textOf(calculator, 'svg .letter')).to.equal('D');
    });

    it('is not shown for a single visit', async () => {
      const calculator = await mount('fc-cost-calculator', {
        attributes: { service: 'evaluation' },
        properties: { book: clinicBook() },
      });
      expect(!!calculator.shadowRoot?.querySelector('.months')).to.equal(false);
    });
  });

  describe('the terms of a way to pay', () => {
    it('say what deferred interest costs whoever does not pay it off', async () => {
      const calculator = await mountAnswered({ course: 'series' }, LOANS);
      await choose(calculator, 'Care card');
      expect(textOf(calculator, '.terms')).to.equal(
        'December 2026 to November 2027: 12 monthly payments of $220.83. No interest if you pay each month on time. ' +
          'If you still owe some of it at the end, interest at 26.99% a year from day one is added: $457.02 to $810.69.',
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
        'Your estimate $2,450 Care card Six infusions together First visit $0 Average visit $350 Visits 7',
      );
    });

    it('say all of its equal payments, of which there is no long table', async () => {
      const calculator = await mountAnswered({ course: 'series' }, LOANS);
      expect(calculator.shadowRoot!.querySelector('.months table')).not.to.equal(null);
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

  describe('where the practice stands with an insurer', () => {
    async function terms(answers: Record<string, string>): Promise<string> {
      const calculator = await mountAnswered({}, SPRAY);
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#payer'));
      for (const [id, value] of Object.entries(answers)) fill(calculator, `#${id}`, value);
      await calculator.updateComplete;
      return textOf(calculator, '.terms');
    }

    it('is why a plan that the practice does not bill is no way to pay', async () => {
      expect(await terms({ payer: 'state' })).to.equal('We don’t bill State Medicaid.');
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
        expect(textOf(calculator, '.terms')).to.match(/^We don’t bill Aetna \(.*\)\.$/);
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
        'We don’t bill State Medicaid. Ask before you book.',
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

  describe('the likely amount of a range', () => {
    it('is in whole dollars, as its ends are: of what is open nobody knows the cents', async () => {
      const { services } = clinicBook();
      const priced = services.map((service) => ({
        ...service,
        lines: service.lines.map((line) => ({ ...line, cashPrice: 5_033 })),
      }));
      const calculator = await mountAnswered({ course: 'upkeep' }, { services: priced });
      // Three visits of three lines at $50.33 are $452.97.
      expect(textOf(calculator, '.hero')).to.include(
        '$301 to $604 Pay for each visit · Most likely $453',
      );
    });
  });

  describe('what is said of a plan that is only partly known', () => {
    it('is what the estimate counts with, and that the likely case is no more than likely', async () => {
      const calculator = await mountAnswered({}, SPRAY);
      await insure(calculator);
      fill(calculator, '#deductible', '');
      await calculator.updateComplete;
      expect(textOf(calculator, '.answer')).to.include(
        'How much is your deductible? We assume $0 to $12,000, most likely $1,886.',
      );
      expect(textOf(calculator, '.terms')).to.include('In the most likely case, from visit');
      expect(textOf(calculator, '.months')).to.include('In the most likely case, your deductible');
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.answer > details')).to.include(
        'Where we don’t know, we assume what is most likely.',
      );
    });
  });
});
