import type { Discount } from '@forecost/core';
import { expect } from 'chai';
import '../define/index.ts';
import {
  clearPage,
  expectAccessible,
  mount,
  part,
  recordConsole,
  textOf,
} from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

const autumn: Discount = {
  id: 'autumn',
  name: { en: 'Autumn offer', es: 'Oferta de otoño' },
  kind: 'promotion',
  services: ['infusion'],
  off: { percent: 1000 },
  order: 1,
  stacks: true,
  until: '2199-11-30',
};

function list(attributes: Readonly<Record<string, string>> = {}, book = clinicBook()) {
  return mount('fc-price-list', { attributes, properties: { book } });
}

/** Each table as its caption and its rows of name and price. */
function tables(element: Element) {
  return Array.from(element.shadowRoot?.querySelectorAll('table') ?? [], (table) => ({
    caption: wordsOf(table.caption),
    rows: Array.from(table.tBodies[0]?.rows ?? [], (row) => [
      wordsOf(row.querySelector('.name')),
      wordsOf(row.querySelector('.amount')),
    ]),
  }));
}

function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('fc-price-list', () => {
  afterEach(clearPage);

  describe('accessibility', () => {
    for (const lang of ['en', 'es']) {
      for (const scheme of ['light', 'dark']) {
        it(`has no violation in ${lang}, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          const element = await list({ lang }, clinicBook({ discounts: [autumn] }));
          await expectAccessible(element);
          document.documentElement.style.colorScheme = '';
        });
      }
    }

    it('stays within its frame with text of double size on a phone, in Spanish', async () => {
      const element = await list(
        { lang: 'es', style: '--fc-font-size: 200%; inline-size: 314px' },
        clinicBook({ discounts: [autumn] }),
      );
      const within = element.shadowRoot!.querySelector('h2')!.getBoundingClientRect();
      const panel = element.shadowRoot!.querySelector('.panel')!;
      const { right } = panel.getBoundingClientRect();
      expect(within.right).to.be.at.most(right - parseFloat(getComputedStyle(panel).paddingRight));
      for (const table of element.shadowRoot!.querySelectorAll('table')) {
        expect(table.getBoundingClientRect().width).to.be.closeTo(within.width, 1);
      }
    });

    it('names every table, every column and every row', async () => {
      const element = await list();
      const found = element.shadowRoot!.querySelectorAll('caption, th[scope=col], th[scope=row]');
      // Three tables of a caption and two columns, and five rows: three services and one package.
      expect(found).to.have.length(3 * 3 + 4);
      expect([...found].filter((one) => wordsOf(one) === '')).to.deep.equal([]);
    });
  });

  it('groups the services by what most of their price is paid under, then shows packages', async () => {
    expect(tables(await list())).to.deep.equal([
      { caption: 'Specialist visits', rows: [['Evaluation', '$250']] },
      {
        caption: 'Treatments at the clinic',
        rows: [
          ['IV infusion', '$400'],
          ['Nasal spray', '$900'],
        ],
      },
      { caption: 'Packages, paid all at once', rows: [['Six infusions together', '$2,200']] },
    ]);
  });

  it('says what a service is, how long it takes and that its use is off-label', async () => {
    const text = textOf(await list());
    expect(text).to.include('We get to know you. 45 minutes');
    expect(text).to.include('40 to 60 minutes Off-label use');
  });

  it('says what is in a package', async () => {
    expect(textOf(await list())).to.include('Six infusions together 6 × IV infusion');
  });

  it('says for whom the prices are and from when they hold', async () => {
    const text = textOf(await list());
    expect(text).to.include('without insurance');
    expect(text).to.include('Prices from January 1, 2026 (2026-11).');
    expect(text).to.include('good faith estimate');
  });

  it('shows a promotion with its last day and the price without it', async () => {
    const text = textOf(await list({}, clinicBook({ discounts: [autumn] })));
    expect(text).to.include('Autumn offer, until November 30, 2199 $360 Regularly $400');
  });

  it('has room for a promotion under the name on a phone, not beside it', async () => {
    const shown = await list({ style: 'inline-size: 328px' }, clinicBook({ discounts: [autumn] }));
    const [offer, name, price] = ['.offer', 'tr:has(.offer) .name', 'tr:has(.offer) td'].map(
      (one) => part(shown, one).getBoundingClientRect(),
    );
    expect(offer!.left).to.equal(name!.left);
    expect(offer!.width).to.be.above(1.5 * price!.width);
  });

  it('shows both ends of a price to the cent', async () => {
    const [evaluation] = clinicBook().services;
    const lines = [
      { ...evaluation!.lines[0]!, charge: 40_000, cashPrice: { low: 25_250, high: 32_275 } },
    ];
    const services = [{ ...evaluation!, lines }];
    const element = await list({}, clinicBook({ services, courses: [], packages: [] }));
    expect(tables(element)[0]?.rows).to.deep.equal([['Evaluation', '$252.50 to $322.75']]);
  });

  it('leaves a package out that is no longer sold, and dates one that will be', async () => {
    const [six] = clinicBook().packages;
    const packages = [
      { ...six!, id: 'old', name: 'Old', until: '2024-12-31' },
      { ...six!, id: 'new', name: 'New', from: '2199-01-01' },
    ];
    const element = await list({}, clinicBook({ packages }));
    expect(tables(element)[2]?.rows).to.deep.equal([['New', '$2,200']]);
    expect(textOf(element)).to.include('Available from January 1, 2199.');
  });

  describe('services', () => {
    it('lists those, in that order, and packages of them only', async () => {
      const element = await list({ services: 'spray evaluation' });
      expect(tables(element).map(({ caption }) => caption)).to.deep.equal([
        'Treatments at the clinic',
        'Specialist visits',
      ]);
    });

    it('leaves an unknown one out and says so', async () => {
      const { warnings, stop } = recordConsole();
      const element = await list({ services: 'spray sprey' });
      stop();
      expect(tables(element)).to.have.length(1);
      expect(warnings.join()).to.include('services="sprey"');
    });
  });

  it('leaves packages out with no-packages', async () => {
    expect(tables(await list({ 'no-packages': '' }))).to.have.length(2);
  });

  it('lists packages with no-packages="false", which is what Vue, Svelte and Preact write for no', async () => {
    expect(tables(await list({ 'no-packages': 'false' }))).to.have.length(3);
  });

  it('gives the phone number where nothing is listed', async () => {
    const element = await list({}, clinicBook({ services: [], courses: [], packages: [] }));
    expect(textOf(element)).to.include('Call (415) 555-0134');
  });

  it('speaks Spanish', async () => {
    const text = textOf(await list({ lang: 'es' }, clinicBook({ discounts: [autumn] })));
    expect(text).to.include('Precios Lo que cuesta una visita sin seguro');
    expect(text).to.include('Oferta de otoño, hasta el 30 de noviembre de 2199');
    expect(text).to.include('Paquetes que se pagan de una vez');
  });

  it('describes all it lists to search engines with json-ld', async () => {
    await list({ 'json-ld': '' });
    const block = document.head.querySelector('script[type="application/ld+json"]');
    const { '@graph': graph } = JSON.parse(block?.textContent ?? '{}') as {
      '@graph': { name: string; offers: { price: number } }[];
    };
    expect(graph.map(({ name, offers }) => [name, offers.price])).to.deep.equal([
      ['Evaluation', 250],
      ['IV infusion', 400],
      ['Nasal spray', 900],
      ['Six infusions together', 2200],
    ]);
  });
});
