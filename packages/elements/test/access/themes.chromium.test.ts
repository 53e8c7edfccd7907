import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, expectAccessible, recordConsole, standStill } from '../page.ts';
import { STATES } from '../states/index.ts';

const THEMES = ['clear', 'plain', 'warm'];
/** States that show every color between them. */
const COLORFUL = [
  'with everything unfolded',
  'paying with insurance',
  'with mistakes',
  'with a promotion',
];

describe('axe finds nothing in a theme that is shipped', () => {
  let stop: () => void = () => {};
  let sheet: HTMLLinkElement;
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
    sheet.remove();
    document.documentElement.removeAttribute('style');
  });

  for (const theme of THEMES) {
    for (const { element, name, show } of STATES.filter((state) => COLORFUL.includes(state.name))) {
      it(`${theme}: in <${element}> ${name}, in light and in dark`, async () => {
        sheet = await load(theme);
        const shown = await show({ lang: 'en' });
        const own = getComputedStyle(shown).getPropertyValue('--fc-accent-color');
        expect(own).to.match(/^light-dark\(/);
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          standStill(shown);
          await expectAccessible(shown);
        }
      });
    }
  }
});

async function load(theme: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/packages/elements/src/themes/${theme}.css`;
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
  });
  document.head.append(link);
  await loaded;
  return link;
}
