import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import { answer, mountAsking } from '../../../test/asking.ts';
import {
  choose,
  clearPage,
  click,
  expectAccessible,
  mount,
  part,
  textOf,
  until,
} from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import type { CostCalculator } from '../cost-calculator.ts';

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
        ['otherShare', '%'],
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
      part(calculator, '.changes summary').click();
      const question = '.answer a[href="#count-upkeep-visits"]';
      await until(() => calculator.shadowRoot!.querySelector(question));
      await click(calculator, question);
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
    it('ask for the household where the price depends on it, and with insurance only beside that price', async () => {
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
      await choose(calculator, 'Sliding scale by income');
      expect(part<HTMLInputElement>(calculator, '#householdIncome').value).to.equal('90000');
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
      expect(card()).to.include('$400 without insurance');
      await click(calculator, '#discount-members');
      expect(card()).to.include('$360 without insurance');
    });
  });
});
