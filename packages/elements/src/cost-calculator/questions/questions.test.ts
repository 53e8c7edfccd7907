import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../define/fc-cost-calculator.ts';
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
import { clinicBook } from '../../../test/price-book.ts';
import type { CostCalculator } from '../cost-calculator.ts';

/** A calculator whose questions are all here. */
async function mountAsking(
  attributes: Record<string, string> = {},
  changes: Partial<PriceBook> = {},
  content = '[id^=count-], [id^=part-], #payer, #householdSize, #location, [id^=discount-]',
): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book: clinicBook(changes) },
  });
  await until(() => calculator.shadowRoot?.querySelector(content));
  await calculator.updateComplete;
  return calculator;
}

/** A calculator of one evaluation, of a patient whose insurer the practice works with, on Medicare. */
async function mountOnMedicare(): Promise<CostCalculator> {
  const calculator = await mountAsking({ service: 'evaluation' }, {}, '.answer');
  await choose(calculator, 'With insurance');
  await until(() => calculator.shadowRoot?.querySelector('#payer'));
  await answer(calculator, 'payer', 'aetna');
  await answer(calculator, 'plan-type', 'medicare');
  return calculator;
}

async function answer(calculator: CostCalculator, id: string, value: string): Promise<void> {
  fill(calculator, `#${id}`, value);
  await calculator.updateComplete;
}

/** Two infusions every four weeks, and, for whoever needs it, an evaluation after them. */
const OPTIONAL: Partial<PriceBook> = {
  courses: [
    {
      id: 'two',
      name: { en: 'Two infusions', es: 'Dos infusiones' },
      phases: [
        {
          id: 'infusions',
          name: { en: 'Infusions', es: 'Infusiones' },
          services: ['infusion'],
          length: { visits: 2 },
          cadence: { everyWeeks: 4 },
        },
        {
          id: 'review',
          name: { en: 'Review', es: 'Revisión' },
          services: ['evaluation'],
          length: { visits: { low: 1, high: 3 } },
          cadence: { everyWeeks: 4 },
          optional: { likely: false },
        },
      ],
    },
  ],
};

/** Half price up to twice the poverty guideline, and 10 % off for members. */
const BY_PERSON: Partial<PriceBook> = {
  packages: [],
  slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }] },
  discounts: [
    {
      id: 'members',
      name: { en: 'I am a member', es: 'Soy miembro' },
      note: { en: 'Membership is $20 a year.', es: 'La membresía cuesta $20 al año.' },
      kind: 'membership',
      off: { percent: 1_000 },
      order: 1,
      stacks: false,
    },
  ],
};

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

