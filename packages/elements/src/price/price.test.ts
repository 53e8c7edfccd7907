import type { Discount } from '@forecost/core';
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { answer, http, useNetwork } from '../../test/network.ts';
import { clearPage, expectAccessible, mount, recordConsole, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

const filler = {
  id: 'filler',
  name: { en: 'Dermal filler', es: 'Relleno dérmico' },
  lines: [
    {
      id: 'syringe',
      name: 'Syringe',
      benefit: 'none' as const,
      units: 2,
      charge: 40_000,
      cashPrice: { low: 32_500, likely: 35_000, high: 37_500 },
    },
  ],
};

const always: Discount = {
  id: 'autumn',
  name: { en: 'Autumn offer', es: 'Oferta de otoño' },
  kind: 'promotion',
  off: { percent: 1000 },
  order: 1,
  stacks: true,
  until: '2199-11-30',
};

function book(changes = {}) {
  return clinicBook({ services: [...clinicBook().services, filler], ...changes });
}

/** A price in a sentence, with what it says. */
async function price(attributes: Readonly<Record<string, string>>, own = book()) {
  const element = await mount('fc-price', {
    attributes,
    properties: { book: own },
    content: '$999',
  });
  return { element, text: shownBy(element) };
}

function shownBy(element: Element): string {
  const root = element.shadowRoot!;
  return (root.querySelector('slot') ? element.textContent : root.textContent).trim();
}

describe('fc-price', () => {
  useNetwork();
  afterEach(clearPage);

  describe('accessibility', () => {
    it('has no violation', async () => {
      const { element } = await price({ service: 'evaluation' });
      await expectAccessible(element);
    });

    it('says in which language its words are', async () => {
      document.documentElement.lang = 'fr';
      const { element } = await price({ service: 'filler' });
      expect(element.shadowRoot?.querySelector('span')?.lang).to.equal('en');
    });
  });

  describe('service', () => {
    it('says what one visit costs, every line of it times its units', async () => {
      expect((await price({ service: 'evaluation' })).text).to.equal('$250');
      expect((await price({ service: 'infusion' })).text).to.equal('$400');
    });

    it('says both ends of a range', async () => {
      expect((await price({ service: 'filler' })).text).to.equal('$650 to $750');
    });

    it('follows the attribute', async () => {
      const { element } = await price({ service: 'evaluation' });
      element.setAttribute('service', 'spray');
      await element.updateComplete;
      expect(shownBy(element)).to.equal('$900');
    });

    it('leaves what was written, and says why, where the book has no such service', async () => {
      const { warnings, stop } = recordConsole();
      const { text } = await price({ service: 'evalution' });
      stop();
      expect(text).to.equal('$999');
      expect(warnings.join()).to.include('service="evalution"').and.to.include('evaluation');
    });

    it('says that the book has none, where it has no services at all', async () => {
      const { warnings, stop } = recordConsole();
      const empty = { services: [], courses: [], packages: [], policies: [], allowedAmounts: [] };
      await price({ service: 'evaluation' }, clinicBook(empty));
      stop();
      expect(warnings.join()).to.include('expected none, as the price book has none');
    });

    it('spans the places of care until one is named', async () => {
      const [evaluation, ...others] = clinicBook().services;
      const byLocation = [{ location: 'reno', cashPrice: 22_000 }];
      const lines = evaluation!.lines.map((line) => ({ ...line, byLocation }));
      const own = clinicBook({ services: [{ ...evaluation!, lines }, ...others] });
      expect((await price({ service: 'evaluation' }, own)).text).to.equal('$220 to $250');
      const inReno = await price({ service: 'evaluation', location: 'reno' }, own);
      expect(inReno.text).to.equal('$220');
    });
  });

  describe('from', () => {
    it('says the low end only', async () => {
      expect((await price({ service: 'filler', from: '' })).text).to.equal('from $650');
    });

    it('changes nothing where the price is exact', async () => {
      expect((await price({ service: 'evaluation', from: '' })).text).to.equal('$250');
    });
  });

  describe('line', () => {
    it('says what one unit costs', async () => {
      const { text } = await price({ service: 'filler', line: 'syringe' });
      expect(text).to.equal('$325 to $375');
    });

    it('leaves what was written where the service has no such line', async () => {
      const { stop } = recordConsole();
      const { text } = await price({ service: 'filler', line: 'needle' });
      stop();
      expect(text).to.equal('$999');
    });
  });

  it('says what the price is for with with-unit', async () => {
    const visit = await price({ service: 'infusion', 'with-unit': '' });
    expect(visit.text).to.equal('$400 per visit');
    const unit = await price({ service: 'infusion', line: 'drug', 'with-unit': '' });
    expect(unit.text).to.equal('$25 each');
  });

  describe('package', () => {
    it('says what it costs', async () => {
      expect((await price({ package: 'six' })).text).to.equal('$2,200');
    });

    it('says that it is over, where it is', async () => {
      const [six] = clinicBook().packages;
      const own = clinicBook({ packages: [{ ...six!, until: '2024-03-31' }] });
      const { text } = await price({ package: 'six' }, own);
      expect(text).to.equal('$2,200 until March 31, 2024');
    });
  });

  describe('dates', () => {
    it('says until when a promotion holds, and the price without it', async () => {
      const { text } = await price({ service: 'infusion' }, book({ discounts: [always] }));
      expect(text).to.equal('$360 until November 30, 2199 (regularly $400)');
    });

    it('leaves a promotion out that is over', async () => {
      const past = { ...always, until: '2024-01-31' };
      const { text } = await price({ service: 'infusion' }, book({ discounts: [past] }));
      expect(text).to.equal('$400');
    });

    it('says until when the prices of an old book held', async () => {
      const { text } = await price(
        { service: 'infusion' },
        book({ effectiveFrom: '2023-01-01', effectiveUntil: '2023-12-31' }),
      );
      expect(text).to.equal('$400 until December 31, 2023');
    });

    it('says from when the prices of a coming book hold', async () => {
      const { text } = await price({ service: 'infusion' }, book({ effectiveFrom: '2199-01-01' }));
      expect(text).to.equal('$400 from January 1, 2199');
    });
  });

  describe('Spanish', () => {
    it('writes amounts, ranges, promotions and dates as it does', async () => {
      const spanish = { lang: 'es' };
      const range = await price({ ...spanish, service: 'filler', 'with-unit': '' });
      expect(range.text).to.equal('$650 a $750 por visita');
      const low = await price({ ...spanish, service: 'filler', from: '' });
      expect(low.text).to.equal('desde $650');
      const own = book({ discounts: [always] });
      const offer = await price({ ...spanish, service: 'infusion' }, own);
      expect(offer.text).to.equal('$360 hasta el 30 de noviembre de 2199 (precio normal: $400)');
    });
  });

  describe('on the page', () => {
    it('shows what was written until the book is there, and again where it cannot be had', async () => {
      answer(http.get('/books/gone.json', () => new HttpResponse(null, { status: 404 })));
      const { stop } = recordConsole();
      const element = await mount('fc-price', {
        attributes: { src: '/books/gone.json', service: 'evaluation' },
        content: '$250',
      });
      stop();
      expect(shownBy(element)).to.equal('$250');
      expect(element.getAttribute('style')).to.equal(null);
    });

    it('moves nothing when the price is the one that was written', async () => {
      let respond: (response: Response) => void = () => undefined;
      const response = new Promise<Response>((resolve) => (respond = resolve));
      answer(http.get('/books/later.json', () => response));
      const sentence = document.createElement('p');
      sentence.style.width = '14em';
      sentence.append('One evaluation costs ');
      const after = document.createElement('span');
      after.textContent = ' and takes about 45 minutes of your time.';
      const written = document.createElement('fc-price');
      written.textContent = '$250';
      written.setAttribute('service', 'evaluation');
      written.setAttribute('src', '/books/later.json');
      sentence.append(written, after);
      document.body.append(sentence);
      await written.updateComplete;
      const before = boxes(after);
      respond(HttpResponse.json(compilePriceBook(printPriceBook(clinicBook()))));
      await until(() => written.shadowRoot?.querySelector('span'));
      expect(boxes(after)).to.deep.equal(before);
    });

    it('has the font, the size and the color of its sentence', async () => {
      const sentence = document.createElement('p');
      sentence.style.cssText = 'font: italic 700 22px serif; color: rgb(1, 2, 3)';
      document.body.append(sentence);
      const element = await mount('fc-price', {
        attributes: { service: 'evaluation' },
        properties: { book: clinicBook() },
        parent: sentence,
      });
      const { font, color } = getComputedStyle(element.shadowRoot!.querySelector('span')!);
      expect(font).to.equal(getComputedStyle(sentence).font);
      expect(color).to.equal('rgb(1, 2, 3)');
    });
  });

  describe('json-ld', () => {
    const blocks = () =>
      Array.from(
        document.head.querySelectorAll('script[type="application/ld+json"]'),
        (block) => JSON.parse(block.textContent) as Record<string, unknown>,
      );

    it('is off at first', async () => {
      await price({ service: 'evaluation' });
      expect(blocks()).to.deep.equal([]);
    });

    it('describes the price as schema.org does', async () => {
      await price({ service: 'evaluation', 'json-ld': '' });
      expect(blocks()).to.deep.equal([
        {
          '@context': 'https://schema.org',
          '@type': 'Service',
          name: 'Evaluation',
          description: 'We get to know you.',
          provider: {
            '@type': 'MedicalBusiness',
            name: 'Bay Clinic',
            telephone: '(415) 555-0134',
          },
          offers: {
            '@type': 'Offer',
            price: 250,
            priceCurrency: 'USD',
            validFrom: '2026-01-01',
          },
        },
      ]);
    });

    it('gives both ends of a range', async () => {
      await price({ service: 'filler', 'json-ld': '' });
      expect(blocks()[0]?.['offers']).to.include({ lowPrice: 650, highPrice: 750 });
    });

    it('goes with the element', async () => {
      const { element } = await price({ service: 'evaluation', 'json-ld': '' });
      element.remove();
      expect(blocks()).to.deep.equal([]);
      document.body.append(element);
      await element.updateComplete;
      expect(blocks()).to.have.length(1);
    });
  });
});

function boxes(element: Element): number[][] {
  return Array.from(element.getClientRects(), ({ x, y, width }) => [x, y, width]);
}
