import { expect } from 'chai';
import '../define/index.ts';
import { clearPage } from '../../test/page.ts';
import { STATES } from '../../test/states/index.ts';

const HAS = /:has\((?:[^()]|\([^()]*\))*\)/g;
const ELEMENTS = [...new Set(STATES.map(({ element }) => element))];

describe('the styles', () => {
  afterEach(clearPage);

  // WebKit 2.50 does not look at them again: in Safari something would stay hidden, or as it was.
  for (const element of ELEMENTS) {
    it(`of <${element}> ask no :has() for an attribute that changes`, async () => {
      const states = STATES.filter((state) => state.element === element);
      const found = new Set<string>();
      for (const { show } of states) {
        const host = await show({ lang: 'en' });
        for (const sheet of host.shadowRoot!.adoptedStyleSheets) {
          for (const rule of sheet.cssRules) {
            for (const [asked] of rule.cssText.matchAll(HAS))
              if (/\[/.test(asked)) found.add(asked);
          }
        }
        clearPage();
      }
      expect([...found]).to.deep.equal([]);
    });
  }
});
