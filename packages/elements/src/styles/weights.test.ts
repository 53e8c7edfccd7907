import { expect } from 'chai';
import '../define/index.ts';
import { clearPage, recordConsole } from '../../test/page.ts';
import { STATES } from '../../test/states/index.ts';

// A weight of our own would be one more font for the browser to find before it shows anything.
describe('font weights', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
  });

  for (const { element, name, show } of STATES) {
    it(`of <${element}> ${name} are those of a page's text and headings`, async () => {
      const { shadowRoot } = await show({ lang: 'en' });
      const shown = [...shadowRoot!.querySelectorAll('*')];
      const weights = new Set(shown.map((one) => getComputedStyle(one).fontWeight));
      expect([...weights].filter((weight) => weight !== '400' && weight !== '700')).to.deep.equal(
        [],
      );
    });
  }
});
