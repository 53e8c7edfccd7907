import type { PriceBook } from '@forecost/core';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/fc-cost-calculator.ts';
import { press, tabTo, type } from '../../../test/access/focus.ts';
import {
  clearPage,
  everythingFetched,
  expectAccessible,
  fill,
  mount,
  part,
  textOf,
  until,
} from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import type { CostCalculator } from '../cost-calculator.ts';

const [, infusion] = clinicBook().services;

/** As many services as are named, and no courses. */
function bookOf(names: readonly { readonly en: string; readonly es: string }[]): PriceBook {
  return clinicBook({
    courses: [],
    packages: [],
    services: names.map((name, index) => ({ ...infusion!, id: `service-${index}`, name })),
  });
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ en: `Care ${index}`, es: `Atención ${index}` }));

const MANY = bookOf([
  ...numbered(10),
  { en: 'X-ray of the hand', es: 'Radiografía de la mano' },
  { en: 'X-ray of the knee', es: 'Radiografía de la rodilla' },
  { en: 'MRI of the knee', es: 'Resonancia de la rodilla' },
]);

async function unfolded(book: PriceBook, lang = 'en'): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { lang, 'start-date': '2026-11-23' },
    properties: { book },
  });
  await everythingFetched(calculator);
  part(calculator, '[part=care] summary').click();
  await until(() => calculator.shadowRoot!.querySelector('[part=care] details .card'));
  return calculator;
}

/** The names of the cards in the fold that are seen. */
function seen(calculator: CostCalculator): string[] {
  return [...calculator.shadowRoot!.querySelectorAll('[part=care] details .card')]
    .filter((card) => card.checkVisibility())
    .map((card) => card.querySelector('.label')!.textContent.trim());
}

describe('the search in a long list of services of fc-cost-calculator', () => {
  afterEach(clearPage);

  it('leaves those with every word that is typed, and says how many', async () => {
    const calculator = await unfolded(MANY);
    expect(seen(calculator)).to.have.length(5);
    fill(calculator, '#find', 'knee x-');
    expect(seen(calculator)).to.deep.equal(['X-ray of the knee']);
    expect(textOf(calculator, '#found')).to.equal('1 match');
    fill(calculator, '#find', 'knee');
    expect(textOf(calculator, '#found')).to.equal('2 matches');
    fill(calculator, '#find', '');
    expect(seen(calculator)).to.have.length(5);
    expect(textOf(calculator, '#found')).to.equal('');
    await expectAccessible(calculator);
  });

  it('finds what stands above the fold too, where all are back when it is closed', async () => {
    const calculator = await unfolded(MANY);
    const above = () =>
      [...calculator.shadowRoot!.querySelectorAll('[part=care] > .cards .card')]
        .filter((card) => card.checkVisibility())
        .map((card) => card.querySelector('.label')!.textContent.trim());
    expect(above()).to.have.length(8);
    part(calculator, '#find').focus();
    await type('care 3');
    // The first one is chosen.
    expect(above()).to.deep.equal(['Care 0', 'Care 3']);
    expect(textOf(calculator, '#found')).to.equal('1 match');
    await press('Enter');
    await type(' ');
    await calculator.updateComplete;
    expect(part(calculator, '.card:has(:checked) .label').textContent).to.equal('Care 3');

    const fold = part(calculator, '[part=care] summary');
    fold.click();
    await until(() => !calculator.shadowRoot!.querySelector('#find'));
    expect(above()).to.have.length(8);
    fold.click();
    await until(() => calculator.shadowRoot!.querySelector('#find'));
    expect(above()).to.have.length(8);
  });

  it('stays in sight where the browser does not hold it when cards above it go', async () => {
    const calculator = await unfolded(MANY);
    document.body.insertAdjacentHTML('beforeend', '<div style="height: 300vh"></div>');
    document.documentElement.style.overflowAnchor = 'none';
    const field = part(calculator, '#find');
    field.focus();
    scrollBy({ top: field.getBoundingClientRect().top - 20, behavior: 'instant' });
    await type('mri');
    await until(
      () => calculator.shadowRoot!.querySelector<HTMLElement>('.cards')!.offsetHeight < 200,
    );
    await until(() => field.getBoundingClientRect().top > -1);
    document.documentElement.style.overflowAnchor = '';
  });

  it('does without accents and capitals, in the language of the page', async () => {
    const calculator = await unfolded(MANY, 'es');
    expect(textOf(calculator, 'label[for=find]')).to.equal('Buscar un servicio');
    fill(calculator, '#find', 'RADIOGRAFIA mano');
    expect(seen(calculator)).to.deep.equal(['Radiografía de la mano']);
    expect(textOf(calculator, '#found')).to.equal('1 resultado');
  });

  it('says what to do where there is none', async () => {
    const calculator = await unfolded(MANY);
    fill(calculator, '#find', 'braces');
    expect(seen(calculator)).to.deep.equal([]);
    expect(textOf(calculator, '#found')).to.equal(
      'Not on our list. The answer may still be yes: ask us and we’ll check.',
    );
  });

  it('keeps the one that is chosen in sight', async () => {
    const calculator = await unfolded(MANY);
    const radios = calculator.shadowRoot!.querySelectorAll<HTMLElement>('details [name=care]');
    radios[4]!.click();
    await calculator.updateComplete;
    fill(calculator, '#find', 'hand');
    expect(seen(calculator)).to.deep.equal(['X-ray of the hand', 'MRI of the knee']);
    expect(textOf(calculator, '#found')).to.equal('1 match');
  });

  it('needs nothing but the keyboard', async () => {
    const calculator = await unfolded(MANY);
    part(calculator, '[part=care] summary').focus();
    await tabTo(calculator, '#find');
    await type('hand');
    await press('Tab');
    expect(calculator.shadowRoot!.activeElement!.matches('details [name=care]')).to.equal(true);
    await type(' ');
    await calculator.updateComplete;
    expect(part(calculator, '.card:has(:checked) .label').textContent).to.equal(
      'X-ray of the hand',
    );
  });

  it('is left backwards as any field, and forwards where nothing is found', async () => {
    const calculator = await unfolded(MANY);
    part(calculator, '#find').focus();
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(calculator.shadowRoot!.activeElement!.localName).to.equal('summary');
    await tabTo(calculator, '#find');
    await type('braces');
    await press('Tab');
    expect(calculator.shadowRoot!.activeElement!.id).to.equal('visits');
  });

  it('is left out where few are to be looked through', async () => {
    const calculator = await unfolded(bookOf(numbered(12)));
    expect(calculator.shadowRoot!.querySelector('#find')).to.equal(null);
  });
});
