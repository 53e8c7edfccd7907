import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, recordConsole, standStill } from '../page.ts';
import { STATES } from '../states/index.ts';

const THEMES = ['', 'clear', 'plain', 'warm'];
/** What one acts on and has to find: its edge, or the whole of it, against what is around (WCAG 1.4.11). */
const CONTROLS =
  'select, textarea, .button, input:not([type=radio], [type=checkbox], [tabindex="-1"])';
const ENOUGH = 3;
const SHOWN = [
  'with everything unfolded',
  'paying with insurance',
  'with mistakes',
  'with a link to the choices',
];

type Color = readonly [red: number, green: number, blue: number];

/** A color as the browser paints it, whichever way it is written. */
function painted(color: string): Color {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance (WCAG 2.2). */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Color;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(painted(one)), luminance(painted(other))].toSorted(
    (a, b) => b - a,
  );
  return (light + 0.05) / (dark + 0.05);
}

/** The background that an element lies on. */
function ground(element: Element): string {
  for (let around = element.parentElement; around; around = around.parentElement) {
    const { backgroundColor } = getComputedStyle(around);
    if (!/, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
}

/** Controls whose edge and whose body both stand out too little, with how much. */
function faint(host: Element): string[] {
  return [...host.shadowRoot!.querySelectorAll(CONTROLS)]
    .filter((control) => control.checkVisibility())
    .map((control) => {
      const { borderTopColor, backgroundColor } = getComputedStyle(control);
      const around = ground(control);
      const own = backgroundColor.endsWith(', 0)') ? around : backgroundColor;
      return [control, Math.max(contrast(borderTopColor, around), contrast(own, around))] as const;
    })
    .filter(([, ratio]) => ratio < ENOUGH)
    .map(([control, ratio]) => `${ratio.toFixed(2)} ${control.outerHTML.slice(0, 80)}`);
}

/** The outline of what has the focus, against what is around it. */
function outlineOf(host: Element, selector: string): number {
  const control = host.shadowRoot!.querySelector<HTMLElement>(selector)!;
  control.focus();
  return contrast(getComputedStyle(control).outlineColor, ground(control));
}

async function dress(theme: string): Promise<void> {
  if (!theme) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/packages/elements/src/themes/${theme}.css`;
  document.head.append(link);
  await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
}

describe('the edges of controls', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
    for (const link of document.querySelectorAll('link[href*="/themes/"]')) link.remove();
    document.documentElement.removeAttribute('style');
  });

  for (const theme of THEMES) {
    for (const { element, name, show } of STATES.filter((state) => SHOWN.includes(state.name))) {
      it(`are found in <${element}> ${name}, theme ${theme || 'as shipped'}, light and dark`, async () => {
        await dress(theme);
        const host = await show({ lang: 'en' });
        for (const scheme of ['light', 'dark']) {
          document.documentElement.style.cssText = `color-scheme: ${scheme}; background: Canvas`;
          standStill(host);
          expect(faint(host), scheme).to.deep.equal([]);
          const field = 'input:not([type=radio], [type=checkbox], [tabindex="-1"])';
          expect(outlineOf(host, field), scheme).to.be.at.least(ENOUGH);
        }
      });
    }
  }

  it('are measured: a faint one is noticed', async () => {
    const state = STATES.find((one) => one.name === 'with mistakes')!;
    document.documentElement.style.setProperty('--fc-control-color', '#ddd');
    const host = await state.show({ lang: 'en' });
    expect(contrast('#fff', '#000')).to.equal(21);
    expect(contrast('#777', '#fff').toFixed(2)).to.equal('4.48');
    expect(faint(host).join()).to.include('<select');
  });
});
