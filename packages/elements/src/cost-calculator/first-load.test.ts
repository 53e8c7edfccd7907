import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../define/fc-cost-calculator.ts';
import { choose, clearPage, click, fill, mount, part, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';
import type { CostCalculator } from './cost-calculator.ts';

const idle = globalThis.requestIdleCallback;

/** A calculator on a page that is never idle: nothing comes but what it asks for. */
function mountBusy(
  book: PriceBook,
  attributes: Record<string, string> = {},
  properties: object = {},
): Promise<CostCalculator> {
  globalThis.requestIdleCallback = () => 0;
  return mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book, ...properties },
  });
}

/** Resolves once the whole engine has answered. */
async function wholeAnswer(calculator: CostCalculator, book: PriceBook): Promise<void> {
  calculator.dispatchEvent(new Event('pointerdown'));
  await until(() => storeFor(book).state.estimate);
  await calculator.updateComplete;
}

function answerOf(calculator: CostCalculator): string {
  return textOf(calculator, '.answer');
}

describe('the first load of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    globalThis.requestIdleCallback = idle;
  });

  it('shows the answer, the ways to pay and what must be said before anything else is fetched', async () => {
    const calculator = await mountBusy(clinicBook());
    expect(textOf(calculator, '.hero')).to.equal(
      'Estimated total $2,450 Six infusions together The package costs $2,200, all due when it starts. ' +
        'First visit $250 Average visit $350 Visits 7',
    );
    expect(textOf(calculator)).to.include('Pay for each visit $2,650');
    expect(textOf(calculator)).to.include('IV infusion: the FDA has not approved this use.');
    expect(textOf(calculator)).to.include('This is not a “good faith estimate”.');
  });

  it('shows what changes between the turns that it takes', async () => {
    globalThis.requestIdleCallback = () => 0;
    const calculator = document.createElement('fc-cost-calculator') as CostCalculator;
    calculator.style.minHeight = '90em';
    calculator.book = clinicBook();
    document.body.append(calculator);
    await until(() => calculator.shadowRoot!.querySelector('[part=care]'));
    expect(answerOf(calculator)).to.equal('');
    calculator.course = 'upkeep';
    await calculator.updateComplete;
    expect(textOf(calculator, '[part=care] .card:has(:checked)')).to.include('Upkeep');
    expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
  });

  for (const care of [{ course: 'series' }, { course: 'upkeep' }, { service: 'infusion' }]) {
    it(`keeps figures and height when the rest arrives: ${Object.values(care).join()}`, async () => {
      const book = clinicBook();
      const calculator = await mountBusy(book, care);
      const before = [calculator.offsetHeight, part(calculator, '.answer').offsetHeight];
      const figures = [textOf(calculator, '.hero'), textOf(calculator, '[part=care]')];
      await wholeAnswer(calculator, book);
      expect([textOf(calculator, '.hero'), textOf(calculator, '[part=care]')]).to.deep.equal(
        figures,
      );
      expect([calculator.offsetHeight, part(calculator, '.answer').offsetHeight]).to.deep.equal(
        before,
      );
    });
  }

  it('names no first day before it knows on which one the practice is open, and keeps its room', async () => {
    const { practice } = clinicBook();
    const book = clinicBook({
      practice: { ...practice, hours: { ...practice.hours, sunday: [] } },
    });
    const calculator = await mountBusy(book, { 'start-date': '2026-11-22' });
    const start = part(calculator, 'details.start');
    const height = start.offsetHeight;
    expect(getComputedStyle(start).visibility).to.equal('hidden');
    await wholeAnswer(calculator, book);
    expect(getComputedStyle(start).visibility).to.equal('visible');
    expect(start.offsetHeight).to.equal(height);
    expect(textOf(calculator, 'details.start')).to.equal('Date of first visit: November 23, 2026');
  });

  it('follows a choice before the rest is here', async () => {
    const calculator = await mountBusy(clinicBook());
    await choose(calculator, 'Upkeep');
    expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
  });

  it('keeps the room of the answer while another is waited for, and no longer', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const loadPart = () => arrived.then(() => import('./later.ts'));
    const calculator = await mountBusy(clinicBook(), {}, { loadPart });
    const before = part(calculator, '.answer').offsetHeight;
    await choose(calculator, 'With insurance');
    expect(answerOf(calculator)).to.equal('Working it out…');
    expect(part(calculator, '.answer').offsetHeight).to.equal(before);
    // 60 em for the questions about the plan, of 16 px.
    expect(part(calculator, '.coming').offsetHeight).to.equal(960);
    expect(textOf(calculator, '.coming')).to.equal('Working it out…');
    arrive();
    await until(() => calculator.shadowRoot!.querySelector('.headline'));
    expect(part(calculator, '.answer').style.minHeight).to.equal('');
  });

  it('keeps it while a number of visits is typed anew', async () => {
    const calculator = await mountBusy(clinicBook(), { service: 'infusion' });
    const before = calculator.offsetHeight;
    fill(calculator, '#visits', '');
    await calculator.updateComplete;
    expect(answerOf(calculator)).not.to.include('$');
    expect(calculator.offsetHeight).to.be.at.least(before);
    fill(calculator, '#visits', '2');
    await calculator.updateComplete;
    expect(part(calculator, '.answer').style.minHeight).to.equal('');
  });

  it('fetches the reasons when they are opened', async () => {
    const calculator = await mountBusy(clinicBook());
    await click(calculator, '.answer > details summary');
    await until(() => calculator.shadowRoot?.querySelector('.visits'));
    expect(calculator.shadowRoot?.querySelectorAll('.visits > li')).to.have.length(7);
  });

  const discounts: NonNullable<PriceBook['discounts']> = [
    {
      id: 'prompt',
      name: 'Pay the same day',
      kind: 'prompt-pay',
      off: { percent: 1_000 },
      order: 1,
      stacks: false,
    },
  ];

  it('fetches the whole engine at once for a book whose prices only that works out', async () => {
    const calculator = await mountBusy(clinicBook({ packages: [], discounts }));
    await until(() => calculator.shadowRoot?.querySelector('.headline'));
    expect(textOf(calculator)).to.include('Pay promptly $2,385');
    expect(textOf(calculator, '[part=care]')).to.include('7 visits · $2,650 without insurance');
  });

  const members = { ...discounts[0]!, id: 'members', name: 'Members', kind: 'membership' } as const;

  for (const [of, discount] of [
    ['prices only the whole engine works out', discounts[0]!],
    ['a question about the household', members],
  ] as const) {
    it(`keeps the page’s own content for a book with ${of}, and then shows all at once`, async () => {
      let arrive = (): void => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      let asked = false;
      const loadPart = () => {
        asked = true;
        return arrived.then(() => import('./later.ts'));
      };
      const book = clinicBook({ discounts: [discount] });
      globalThis.requestIdleCallback = () => 0;
      const calculator = document.createElement('fc-cost-calculator') as CostCalculator;
      Object.assign(calculator, { book, loadPart });
      document.body.append(calculator);
      await until(() => asked);
      await calculator.updateComplete;
      expect(calculator.shadowRoot!.firstElementChild!.localName).to.equal('slot');
      arrive();
      await until(() => calculator.shadowRoot!.querySelector('.headline'));
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal('$2,450');
      expect(calculator.shadowRoot!.querySelector('#discount-members') !== null).to.equal(
        discount === members,
      );
    });
  }

  it('tries once where the rest cannot be fetched, and again when the patient asks', async () => {
    let tried = 0;
    const loadPart = () => {
      tried += 1;
      return Promise.reject(new Error('offline'));
    };
    const calculator = await mountBusy(clinicBook({ discounts }), {}, { loadPart });
    await until(() => answerOf(calculator).includes('That did not work.'));
    await new Promise(requestAnimationFrame);
    expect(tried).to.equal(1);
    // Nothing is worked out any more: the answer says so, and the cards go without a price.
    expect(textOf(calculator, '[part=care]')).not.to.include('Working it out');
    await click(calculator, '.answer button');
    await until(() => tried === 2);
    // Nobody who has asked for nothing is told of it.
    expect(textOf(calculator, '[aria-live]')).to.equal('');
    await choose(calculator, 'With insurance');
    expect(textOf(calculator, '[aria-live]')).to.include('That did not work.');
  });
});
