import { expect } from 'chai';
import '../define/index.ts';
import { clearPage, everythingFetched, fill, mount, part, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import type { CostCalculator } from './cost-calculator.ts';

const RealDate = Date;

/** Makes it noon of a day, in the reader's own time. */
function turnClockTo(day: string): void {
  const now = new RealDate(`${day}T12:00`).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [now]) as []));
    }
  } as DateConstructor;
}

async function mountOn(
  day: string,
  attributes: Record<string, string> = {},
  book = clinicBook(),
): Promise<CostCalculator> {
  turnClockTo(day);
  const calculator = await mount('fc-cost-calculator', {
    attributes,
    properties: { book },
  });
  await everythingFetched(calculator);
  return calculator;
}

/** The reader turns to the page again. */
async function comeBack(calculator: CostCalculator): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  await calculator.updateComplete;
}

const LINK = '#fc-estimate?practice=bay-clinic&course=upkeep&date=2026-11-23';

const firstDay = (calculator: CostCalculator): string => textOf(calculator, 'details.start');

describe('fc-cost-calculator on a page that is left open', () => {
  afterEach(() => {
    clearPage();
    globalThis.Date = RealDate;
  });

  it('begins on the day on which the reader comes back', async () => {
    const calculator = await mountOn('2026-11-23');
    expect(firstDay(calculator)).to.equal('Date of first visit: November 23, 2026');
    turnClockTo('2026-11-24');
    await comeBack(calculator);
    expect(firstDay(calculator)).to.equal('Date of first visit: November 24, 2026');
  });

  it('begins on the next day on which the practice is open', async () => {
    const book = clinicBook();
    const { practice } = book;
    const hours = { ...practice.hours, sunday: [] };
    const calculator = await mountOn(
      '2026-11-20',
      {},
      { ...book, practice: { ...practice, hours } },
    );
    turnClockTo('2026-11-22');
    await comeBack(calculator);
    expect(firstDay(calculator)).to.equal('Date of first visit: November 23, 2026');
  });

  it('begins on the day that the reader chose', async () => {
    const calculator = await mountOn('2026-11-23');
    part(calculator, 'details.start summary').click();
    await until(() => calculator.shadowRoot!.querySelector('#start-date'));
    fill(calculator, '#start-date', '2026-12-01');
    await calculator.updateComplete;
    turnClockTo('2026-11-24');
    await comeBack(calculator);
    expect(firstDay(calculator)).to.include('December 1, 2026');
  });

  it('begins on the day that the page asks for', async () => {
    const calculator = await mountOn('2026-11-23', { 'start-date': '2026-11-30' });
    turnClockTo('2026-12-01');
    await comeBack(calculator);
    expect(firstDay(calculator)).to.equal('Date of first visit: November 30, 2026');
  });

  for (const [lang, note] of [
    ['en', 'The date in your link has passed. This estimate uses a new one.'],
    ['es', 'La fecha de su enlace ya pasó. Este estimado usa una nueva.'],
  ] as const) {
    it(`begins anew where a link asks for a day that has passed, and says so: ${lang}`, async () => {
      const address = location.href;
      try {
        history.replaceState(null, '', LINK);
        const calculator = await mountOn('2026-12-07', { lang });
        expect(textOf(calculator, '.note')).to.equal(note);
        expect(
          part<HTMLInputElement>(calculator, '[name=care]:checked').closest('label')!.textContent,
        ).to.match(/Upkeep|Mantenimiento/);
        expect(firstDay(calculator)).to.match(/December 7, 2026|7 de diciembre de 2026/);
        turnClockTo('2026-12-08');
        await comeBack(calculator);
        expect(firstDay(calculator)).to.match(/December 8, 2026|8 de diciembre de 2026/);
      } finally {
        history.replaceState(null, '', address);
      }
    });
  }

  it('begins on the day that a link asks for, until that has passed', async () => {
    const address = location.href;
    try {
      history.replaceState(null, '', LINK);
      const calculator = await mountOn('2026-11-23');
      expect(firstDay(calculator)).to.equal('Date of first visit: November 23, 2026');
      expect(calculator.shadowRoot!.querySelector('.note')).to.equal(null);
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('tells the page of no change that nobody made', async () => {
    const calculator = await mountOn('2026-11-23');
    let changes = 0;
    calculator.addEventListener('fc-estimate-change', () => (changes += 1));
    turnClockTo('2026-11-24');
    await comeBack(calculator);
    expect(changes).to.equal(0);
  });

  it('follows no more once it has left the page, and again once it is back', async () => {
    const calculator = await mountOn('2026-11-23');
    calculator.remove();
    turnClockTo('2026-11-24');
    await comeBack(calculator);
    document.body.append(calculator);
    await calculator.updateComplete;
    expect(firstDay(calculator)).to.equal('Date of first visit: November 23, 2026');
    await comeBack(calculator);
    expect(firstDay(calculator)).to.equal('Date of first visit: November 24, 2026');
  });
});
