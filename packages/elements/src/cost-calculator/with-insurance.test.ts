import { expect } from 'chai';
import '../define/fc-cost-calculator.ts';
import { choose, clearPage, click, fill, part, textOf, until } from '../../test/page.ts';
import {
  answerPlan,
  insure,
  mountCalculator,
  openBreakdown,
  openQuestions,
} from '../../test/calculator.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';

describe('fc-cost-calculator with insurance', () => {
  afterEach(clearPage);

  describe('insurance', () => {
    it('gives the reasons of a remittance to the cent', async () => {
      const calculator = await mountCalculator({ service: 'evaluation' });
      await insure(calculator);
      await answerPlan(calculator, {
        deductible: '110',
        deductibleMet: '0',
        share: 'coinsurance',
        coinsurance: '15',
        outOfPocket: '8,000',
        outOfPocketMet: '$0',
      });
      expect(textOf(calculator, '.headline')).to.equal('$115.13');
      await openBreakdown(calculator);
      expect(textOf(calculator, '.visits')).to.include(
        'Visit with a doctor: you pay $115.13 The full price is $300. The price your plan accepts is $144.18. contract, since January 1, 2026 ' +
          '$110 of your deductible was left. You pay $110 toward it. You pay 15% of $34.18: $5.13.',
      );
    });

    for (const [when, startDate, headline] of [
      ['this plan year', `${new Date().getFullYear()}-01-15`, '$21.63'],
      ['the next', `${new Date().getFullYear() + 1}-01-15`, '$115.13'],
    ] as const) {
      it(`counts what is met of the deductible today for a first visit in ${when}`, async () => {
        const calculator = await mountCalculator({
          service: 'evaluation',
          'start-date': startDate,
        });
        await insure(calculator);
        await answerPlan(calculator, {
          deductible: '110',
          deductibleMet: '110',
          share: 'coinsurance',
          outOfPocket: '8000',
          outOfPocketMet: '110',
          planYear: '01',
          coinsurance: '15',
        });
        await until(() => textOf(calculator, '.headline') === headline);
      });
    }

    it('lists what nobody has said, and a link leads to the field that answers it', async () => {
      const calculator = await mountCalculator({ service: 'evaluation' });
      await insure(calculator);
      await until(() => openQuestions(calculator).includes('How much is your deductible?'));
      await click(calculator, '.answer a[href="#deductible"]');
      expect(calculator.shadowRoot?.activeElement?.id).to.equal('deductible');
    });

    it('takes “I don’t know” for an answer, and typing takes it back', async () => {
      const calculator = await mountCalculator({ service: 'evaluation' });
      await insure(calculator);
      fill(calculator, '#deductible', '500');
      await calculator.updateComplete;
      const box = part<HTMLInputElement>(
        calculator,
        '[aria-label="I don’t know: How much is your deductible?"]',
      );
      box.click();
      await calculator.updateComplete;
      expect(part<HTMLInputElement>(calculator, '#deductible').value).to.equal('');
      expect(box.checked).to.equal(true);
      fill(calculator, '#deductible', '5');
      await calculator.updateComplete;
      expect(box.checked).to.equal(false);
    });

    it('says what is wrong with an amount and takes it as unknown', async () => {
      const calculator = await mountCalculator({ service: 'evaluation' });
      await insure(calculator);
      fill(calculator, '#deductible', 'lots');
      await calculator.updateComplete;
      expect(textOf(calculator, '#deductible-error')).to.equal(
        'Enter an amount, like 1500 or 1500.50.',
      );
      expect(openQuestions(calculator)).to.include('How much is your deductible?');
    });

    it('asks when the plan year starts where the deductible may start over within the course', async () => {
      const calculator = await mountCalculator({ service: 'spray', 'start-date': '2026-06-20' });
      fill(calculator, '#visits', '8');
      await insure(calculator);
      await answerPlan(calculator, {
        deductible: '1000',
        deductibleMet: '1000',
        share: 'coinsurance',
        authorization: 'approved',
        coinsurance: '20',
      });
      await click(calculator, '.answer a[href="#planYear"]');
      expect(calculator.shadowRoot?.activeElement?.id).to.equal('planYear');
      fill(calculator, '#planYear', '01');
      await calculator.updateComplete;
      expect(openQuestions(calculator)).not.to.include('When does your plan year start?');
    });

    for (const [lang, dated, open] of [
      [
        'en',
        'A new plan year starts on July 1, 2026, with 6 visits still to come. We used this year’s terms for all visits: ask your plan if they change.',
        'A new plan year may start before your last visit. We used this year’s terms for all visits: ask your plan if they change.',
      ],
      [
        'es',
        'El 1 de julio de 2026 empieza otro año de su plan, con 6 visitas por delante. Usamos las condiciones de este año para todas: pregunte a su plan si cambian.',
        'Puede empezar otro año de su plan antes de su última visita. Usamos las condiciones de este año para todas: pregunte a su plan si cambian.',
      ],
    ] as const) {
      it(`says that next year’s terms are not known where the plan year turns within the course: ${lang}`, async () => {
        const attributes = { service: 'spray', 'start-date': '2026-06-20', lang };
        const calculator = await mountCalculator(attributes);
        fill(calculator, '#visits', '8');
        await insure(calculator);
        await until(() => textOf(calculator, '.answer').includes(open));
        fill(calculator, '#planYear', '07');
        await until(() => textOf(calculator, '.answer').includes(dated));
        expect(textOf(calculator, '.answer')).not.to.include(open);
        fill(calculator, '#planYear', '01');
        await until(() => !textOf(calculator, '.answer').includes(dated));
      });
    }

    for (const [lang, month] of [
      ['en', 'January'],
      ['es', 'enero'],
    ] as const) {
      it(`offers the months by name, and not to know: ${lang}`, async () => {
        const calculator = await mountCalculator({ lang });
        await insure(calculator);
        const select = part<HTMLSelectElement>(calculator, '#planYear');
        expect(select.options).to.have.length(13);
        expect(select.options[1]?.text).to.equal(month);
        expect(select.value).to.equal('');
      });
    }

    it('calls a way to pay the lowest cost only where that is certain', async () => {
      const calculator = await mountCalculator({ service: 'spray' });
      await insure(calculator);
      expect(textOf(calculator)).to.include('Most likely the lowest cost:');
      expect(calculator.shadowRoot?.querySelector('.answer .badge')).to.equal(null);
    });

    it('is filled in by the insurer chosen in the checker', async () => {
      const book = clinicBook();
      const calculator = await mountCalculator({ service: 'evaluation' }, book);
      storeFor(book).update({ payer: 'aetna' });
      await until(() => calculator.shadowRoot?.querySelector('#payer'));
      expect(textOf(calculator, '#payer option:checked')).to.equal('Aetna');
      expect(textOf(calculator, '.hero')).to.include('Insurance, in network');
    });

    it('shows both sides to whoever is not sure', async () => {
      const calculator = await mountCalculator({ service: 'evaluation' });
      await choose(calculator, 'I’m not sure');
      await until(() => calculator.shadowRoot?.querySelector('.headline'));
      expect(textOf(calculator, '.hero')).to.include('$250 Pay for each visit');
      expect(textOf(calculator)).to.include('Insurance, if we are in network');
    });
  });
});