describe('the questions of fc-cost-calculator', () => {
  afterEach(clearPage);

  for (const lang of ['en', 'es']) {
    it(`have no accessibility violations: parts of a course, ${lang}`, async () => {
      const calculator = await mountAsking({ lang }, OPTIONAL);
      await click(calculator, 'details:has(#part-review) summary');
      await answer(calculator, 'part-review', 'yes');
      await answer(calculator, 'count-review', 'x');
      await expectAccessible(calculator);
    });

    it(`have no accessibility violations: household and discounts, ${lang}`, async () => {
      await expectAccessible(await mountAsking({ lang }, BY_PERSON, '#householdSize'));
    });

    it(`have no accessibility violations: network and help with a drug, ${lang}`, async () => {
      const calculator = await mountAsking({ lang, service: 'spray' }, HELP, '.visits, .answer');
      await choose(calculator, lang === 'es' ? 'Con seguro' : 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#helpCounts'));
      await expectAccessible(calculator);
    });
  }

  describe('about the first visit', () => {
    const DAY = [{ opens: '09:00', closes: '17:00' }];
    const weekdays = {
      practice: {
        ...clinicBook().practice,
        hours: { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY },
      },
    };
    const day = (calculator: CostCalculator) => part<HTMLInputElement>(calculator, '#start-date');
    const said = (calculator: CostCalculator) => textOf(calculator, '.start summary');

    async function unfold(calculator: CostCalculator): Promise<void> {
      part(calculator, '.start summary').click();
      await until(() => calculator.shadowRoot?.querySelector('#start-date'));
    }

    it('begin with a day on which the practice is open', async () => {
      // November 21, 2026 is a Saturday.
      const calculator = await mountAsking(
        { 'start-date': '2026-11-21' },
        weekdays,
        '.actions button',
      );
      expect(said(calculator)).to.equal('Date of first visit: November 23, 2026');
      await unfold(calculator);
      expect(day(calculator).value).to.equal('2026-11-23');
      expect(!!calculator.shadowRoot?.querySelector('#start-date-hint')).to.equal(false);
    });

    it('say of a day that the patient chooses that the practice is closed, and when it is open', async () => {
      const calculator = await mountAsking({}, weekdays, '.actions button');
      await unfold(calculator);
      await answer(calculator, 'start-date', '2026-11-29');
      expect(day(calculator).value).to.equal('2026-11-29');
      expect(day(calculator).getAttribute('aria-describedby')).to.equal('start-date-hint');
      expect(textOf(calculator, '#start-date-hint')).to.equal(
        'We are closed that day. Your first visit would be November 30, 2026.',
      );
      expect(said(calculator)).to.equal('Date of first visit: November 30, 2026');
      await answer(calculator, 'start-date', '2026-11-30');
      expect(!!calculator.shadowRoot?.querySelector('#start-date-hint')).to.equal(false);
    });

    it('say the day in words, in the language of the page, before it can be changed', async () => {
      const calculator = await mount('fc-cost-calculator', {
        attributes: { 'start-date': '2026-11-23', lang: 'es' },
        properties: { book: clinicBook() },
      });
      expect(textOf(calculator, '.start:not([open]) summary')).to.equal(
        'Fecha de la primera visita: 23 de noviembre de 2026',
      );
    });
  });

  describe('about figures', () => {
    const signs = (calculator: CostCalculator) =>
      [...(calculator.shadowRoot?.querySelectorAll('.signed') ?? [])].map((field) => [
        field.querySelector('input')?.id,
        textOf(calculator, `.signed:has(#${field.querySelector('input')?.id})`),
      ]);

    it('show what they are of: dollars or percent', async () => {
      const calculator = await mountAsking({}, {}, '.actions button');
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#share'));
      await answer(calculator, 'share', 'coinsurance');
      expect(signs(calculator)).to.deep.equal([
        ['deductible', '$'],
        ['deductibleMet', '$'],
        ['coinsurance', '%'],
        ['outOfPocket', '$'],
        ['outOfPocketMet', '$'],
      ]);
    });

    it('have the sign of the book’s currency, which may be typed too', async () => {
      const calculator = await mountAsking({}, { currency: 'EUR' }, '.actions button');
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#deductible'));
      expect(signs(calculator)[0]).to.deep.equal(['deductible', '€']);
      await answer(calculator, 'deductible', '€1,500');
      expect(!!calculator.shadowRoot?.querySelector('.error')).to.equal(false);
    });

    it('leave counts without one', async () => {
      const calculator = await mountAsking({}, BY_PERSON, '#householdSize');
      expect(signs(calculator)).to.deep.equal([['householdIncome', '$']]);
    });
  });

  describe('about the parts of a course', () => {
    it('take an open number of visits, and not to know it', async () => {
      const calculator = await mountAsking({ course: 'upkeep' });
      expect(textOf(calculator, '#count-upkeep-visits-hint')).to.equal('Usually 2 to 4 visits.');
      await answer(calculator, 'count-upkeep-visits', '3');
      expect(textOf(calculator, '.headline')).to.equal('$1,200');
      await click(calculator, '[aria-label="I don’t know: Visits: Upkeep visits"]');
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    });

    it('say what is wrong with a number, and take it as unknown', async () => {
      const calculator = await mountAsking({ course: 'upkeep' });
      await answer(calculator, 'count-upkeep-visits', '0');
      expect(textOf(calculator, '#count-upkeep-visits-error')).to.equal(
        'Enter a whole number from 1 to 99.',
      );
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    });

    it('take a part in or out, and ask for its visits once it is in', async () => {
      const calculator = await mountAsking({}, OPTIONAL);
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,550');
      await answer(calculator, 'part-review', 'no');
      expect(textOf(calculator, '.headline')).to.equal('$800');
      expect(calculator.shadowRoot?.querySelector('#count-review')).to.equal(null);
      await answer(calculator, 'part-review', 'yes');
      expect(textOf(calculator, '.headline')).to.equal('$1,050 to $1,550');
      await answer(calculator, 'count-review', '2');
      expect(textOf(calculator, '.headline')).to.equal('$1,300');
    });

    it('are found from what could change the estimate, out of their fold', async () => {
      const calculator = await mountAsking({ course: 'upkeep' });
      await click(calculator, '.answer a[href="#count-upkeep-visits"]');
      expect(
        part<HTMLDetailsElement>(calculator, 'details:has(#count-upkeep-visits)').open,
      ).to.equal(true);
      expect(calculator.shadowRoot?.activeElement?.id).to.equal('count-upkeep-visits');
    });

    it('are not asked of a course that is settled', async () => {
      const calculator = await mountAsking({ course: 'series' }, {}, '.answer');
      expect(textOf(calculator)).not.to.include('Fewer or more visits?');
    });
  });

  describe('about the patient', () => {
    it('ask for the household where the price depends on it, and not with insurance', async () => {
      const calculator = await mountAsking({ service: 'infusion' }, BY_PERSON);
      await choose(calculator, 'Sliding scale by income');
      expect(textOf(calculator, '.headline')).to.equal('$200 to $400');
      await answer(calculator, 'householdSize', '1');
      await answer(calculator, 'householdIncome', '20,000');
      expect(textOf(calculator, '.headline')).to.equal('$200');
      await answer(calculator, 'householdIncome', '90000');
      expect(textOf(calculator, '.headline')).to.equal('$400');
      await choose(calculator, 'With insurance');
      expect(calculator.shadowRoot?.querySelector('#householdSize')).to.equal(null);
    });

    it('ask for a discount that only some can have', async () => {
      const calculator = await mountAsking({ service: 'infusion' }, BY_PERSON);
      expect(textOf(calculator, '.headline')).to.equal('$400');
      await click(calculator, '#discount-members');
      expect(textOf(calculator, '.headline')).to.equal('$360');
      await click(calculator, '#discount-members');
      expect(textOf(calculator, '.headline')).to.equal('$400');
    });

    it('ask for the place where prices differ by it', async () => {
      const { services } = clinicBook();
      const cheaper = services.map((service) => ({
        ...service,
        lines: service.lines.map((line) => ({
          ...line,
          byLocation: [{ location: 'reno', cashPrice: 20_000 }],
        })),
      }));
      const calculator = await mountAsking({ service: 'evaluation' }, { services: cheaper });
      expect(textOf(calculator, '.headline')).to.equal('$200 to $250');
      await answer(calculator, 'location', 'reno');
      expect(textOf(calculator, '.headline')).to.equal('$200');
    });

    it('ask for no place where the care that is chosen costs the same everywhere', async () => {
      const services = clinicBook().services.map((service) => ({
        ...service,
        lines: service.lines.map((line) => ({
          ...line,
          ...(service.id === 'evaluation'
            ? { byLocation: [{ location: 'reno', cashPrice: 20_000 }] }
            : {}),
        })),
      }));
      const calculator = await mountAsking({ course: 'series' }, { services }, '#location');
      await choose(calculator, 'Upkeep');
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
      expect(calculator.shadowRoot?.querySelector('#location')).to.equal(null);
    });

    it('change the prices of all that can be chosen', async () => {
      const calculator = await mountAsking({ service: 'infusion' }, BY_PERSON);
      const card = () => textOf(calculator, 'details .card:has(:checked)');
      expect(card()).to.include('$400 if you pay yourself');
      await click(calculator, '#discount-members');
      expect(card()).to.include('$360 if you pay yourself');
    });
  });

  describe('about the plan', () => {
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
      const calculator = await mountAsking(
        { service: 'spray', 'start-date': date },
        HELP,
        '.answer',
      );
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
      expect(textOf(calculator, '.answer')).to.include(
        'Do you have a second plan, such as Medigap?',
      );
      await answer(calculator, 'second', 'none');
      expect(textOf(calculator, '.headline')).to.equal('$28.84');
      await answer(calculator, 'second', 'medigap-k');
      // Nothing where other care has filled the limit of its year.
      expect(textOf(calculator, '.headline')).to.equal('$0 to $15');
      expect(textOf(calculator, '.answer')).to.include(
        'How much have you paid toward the yearly limit of your second plan?',
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
  });
});
