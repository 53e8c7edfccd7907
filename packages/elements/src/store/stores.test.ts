import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import '../define/index.ts';
import { clearPage, mount, recordConsole, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { AUTHORED, COMPILED } from '../../test/served-book.ts';

/** A price in a sentence, of what stands where a parsed book would: JSON has no types that say so. */
function price(document: object) {
  return mount('fc-price', {
    attributes: { service: 'infusion' },
    properties: { book: document as PriceBook },
    content: '$999',
  });
}

describe('the property book', () => {
  afterEach(clearPage);

  for (const [what, document] of [
    ['a parsed price book', clinicBook()],
    ['the JSON of a price book as it is written, in whole dollars', AUTHORED],
    ['the JSON of a compiled one', COMPILED],
  ] as const) {
    it(`takes ${what}`, async () => {
      const element = await price(document);
      await until(() => element.shadowRoot!.querySelector('[part=base]'));
      expect(textOf(element, '[part=base]')).to.equal('$400');
    });
  }

  for (const [what, given, said] of [
    [
      'a promise',
      Promise.resolve(clinicBook()),
      'found a promise of one, expected a price book in JSON. [book-not-awaited] Wait for it first: element.book = await ….',
    ],
    ['an empty object', {}, 'format'],
    ['a list', [], 'expected'],
  ] as const) {
    it(`is refused where it is ${what}, and the console says why`, async () => {
      const { errors, stop } = recordConsole();
      const element = await price(given);
      await until(() => errors.length > 0);
      stop();
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include('No price is shown from the property book.').and.include(said);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
  }

  it('is refused where it is a document with a mistake, and the console says why', async () => {
    const { errors, stop } = recordConsole();
    const element = await price({ ...AUTHORED, currency: 'dollars' });
    await until(() => errors.length > 0);
    stop();
    expect(errors[0])
      .to.include('No price is shown from the property book.')
      .and.include('currency');
    expect(element.shadowRoot!.querySelector('[part=base]')).to.equal(null);
  });
});
