import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../../src/define/index.ts';
import type { SharedState } from '../../src/store/book-store.ts';
import { storeFor } from '../../src/store/stores.ts';
import { ENDPOINT, fillIn, record, send, stored } from '../callback.ts';
import { useNetwork } from '../network.ts';
import { choose, clearPage, everythingFetched, fill, mount, until } from '../page.ts';
import { clinicBook } from '../price-book.ts';

const TEXTS = new Set(['name', 'description', 'note']);

/** The book of a clinic that writes English only: as a text alone, or as one among languages. */
function inEnglishOnly(value: unknown, key = '', isText = false): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => inEnglishOnly(one, key, key === 'criteria'));
  }
  if (key === 'source') return `«${value as string}»`;
  if (typeof value !== 'object' || value === null) return value;
  const { en } = value as { en?: string };
  if ((TEXTS.has(key) || isText) && en) return en.length % 2 ? `«${en}»` : { en: `«${en}»` };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, inEnglishOnly(inner, name)]),
  );
}

const NOTED: Partial<PriceBook> = {
  services: clinicBook().services.map((service) => ({
    ...service,
    note: { en: 'Have someone drive you home.', es: 'Que alguien le lleve a casa.' },
  })),
};

/** What is shown of the book that is not marked as English, or of ours that is. Names in a list to choose from hold no markup. */
function wronglyMarked(host: Element): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { data, parentElement } = text as Text;
    if (!parentElement || parentElement.closest('option, [aria-live].unseen')) continue;
    const isMarked = parentElement.closest<HTMLElement>('[lang]')?.lang === 'en';
    const isWhole = /^«[^»]*»$/.test(data);
    if (isMarked ? !isWhole : /[«»\u2068\u2069]/.test(data)) found.push(data);
  }
  return found;
}

function marked(host: Element): string[] {
  return [...host.shadowRoot!.querySelectorAll('span[lang=en]')].map((one) => one.textContent);
}

describe('what a price book has only in English', () => {
  useNetwork();
  let book: PriceBook;
  beforeEach(() => {
    document.documentElement.lang = 'es';
    book = inEnglishOnly(clinicBook(NOTED)) as PriceBook;
  });
  afterEach(clearPage);

  it('is marked as English in fc-cost-calculator: cards, sentences, questions and reasons', async () => {
    const calculator = await mount('fc-cost-calculator', { properties: { book } });
    expect(wronglyMarked(calculator)).to.deep.equal([]);
    await everythingFetched(calculator);
    await choose(calculator, 'Con seguro');
    fill(calculator, '#payer', 'aetna');
    await calculator.updateComplete;
    await choose(calculator, '«Nasal spray»');
    for (const fold of calculator.shadowRoot!.querySelectorAll('details')) fold.open = true;
    await until(() => calculator.shadowRoot!.querySelector('.visits'));
    expect(wronglyMarked(calculator)).to.deep.equal([]);
    expect(marked(calculator)).to.include.members([
      '«First series»',
      '«We get to know you.»',
      '«Have someone drive you home.»',
      '«Two medicines tried»',
      '«Aetna policy 2»',
      '«Dose»',
    ]);
  });

  it('is marked in fc-insurance-checker and fc-price-list', async () => {
    const checker = await mount('fc-insurance-checker', { properties: { book } });
    storeFor(book).update({ payer: 'aetna' } satisfies SharedState);
    await until(() => checker.shadowRoot!.querySelector('.answers'));
    expect(wronglyMarked(checker)).to.deep.equal([]);
    expect(marked(checker)).to.include.members([
      '«Evaluation»',
      '«Two medicines tried»',
      '«Aetna policy 1»',
    ]);
    const list = await mount('fc-price-list', { properties: { book } });
    expect(wronglyMarked(list)).to.deep.equal([]);
    expect(marked(list)).to.include.members(['«IV infusion»', '«We get to know you.»']);
  });

  it('is marked where it is shown to be sent along, and sent without the marks', async () => {
    const { bodies } = record(stored);
    const form = await mount('fc-callback-form', {
      attributes: { endpoint: ENDPOINT },
      properties: { book },
    });
    const calculator = await mount('fc-cost-calculator', { properties: { book } });
    await everythingFetched(calculator);
    await fillIn(form);
    await until(() => form.shadowRoot!.querySelector('.attach'));
    expect(marked(form)).to.include.members(['«First series»', '«Six infusions together»']);
    form.shadowRoot!.querySelector<HTMLElement>('[name=attach]')!.click();
    await send(form);
    const sent = JSON.stringify(bodies[0]);
    expect(sent).to.include('Estimado: «First series»');
    expect(sent).not.to.match(/[\u2068\u2069]/);
  });

  it('is not marked on an English page, nor is what the book has in the page’s language', async () => {
    document.documentElement.lang = 'en';
    expect(marked(await mount('fc-price-list', { properties: { book } }))).to.deep.equal([]);
    document.documentElement.lang = 'es';
    const own = await mount('fc-price-list', { properties: { book: clinicBook() } });
    expect(marked(own)).to.deep.equal([]);
  });
});
