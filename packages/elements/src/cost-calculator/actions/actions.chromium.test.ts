import type Axe from 'axe-core';
import { expect } from 'chai';
import '../../define/index.ts';
import { choose, clearPage, fill, mount, part, textOf, until } from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import { STATES } from '../../../test/states/index.ts';
import type { CostCalculator } from '../cost-calculator.ts';

const address = location.href;

async function mountWhole(attributes: Record<string, string> = {}): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book: clinicBook() },
  });
  await until(() => calculator.shadowRoot?.querySelector('.actions button'));
  return calculator;
}

async function press(calculator: CostCalculator, name: string): Promise<void> {
  const buttons = [...(calculator.shadowRoot?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent === name)?.click();
  await calculator.updateComplete;
}

async function makeLink(calculator: CostCalculator): Promise<string> {
  await press(calculator, 'Copy a link');
  await until(() => calculator.shadowRoot?.querySelector('.actions input'));
  return part<HTMLInputElement>(calculator, '.actions input').value;
}

describe('a link to the choices of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', address);
  });

  it('is made only when it is asked for, and says what it holds; the address stays as it was', async () => {
    const calculator = await mountWhole();
    await choose(calculator, 'Upkeep');
    expect(location.href).to.equal(address);
    expect(!!calculator.shadowRoot?.querySelector('.actions input')).to.equal(false);
    const link = new URL(await makeLink(calculator));
    expect(link.hash).to.equal('#fc-estimate?practice=bay-clinic&course=upkeep&date=2026-11-23');
    expect(link.origin + link.pathname).to.equal(location.origin + location.pathname);
    expect(location.href).to.equal(address);
    expect(textOf(calculator, '.actions [aria-live]')).to.include(
      'It holds your choices and plan answers, but not your name or income. Share it with care.',
    );
  });

  it('is gone as soon as the choices are others', async () => {
    const calculator = await mountWhole();
    await makeLink(calculator);
    await choose(calculator, 'Upkeep');
    expect(!!calculator.shadowRoot?.querySelector('.actions input')).to.equal(false);
  });

  it('brings another visitor to the same answer', async () => {
    const first = await mountWhole({ service: 'evaluation' });
    await choose(first, 'With insurance');
    await until(() => first.shadowRoot?.querySelector('#deductible'));
    const answers = { payer: 'aetna', deductible: '110', deductibleMet: '0', share: 'copay' };
    for (const [id, value] of Object.entries(answers)) fill(first, `#${id}`, value);
    await first.updateComplete;
    fill(first, '#copay', '20');
    await first.updateComplete;
    const shown = textOf(first, '.answer .hero');
    history.replaceState(null, '', await makeLink(first));
    clearPage();

    const second = await mountWhole();
    expect(textOf(second, '.answer .hero')).to.equal(shown);
    expect(part<HTMLInputElement>(second, '#deductible').value).to.equal('110');
    expect(part<HTMLSelectElement>(second, '#payer').value).to.equal('aetna');
    await choose(second, 'Without insurance');
    expect(textOf(second, '.headline')).to.equal('$250');
  });

  for (const [lang, gone, other] of [
    ['en', 'The care in your link is no longer in our price list. Please choose again.', 'Upkeep'],
    [
      'es',
      'El servicio de su enlace ya no está en nuestra lista de precios. Elija otro, por favor.',
      'Mantenimiento',
    ],
  ] as const) {
    it(`to care that is no longer listed says so until other care is chosen: ${lang}`, async () => {
      history.replaceState(null, '', '#fc-estimate?practice=bay-clinic&course=gone');
      const calculator = await mountWhole({ lang });
      expect(textOf(calculator, '.note')).to.equal(gone);
      await choose(calculator, other);
      expect(calculator.shadowRoot!.querySelector('.note')).to.equal(null);
    });
  }

  it('of another practice changes nothing', async () => {
    history.replaceState(null, '', '#fc-estimate?practice=elsewhere&course=upkeep');
    expect(textOf(await mountWhole(), '.headline')).to.equal('$2,450');
  });
});

const SCALE = { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }] };

const MEMBERS = {
  id: 'members',
  name: { en: 'Members', es: 'Socios' },
  kind: 'membership',
  off: { percent: 1000 },
  order: 1,
  stacks: true,
} as const;

