import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/fc-cost-calculator.ts';
import {
  choose,
  clearPage,
  click,
  expectAccessible,
  fill,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { insure, mountCalculator, openBreakdown, openQuestions } from '../../test/calculator.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';
import type { CostCalculator } from './cost-calculator.ts';

describe('fc-cost-calculator', () => {
  afterEach(clearPage);

  for (const lang of ['en', 'es']) {
    describe(`accessibility in ${lang}`, () => {
      it('has no violations when it is new', async () => {
        await expectAccessible(await mountCalculator({ lang }));
      });

      it('has no violations with a single service and a wrong number of visits', async () => {
        const calculator = await mountCalculator({ lang, service: 'infusion' });
        fill(calculator, '#visits', 'x');
        await calculator.updateComplete;
        await expectAccessible(calculator);
      });

      it('has no violations with insurance, a wrong amount and the breakdown open', async () => {
        const calculator = await mountCalculator({ lang });
        await insure(calculator);
        fill(calculator, '#deductible', 'x');
        fill(calculator, '#share', 'copay');
        await openBreakdown(calculator);
        await expectAccessible(calculator);
      });

      it('has no violations without prices', async () => {
        const book = clinicBook({
          courses: [],
          services: [],
          packages: [],
          policies: [],
          allowedAmounts: [],
        });
        await expectAccessible(await mountCalculator({ lang }, book));
      });
    });
  }

  it('says so where nothing is listed, and gives back the space kept for it', async () => {
    const none = { courses: [], services: [], packages: [], policies: [], allowedAmounts: [] };
    const calculator = await mountCalculator({ style: 'min-height: 900px' }, clinicBook(none));
    await until(() => textOf(calculator).includes('This practice'));
    expect(textOf(calculator)).to.equal(
      'What will it cost? This practice has not listed its prices yet. Call (415) 555-0134',
    );
    expect(calculator.offsetHeight).to.be.below(300);
  });

  describe('defaults', () => {
    it('chooses the first course and self-pay, and answers without being asked', async () => {
      const calculator = await mountCalculator();
      expect(textOf(calculator, '.hero')).to.equal(
        'Estimated total $2,450 Six infusions together The package costs $2,200, all due when it starts. ' +
          'First visit $250 Average visit $350 Visits 7',
      );
    });

    it('gives the average visit of a package without cents, which nobody is asked for', async () => {
      const [six] = clinicBook().packages;
      const packages = [{ ...six!, price: 220_500 }];
      const calculator = await mountCalculator({}, clinicBook({ packages }));
      // $2,455 in seven visits are $350.71 each.
      expect(textOf(calculator, '.hero dl')).to.equal(
        'First visit $250 Average visit $351 Visits 7',
      );
    });

    it('starts today', async () => {
      const calculator = await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
      const day = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
      expect(textOf(calculator, '.start summary')).to.equal(`Date of first visit: ${day}`);
    });

    it('keeps a long list of services behind a fold, out of which a chosen one comes', async () => {
      const [evaluation] = clinicBook().services;
      const services = Array.from({ length: 12 }, (_, index) => ({
        ...evaluation!,
        id: `service-${index + 1}`,
        name: `Service ${index + 1}`,
      }));
      const book = clinicBook({
        services,
        courses: [],
        packages: [],
        policies: [],
        allowedAmounts: [],
      });
      const calculator = await mountCalculator({}, book);
      const cards = (element: CostCalculator) =>
        element.shadowRoot?.querySelectorAll('[part=care] .card').length;
      expect(cards(calculator)).to.equal(8);
      await click(calculator, '[part=care] summary');
      await until(() => cards(calculator) === 12);
      await choose(calculator, 'Service 12');
      expect(part<HTMLDetailsElement>(calculator, '[part=care] details').open).to.equal(true);
      const preset = await mountCalculator({ service: 'service-9' }, book);
      expect(cards(preset)).to.equal(12);
    });

    it('shows name, description, visits, minutes and price on the cards, those of single services once they are unfolded', async () => {
      const calculator = await mountCalculator();
      expect(calculator.shadowRoot?.querySelectorAll('[part=care] .card')).to.have.length(2);
      await click(calculator, '[part=care] summary');
      await until(() => textOf(calculator, '[part=care]').includes('Nasal spray'));
      const cards = [...(calculator.shadowRoot?.querySelectorAll('[part=care] .card') ?? [])];
      const texts = cards.map((card) => card.textContent.replace(/\s+/g, ' ').trim());
      expect(texts).to.deep.equal([
        'First series Evaluation and six infusions. 7 visits · $2,650 without insurance',
        'Upkeep 2 to 4 visits · $800 to $1,600 without insurance',
        'Evaluation We get to know you. 45 minutes · $250 without insurance',
        'IV infusion 40 to 60 minutes · $400 without insurance',
        'Nasal spray 120 minutes · $900 without insurance',
      ]);
    });

    it('names the cheapest way to pay', async () => {
      const calculator = await mountCalculator();
      expect(textOf(calculator)).to.include('Pay for each visit $2,650');
      expect(textOf(calculator)).to.include('Six infusions together $2,450 Lowest cost');
    });

    it('says what must be said: off label, and that this is not a good faith estimate', async () => {
      const calculator = await mountCalculator();
      expect(textOf(calculator)).to.include('IV infusion: the FDA has not approved this use.');
      expect(textOf(calculator)).to.include('This is not a “good faith estimate”.');
    });
  });

  describe('attributes', () => {
    it('preselects a course', async () => {
      const calculator = await mountCalculator({ course: 'upkeep' });
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    });

    it('preselects a service and asks how many visits', async () => {
      const calculator = await mountCalculator({ service: 'infusion' });
      expect(textOf(calculator, '.headline')).to.equal('$400');
      fill(calculator, '#visits', '3');
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal('$1,200');
    });

    it('follows a change of course', async () => {
      const calculator = await mountCalculator();
      calculator.setAttribute('course', 'upkeep');
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    });

    const wrong: [string, string, string][] = [
      ['course', 'nothing', 'one of series, upkeep'],
      ['service', 'nowhere', 'one of evaluation, infusion, spray'],
      ['start-date', '2026-02-30', 'a day as YYYY-MM-DD'],
    ];
    for (const [name, value, allowed] of wrong) {
      it(`ignores a wrong ${name} and warns once with the value and what is allowed`, async () => {
        const { warnings, stop } = recordConsole();
        const calculator = await mountCalculator({ [name]: value });
        await mountCalculator({ [name]: value });
        await until(() => warnings.length > 0);
        stop();
        expect(textOf(calculator, '.headline')).to.equal('$2,450');
        expect(warnings).to.deep.equal([
          `[forecost] <fc-cost-calculator ${name}="${value}"> is ignored: expected ${allowed}.`,
        ]);
      });
    }

    it('says so where the book has none of what is asked for', async () => {
      const { warnings, stop } = recordConsole();
      await mountCalculator({ course: 'series' }, clinicBook({ courses: [], packages: [] }));
      await until(() => warnings.length > 0);
      stop();
      expect(warnings).to.deep.equal([
        '[forecost] <fc-cost-calculator course="series"> is ignored: expected none, as the price book has no course.',
      ]);
    });

    it('does not warn about right ones', async () => {
      const { warnings, stop } = recordConsole();
      await mountCalculator({ course: 'series', service: 'infusion' });
      stop();
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('answer', () => {
    it('follows every choice and is never stale', async () => {
      const calculator = await mountCalculator();
      await choose(calculator, 'Upkeep');
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
      await choose(calculator, 'First series');
      await choose(calculator, 'Pay for each visit');
      expect(textOf(calculator, '.headline')).to.equal('$2,650');
    });

    it('shows no number for a number of visits it cannot read, and says what is wrong', async () => {
      const calculator = await mountCalculator({ service: 'infusion' });
      fill(calculator, '#visits', '0');
      await calculator.updateComplete;
      expect(calculator.shadowRoot?.querySelector('.headline')).to.equal(null);
      await until(() => textOf(calculator, '#visits-error') !== 'Working it out…');
      expect(textOf(calculator, '#visits-error')).to.equal('Enter a whole number from 1 to 99.');
    });

    it('is said once, politely, after the patient has stopped', async () => {
      const calculator = await mountCalculator();
      const status = part(calculator, '.unseen[aria-live]');
      expect(status.textContent).to.equal('');
      await choose(calculator, 'Upkeep');
      await choose(calculator, 'First series');
      await choose(calculator, 'Upkeep');
      await until(() => status.textContent !== '');
      expect(status.textContent).to.equal('Estimate: $800 to $1,600. Pay for each visit.');
    });

    it('says when visits come after the prices end', async () => {
      const calculator = await mountCalculator({}, clinicBook({ effectiveUntil: '2026-11-30' }));
      await until(() => calculator.shadowRoot?.querySelector('.headline'));
      expect(textOf(calculator)).to.include('These prices are good until November 30, 2026.');
    });

    it('lists every visit, and opens every amount to its reasons', async () => {
      const calculator = await mountCalculator();
      await choose(calculator, 'Pay for each visit');
      await openBreakdown(calculator);
      expect(calculator.shadowRoot?.querySelectorAll('.visits > li')).to.have.length(7);
      expect(textOf(calculator, '.visits > li:nth-child(2)')).to.include(
        'Medicine: you pay $50 The full price is 2 × $50 = $100. Without insurance it is 2 × $25 = $50.',
      );
    });

    it('asks what would narrow the range', async () => {
      const calculator = await mountCalculator({ course: 'upkeep' });
      part(calculator, '.changes summary').click();
      await until(() => openQuestions(calculator).includes('How many visits will you need?'));
      expect(openQuestions(calculator)).to.include(
        'Knowing this could narrow the range by about $800.',
      );
    });
  });

  describe('sharing', () => {
    it('offers what it shows, and nothing else, to the callback form', async () => {
      const book = clinicBook();
      await mountCalculator({}, book);
      await until(() => storeFor(book).state.estimate);
      expect(storeFor(book).state.estimate).to.deep.equal({
        title: 'Estimate: First series',
        lines: [
          'Six infusions together: $2,450',
          'Pay for each visit: $2,650',
          'First visit: $250',
          '7 visits',
          'Date of first visit: November 23, 2026',
          'Price list: 2026-11',
        ],
      });
    });

    it('settles when two calculators show the same book', async () => {
      const book = clinicBook();
      const one = await mountCalculator({}, book);
      const other = await mountCalculator({ course: 'upkeep' }, book);
      await until(() => storeFor(book).state.estimate);
      await one.updateComplete;
      await other.updateComplete;
      expect(one.isUpdatePending || other.isUpdatePending).to.equal(false);
    });
  });

  it('fires an event without answers when the patient changes something, and none before', async () => {
    const seen: Event[] = [];
    document.addEventListener('fc-estimate-change', (event) => seen.push(event));
    const calculator = await mountCalculator();
    expect(seen).to.deep.equal([]);
    await choose(calculator, 'Upkeep');
    expect(seen).to.have.length(1);
    expect('detail' in seen[0]!).to.equal(false);
  });

  it('tells what it shows to a page that has asked for it, and only to that', async () => {
    const seen: unknown[] = [];
    const listen = ({ detail }: HTMLElementEventMap['fc-estimate']) => seen.push(detail);
    document.body.addEventListener('fc-estimate', listen);
    const calculator = await mountCalculator();
    await insure(calculator);
    expect(seen).to.deep.equal([]);
    calculator.answersInEvents = true;
    await choose(calculator, 'Without insurance');
    await choose(calculator, 'Upkeep');
    expect(seen.at(-1)).to.deep.equal({
      care: { kind: 'course', id: 'upkeep' },
      way: 'self-pay',
      total: { low: 80_000, likely: 120_000, high: 160_000 },
      currency: 'USD',
    });
    document.body.removeEventListener('fc-estimate', listen);
  });

  it('marks the answer while something is typed, and follows when the patient pauses', async () => {
    const calculator = await mountCalculator({ service: 'infusion' });
    await insure(calculator);
    await choose(calculator, 'Without insurance');
    let changes = 0;
    calculator.addEventListener('fc-estimate-change', () => (changes += 1));
    const visits = part<HTMLInputElement>(calculator, '#visits');
    for (const value of ['1', '12', '1', '', '3']) {
      visits.value = value;
      visits.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(part(calculator, '.answer').ariaBusy).to.equal('true');
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$1,200');
    expect(part(calculator, '.answer').ariaBusy).to.equal(null);
    expect(changes).to.equal(1);
  });

  it('can be used with the keyboard alone', async () => {
    const calculator = await mountCalculator();
    part(calculator, '[name=care]:checked').focus();
    await sendKeys({ press: 'ArrowDown' });
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    await sendKeys({ press: 'Tab' });
    expect(calculator.shadowRoot?.activeElement?.localName).to.equal('summary');
    await sendKeys({ press: 'Tab' });
    expect(calculator.shadowRoot?.activeElement?.textContent).to.equal('Fewer or more visits?');
    await sendKeys({ press: 'Tab' });
    expect(calculator.shadowRoot?.activeElement?.textContent).to.contain('Date of first visit');
    await sendKeys({ press: 'Enter' });
    await until(() => calculator.shadowRoot?.querySelector('#start-date'));
    await sendKeys({ press: 'Tab' });
    expect(calculator.shadowRoot?.activeElement?.id).to.equal('start-date');
  });

  it('does not write to the console', async () => {
    const { warnings, errors, stop } = recordConsole();
    const calculator = await mountCalculator();
    await insure(calculator);
    await openBreakdown(calculator);
    stop();
    expect([...warnings, ...errors]).to.deep.equal([]);
  });
});
