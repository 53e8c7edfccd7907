import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../define/index.ts';
import { choose, clearPage, click, fill, mount, textOf, until } from '../../../test/page.ts';
import { insure, mountAnswered, SPRAY } from '../../../test/answered.ts';
import { clinicBook } from '../../../test/price-book.ts';

const REVIEW = {
  id: 'review',
  name: 'Review',
  services: ['evaluation'],
  length: { visits: 1 },
} as const;

describe('what an answer of fc-cost-calculator says of itself', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.removeAttribute('style');
  });

  describe('a question that the patient cannot answer here', () => {
    it('says whom to ask, once for those that follow one another', async () => {
      const calculator = await mountAnswered({}, { ...SPRAY, allowedAmounts: [] });
      await choose(calculator, 'I’m not sure');
      await choose(calculator, 'Insurance, if we are in network');
      const text = textOf(calculator, '.answer > details:last-of-type');
      expect(text).to.match(/^What could change this This would help most · Ask your plan, or us /);
      expect(text.match(/Ask your plan, or us/g)).to.have.length(1);
      expect(calculator.shadowRoot!.querySelector('.answer a.call:not([href^="tel:"])')).to.equal(
        null,
      );
    });
  });

  describe('a question that the patient can answer here', () => {
    it('is itself the link to its field, so that a list of links tells them apart', async () => {
      const calculator = await mountAnswered({}, { ...SPRAY, policies: [] });
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot?.querySelector('#payer'));
      fill(calculator, '#payer', 'aetna');
      await calculator.updateComplete;
      const links = [...calculator.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.answer li a')];
      expect(links.map(({ textContent }) => textContent.trim())).to.include.members([
        'How much is your deductible?',
        'How much of your deductible have you paid this plan year?',
      ]);
      expect(new Set(links.map(({ textContent }) => textContent))).to.have.length(links.length);
      links.find(({ hash }) => hash === '#deductible')!.click();
      expect(calculator.shadowRoot!.activeElement?.id).to.equal('deductible');
    });
  });

  it('breaks a long name in a question, which would be cut off at the edge', async () => {
    const name = 'Langzeitüberwachungsuntersuchungsleistungsverzeichnis';
    const services = clinicBook().services.map((service) => ({ ...service, name }));
    const calculator = await mountAnswered(
      { style: 'inline-size: 320px' },
      { ...SPRAY, services, policies: [] },
    );
    await choose(calculator, 'With insurance');
    await until(() =>
      textOf(calculator, '.answer').includes(`Does your plan cover this: ${name}?`),
    );
    const links = [...calculator.shadowRoot!.querySelectorAll('.answer li a')];
    const link = links.find(({ textContent }) => textContent.includes(name))!;
    const item = link.parentElement!.getBoundingClientRect();
    expect(link.getBoundingClientRect().right).to.be.at.most(item.right + 0.5);
  });

  describe('the reasons', () => {
    it('end with the edition of the prices and since when it holds', async () => {
      const calculator = await mountAnswered();
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.answer > details > .hint:last-child')).to.equal(
        'Price list: 2026-11, since January 1, 2026',
      );
    });

    it('say of a visit that a package pays for what falls on it, not that it is due', async () => {
      const calculator = await mountAnswered();
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.visits > li:nth-child(3)')).to.match(
        /^Visit 3, November 29, 2026 \$0 Medicine: \$45\.84 of the package /,
      );
    });

    it('give each visit what its own lines come to, where it is open how many there are', async () => {
      const calculator = await mountAnswered(
        { course: 'upkeep' },
        {
          courses: clinicBook().courses.map((course) => ({
            ...course,
            phases: [...course.phases, REVIEW],
          })),
        },
      );
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      // Two to four infusions at $400, three of them likely, and a visit at $250 after the last.
      expect(textOf(calculator, '.headline')).to.equal('$1,050 to $1,850');
      const heads = [...calculator.shadowRoot!.querySelectorAll('.visits h4')];
      expect(heads.map(({ textContent }) => /\$.*/.exec(textContent)?.[0])).to.deep.equal([
        '$400',
        '$400',
        '$400',
        '$250',
      ]);
      expect(textOf(calculator, '.answer > details')).to.include(
        'Where we don’t know, we assume what is most likely.',
      );
    });

    it('name the discount that is taken off', async () => {
      const discounts: PriceBook['discounts'] = [
        {
          id: 'winter',
          name: { en: 'Winter offer', es: 'Oferta de invierno' },
          kind: 'promotion',
          off: { percent: 1_000 },
          order: 1,
          stacks: true,
          from: '2026-11-01',
        },
      ];
      const calculator = await mountAnswered({ course: 'upkeep', lang: 'es' }, { discounts });
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      // Browsers differ in whether Spanish has a space there.
      expect(textOf(calculator, '.visits > li')).to.match(
        /Descontamos el 10\s?% de \$50: \$5 menos\. Oferta de invierno, desde el 1 de noviembre de 2026/,
      );
    });

    it('give the price of what a lender pays, not that the patient pays it then', async () => {
      const calculator = await mountAnswered(
        { course: 'upkeep' },
        { financing: [{ id: 'loan', name: 'Loan', kind: 'zero-interest', months: 10 }] },
      );
      await choose(calculator, 'Loan');
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.visits > li:first-child summary')).to.equal('Medicine: $50');
    });

    it('begin with what the practice wants known of the care and the package', async () => {
      const { services, packages } = clinicBook();
      const noted = {
        services: services.map((service) => ({ ...service, note: 'Have someone drive you home.' })),
        packages: packages.map((pack) => ({ ...pack, note: 'Unused visits are paid back.' })),
      };
      const calculator = await mountAnswered({}, noted);
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.answer > details ul')).to.equal(
        'Have someone drive you home. Unused visits are paid back.',
      );
    });

    it('say of care that plans leave out how it is counted, not what a plan that nobody named does', async () => {
      const calculator = await mountAnswered({ course: 'upkeep' });
      await choose(calculator, 'I’m not sure');
      await choose(calculator, 'Insurance, if we are in network');
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.visits > li')).to.include(
        'We count this as not covered. You pay our price without insurance: $50.',
      );
    });

    it('name the contract that a price comes from, once, since when it holds, and in the language asked for', async () => {
      const source = { en: 'contract', es: 'contrato' };
      const allowedAmounts = SPRAY.allowedAmounts!.map((own) => ({ ...own, source }));
      const calculator = await mountAnswered({}, { ...SPRAY, allowedAmounts });
      await insure(calculator);
      await click(calculator, '.answer > details summary');
      const visit = '.visits > li:nth-child(2)';
      await until(() => calculator.shadowRoot?.querySelector(visit));
      expect(textOf(calculator, visit)).to.include(
        'The price your plan accepts is $1,000. contract, since January 1, 2026',
      );
      calculator.lang = 'es';
      await until(() => textOf(calculator, visit).includes('Visita'));
      expect(textOf(calculator, visit)).to.include('contrato, desde el 1 de enero de 2026');
    });
  });

  describe('care that no plan is ever billed for', () => {
    const services = clinicBook().services.map((service) => ({
      ...service,
      lines: service.lines.map((line) => ({ ...line, benefit: 'none' as const })),
    }));

    for (const way of ['With insurance', 'I’m not sure']) {
      it(`is paid by the patient, whose plan nothing is asked of: ${way}`, async () => {
        const calculator = await mountAnswered({ course: 'upkeep' }, { services });
        await choose(calculator, way);
        expect(textOf(calculator, '.terms')).to.equal(
          'Insurance is never billed for this. You pay for it yourself.',
        );
        expect(textOf(calculator, '.hero')).to.include('Pay for each visit');
        expect(textOf(calculator)).not.to.include('network');
        expect(calculator.shadowRoot?.querySelector('#payer')).to.equal(null);
      });
    }
  });

  describe('a good faith estimate', () => {
    it('is asked for through the callback form, which is told of which care', async () => {
      const book = clinicBook();
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: '/api' },
        properties: { book },
      });
      const calculator = await mount('fc-cost-calculator', {
        attributes: { 'start-date': '2026-11-23' },
        properties: { book },
      });
      await click(calculator, 'a[href="#ask"]');
      await until(() => form.shadowRoot?.querySelector('.attach'));
      expect(textOf(form, '.attach')).to.equal(
        'Send my question along Please send me a good faith estimate in writing ' +
          'First series Date of first visit: November 23, 2026',
      );
      expect(form.shadowRoot?.activeElement?.id).to.equal('name');
    });

    it('is left to a page that cancels the event', async () => {
      const book = clinicBook();
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: '/api' },
        properties: { book },
      });
      const calculator = await mount('fc-cost-calculator', { properties: { book } });
      calculator.addEventListener('fc-ask', (event) => event.preventDefault());
      await click(calculator, 'a[href="#ask"]');
      await form.updateComplete;
      expect(!!form.shadowRoot?.querySelector('.attach')).to.equal(false);
    });

    it('has no link where the page has no form', async () => {
      const calculator = await mountAnswered();
      expect(!!calculator.shadowRoot?.querySelector('a[href="#ask"]')).to.equal(false);
    });
  });
});
