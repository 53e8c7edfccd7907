import '../../src/define/index.ts';
import { clearPage, expectAccessible, recordConsole, standStill } from '../page.ts';
import { STATES } from '../states/index.ts';

describe('axe finds nothing', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
    document.documentElement.removeAttribute('style');
  });

  for (const { element, name, show } of STATES) {
    for (const lang of ['en', 'es'] as const) {
      it(`in <${element}> ${name}, in ${lang}, in light and in dark`, async () => {
        document.documentElement.lang = lang;
        const shown = await show({ lang });
        for (const scheme of ['light', 'dark']) {
          // axe takes a page without a background for white.
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          standStill(shown);
          await expectAccessible(shown);
        }
      });
    }
  }
});
