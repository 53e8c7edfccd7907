import { expect } from 'chai';
import { clearPage, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

// In this order: an element cannot be undefined again once the loader has fetched it.
describe('loader', () => {
  afterEach(clearPage);

  it('fetches an element that is on the page, and only that', async () => {
    document.body.append(document.createElement('fc-callback-form'));
    await import('./forecost.ts');
    await customElements.whenDefined('fc-callback-form');
    expect(customElements.get('fc-insurance-checker')).to.equal(undefined);
  });

  it('leaves an element that is far away until it comes near', async () => {
    const far = document.createElement('div');
    far.style.height = '5000px';
    const checker = document.createElement('fc-insurance-checker');
    document.body.append(far, checker);
    const near = document.createElement('fc-callback-form');
    near.book = clinicBook();
    near.setAttribute('endpoint', '/api');
    far.before(near);
    await until(() => near.shadowRoot?.querySelector('form'));
    expect(customElements.get('fc-insurance-checker')).to.equal(undefined);
    checker.scrollIntoView();
    await customElements.whenDefined('fc-insurance-checker');
  });

  it('finds elements that come later', async () => {
    expect(customElements.get('fc-cost-calculator')).to.equal(undefined);
    document.body.append(document.createElement('fc-cost-calculator'));
    await customElements.whenDefined('fc-cost-calculator');
  });
});