/** What stands on a sheet as a question and its answer. */
function facts(sheet: Document): string[] {
  return [...sheet.querySelectorAll('body > dl dt')].map(
    (term) => `${term.textContent.trim()}: ${term.nextElementSibling?.textContent.trim()}`,
  );
}

function headings(sheet: Document): string[] {
  return [...sheet.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
}

/** Paper has no landmarks to jump to. */
const PAPER = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };

describe('the printed sheet of fc-cost-calculator', () => {
  afterEach(clearPage);

  /** Stands in for the dialog of a browser, which stays open until the test closes it. */
  function holdDialog(calculator: CostCalculator): void {
    const root = calculator.shadowRoot!;
    const append = root.append.bind(root);
    root.append = (...nodes) => {
      append(...nodes);
      const page = (nodes[0] as HTMLIFrameElement).contentWindow;
      if (page) page.print = () => undefined;
    };
  }

  async function printed(calculator: CostCalculator, button: string): Promise<Document> {
    holdDialog(calculator);
    await press(calculator, button);
    return part<HTMLIFrameElement>(calculator, 'iframe').contentDocument!;
  }

  for (const [lang, print, title] of [
    ['en', 'Print', 'Estimate: First series'],
    ['es', 'Imprimir', 'Estimado: Primera serie'],
  ] as const) {
    it(`has the answer, when and for what it is due, and what it is not: ${lang}`, async () => {
      const calculator = await mountWhole({ lang });
      const sheet = await printed(calculator, print);
      expect(sheet.title).to.equal(title);
      expect(sheet.documentElement.lang).to.equal(lang);
      expect(sheet.querySelector('h1')?.textContent).to.equal(title);
      expect(sheet.querySelector('.headline')?.textContent).to.equal('$2,450');
      expect(sheet.body.textContent).to.match(
        /The package costs \$2,200|El paquete cuesta \$2,200/,
      );
      expect(sheet.body.textContent).to.include('Bay Clinic · (415) 555-0134');
      expect(sheet.body.textContent).to.include('good faith estimate');
      expect([...sheet.querySelectorAll('table')].map(({ rows }) => rows.length)).to.deep.equal([
        2, 3, 7,
      ]);
    });
  }

  for (const lang of ['en', 'es'] as const) {
    for (const name of ['with a plan and care that needs approval', 'with a loan']) {
      it(`has no accessibility violations ${name}: ${lang}`, async () => {
        const state = STATES.find((one) => one.name === name)!;
        const calculator = (await state.show({ lang })) as CostCalculator;
        const sheet = await printed(calculator, lang === 'en' ? 'Print' : 'Imprimir');
        // axe judges what has a size, and only the document it runs in.
        const frame = part<HTMLIFrameElement>(calculator, 'iframe');
        frame.className = '';
        frame.width = frame.height = '1000';
        const script = sheet.createElement('script');
        script.type = 'module';
        script.src = performance
          .getEntriesByType('resource')
          .find((entry) => entry.name.includes('/axe-core/axe'))!.name;
        const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
        sheet.head.append(script);
        await loaded;
        const { axe } = frame.contentWindow as unknown as { axe: typeof Axe };
        const { violations } = await axe.run(sheet, { rules: PAPER });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
      });
    }
  }

  it('has what the plan asks for before it approves, and the source', async () => {
    const state = STATES.find((one) => one.name === 'with a plan and care that needs approval')!;
    const calculator = (await state.show({ lang: 'en' })) as CostCalculator;
    const sheet = await printed(calculator, 'Print');
    expect(sheet.body.innerText.replace(/\s+/g, ' ')).to.include(
      'Nasal spray: Covered after approval Approval holds for six months. ' +
        'What your plan asks for first Two medicines tried A diagnosis from a psychiatrist ' +
        'Your clinician goes through this list with you. ' +
        'Source: Aetna policy 2, as of September 1, 2026',
    );
  });

  it('says what the figure is not, and what is open, before the long tables', async () => {
    const state = STATES.find((one) => one.name === 'with a plan and care that needs approval')!;
    const calculator = (await state.show({ lang: 'en' })) as CostCalculator;
    fill(calculator, '#plan-type', 'ppo');
    await calculator.updateComplete;
    const sheet = await printed(calculator, 'Print');
    expect(headings(sheet)).to.deep.equal([
      'Ways to pay',
      'What could change this',
      'Good to know',
      'Month by month',
      'Visits · Most likely',
    ]);
    expect(sheet.body.innerText.replace(/\s+/g, ' ')).to.include(
      'Insurance company Aetna Type of plan PPO How much is your deductible? $1,500',
    );
  });

  it('has every answer that the figures follow: approval, plan year, the second plan', async () => {
    const state = STATES.find((one) => one.name === 'with a plan and care that needs approval')!;
    const calculator = (await state.show({ lang: 'en' })) as CostCalculator;
    fill(calculator, '#plan-type', 'ppo');
    fill(calculator, '#authorization', 'approved');
    await calculator.updateComplete;
    expect(facts(await printed(calculator, 'Print'))).to.deep.equal([
      'Insurance company: Aetna',
      'Type of plan: PPO',
      'How much is your deductible?: $1,500',
      'How much of your deductible have you paid this plan year?: $500',
      'Your share of each visit: A percentage (coinsurance)',
      'What percentage do you pay (coinsurance)?: 20%',
      'What is the most you pay in a year (out-of-pocket maximum)?: $3,000',
      'How much have you paid toward that maximum this plan year?: $500',
      'When does your plan year start?: January',
      'Has your plan approved this care?: Yes, it is approved',
    ]);
    fill(calculator, '#plan-type', 'medicare');
    await until(() => calculator.shadowRoot?.querySelector('#second'));
    fill(calculator, '#second', 'medigap-g');
    await calculator.updateComplete;
    expect(facts(await printed(calculator, 'Print'))).to.include(
      'Do you have a second plan, such as Medigap?: Medigap G',
    );
  });

  it('has what was said of the course and of discounts, not what the household earns', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { course: 'upkeep', 'start-date': '2026-11-23' },
      properties: { book: clinicBook({ slidingScale: SCALE, discounts: [MEMBERS] }) },
    });
    await until(() => calculator.shadowRoot?.querySelector('#count-upkeep-visits'));
    expect(headings(await printed(calculator, 'Print')).at(-1)).to.equal('Visits · Most likely');
    fill(calculator, '#count-upkeep-visits', '3');
    fill(calculator, '#householdSize', '2');
    fill(calculator, '#householdIncome', '30000');
    await calculator.updateComplete;
    part(calculator, '#discount-members').click();
    await calculator.updateComplete;
    const sheet = await printed(calculator, 'Print');
    expect(facts(sheet)).to.deep.equal(['Visits: Upkeep visits: 3', 'Members: Yes']);
    expect(sheet.body.textContent).not.to.include('30,000');
    expect(headings(sheet).at(-1)).to.equal('Visits');
  });

  it('has what a lender pays as the price of each visit, apart from equal payments in one line', async () => {
    const state = STATES.find((one) => one.name === 'with a loan')!;
    const calculator = (await state.show({ lang: 'en' })) as CostCalculator;
    const sheet = await printed(calculator, 'Print');
    expect(headings(sheet)).to.include('Price per visit').and.not.include('Month by month');
    expect(sheet.querySelector('li')?.textContent).to.equal(
      'December 2026 to November 2027: 12 monthly payments of $220.83.',
    );
  });

  it('says on every page whose it is, whatever the name, and which page', async () => {
    const name = 'Bay "Clinic" \\ } * { display: none }';
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23' },
      properties: { book: clinicBook({ practice: { ...clinicBook().practice, name } }) },
    });
    await until(() => calculator.shadowRoot?.querySelector('.actions button'));
    const sheet = await printed(calculator, 'Print');
    const rules = [...sheet.adoptedStyleSheets[0]!.cssRules].map(({ cssText }) => cssText);
    expect(rules.at(-1)).to.include('· (415) 555-0134 · Estimate: First series"');
    expect(rules.at(-1)).to.include('counter(page) " / " counter(pages)');
    expect(getComputedStyle(sheet.body).display).to.equal('block');
  });

  it('leaves the page and its styles alone', async () => {
    const calculator = await mountWhole();
    const styles = document.styleSheets.length + document.adoptedStyleSheets.length;
    const before = document.documentElement.outerHTML;
    await press(calculator, 'Print');
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(styles);
  });

  it('is one at a time, and gone when the dialog is closed', async () => {
    const calculator = await mountWhole();
    await printed(calculator, 'Print');
    const sheet = await printed(calculator, 'Print');
    expect(calculator.shadowRoot?.querySelectorAll('iframe')).to.have.length(1);
    sheet.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(calculator.shadowRoot?.querySelectorAll('iframe')).to.have.length(0);
  });
});
