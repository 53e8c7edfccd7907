import { expect } from 'chai';
import '../define/index.ts';
import {
  choose,
  clearPage,
  everythingFetched,
  fill,
  mount,
  part,
  textOf,
  until,
} from '../../test/drive.ts';
import { clinicBook } from '../../test/price-book.ts';

/** What Chrome makes of every text of an element: two elements around its translation, in place of it. */
function translate(host: Element): void {
  const texts = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found.filter(({ data, parentElement }) => data.trim() && parentElement)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `vi:${text.data.trim()}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('an element that the browser has translated', () => {
  afterEach(clearPage);

  it('shows the amounts of what was chosen since', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23' },
      properties: { book: clinicBook() },
    });
    await everythingFetched(calculator);
    translate(calculator);
    expect(textOf(calculator, '.headline')).to.equal('vi:$2,450');
    await choose(calculator, 'IV infusion');
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$400');
    fill(calculator, '#visits', '3');
    await calculator.updateComplete;
    expect(textOf(calculator, '.headline')).to.equal('$1,200');
  });

  it('follows each further answer, however often it is translated', async () => {
    const calculator = await mount('fc-cost-calculator', {
      attributes: { 'start-date': '2026-11-23', service: 'infusion' },
      properties: { book: clinicBook() },
    });
    await everythingFetched(calculator);
    for (const [visits, amount] of [
      ['2', '$800'],
      ['3', '$1,200'],
      ['4', '$1,600'],
    ] as const) {
      translate(calculator);
      fill(calculator, '#visits', visits);
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal(amount);
    }
  });

  it('says everything that one says which was never translated', async () => {
    const [translated, plain] = await Promise.all(
      [1, 2].map(() =>
        mount('fc-cost-calculator', {
          attributes: { 'start-date': '2026-11-23', service: 'infusion' },
          properties: { book: clinicBook() },
        }),
      ),
    );
    for (const calculator of [translated!, plain!]) {
      await everythingFetched(calculator);
      part(calculator, '.reasons summary').click();
      await until(() => calculator.shadowRoot!.querySelector('.visits'));
    }
    translate(translated!);
    for (const calculator of [translated!, plain!]) {
      fill(calculator, '#visits', '3');
      await calculator.updateComplete;
      await choose(calculator, 'With insurance');
      await until(() => calculator.shadowRoot!.querySelector('#deductible'));
      await calculator.updateComplete;
    }
    const words = (host: Element) => textOf(host).replaceAll('vi:', '').replace(/\s/g, '');
    expect(words(translated!)).to.equal(words(plain!));
  });

  it('says its own words where the page is now in a language that it speaks', async () => {
    const checker = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
    await everythingFetched(checker);
    translate(checker);
    checker.lang = 'es';
    const title = () => checker.shadowRoot?.querySelector('h2')?.textContent.trim();
    await until(() => title() === '¿Lo paga mi seguro?');
  });

  it('leaves to the translator what never changes', async () => {
    const form = await mount('fc-callback-form', { properties: { book: clinicBook() } });
    await everythingFetched(form);
    translate(form);
    form.requestUpdate();
    await form.updateComplete;
    expect(textOf(form)).to.contain('vi:');
  });
});
