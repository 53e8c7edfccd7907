import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, recordConsole } from '../page.ts';
import { STATES } from '../states/index.ts';

/** What a finger or a pointer can hit. */
const TARGETS = 'a, button, select, summary, textarea, input, label, [role=option]';

/**
 * Links within sentences are exempt (WCAG 2.5.8), as is what cannot be seen or reached. A radio or a
 * checkbox is held to it by itself too: checkers such as axe do not count its label.
 */
function smallTargets(host: Element): string[] {
  const targets = [...host.shadowRoot!.querySelectorAll<HTMLElement>(TARGETS)];
  return targets
    .filter((target) => !target.matches('p a, li a, [tabindex="-1"], .field > label'))
    .filter((target) => target.getClientRects().length > 0 && !target.closest('.unseen'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < 24 || height < 24;
    })
    .map(({ outerHTML }) => outerHTML);
}

/** Whatever reaches beyond the element sideways: a reader would have to scroll for it. */
function overflowing(host: Element): string[] {
  const { left, right } = host.getBoundingClientRect();
  const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.root, .root *')];
  return all
    .filter((one) => one.getClientRects().length > 0 && !one.closest('.unseen, [data-scrolls]'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Adds styles to an element's own, as a reader's browser extension would. */
function addStyles(host: Element, text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
}

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

describe('layout', () => {
  let stop: () => void = () => {};
  beforeEach(() => {
    ({ stop } = recordConsole());
    document.body.style.margin = '0';
  });
  afterEach(() => {
    stop();
    clearPage();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  for (const { element, name, show } of STATES.filter((state) => state.element !== 'fc-price')) {
    describe(`of <${element}> ${name}`, () => {
      it('makes nothing to press smaller than 24 pixels', async () => {
        const shown = await show({ lang: 'en' });
        for (const width of ['320px', '390px', '1280px']) {
          document.body.style.width = width;
          expect(smallTargets(shown), width).to.deep.equal([]);
        }
        // Nor where a page makes text small.
        document.documentElement.style.setProperty('--fc-font-size', '13px');
        expect(smallTargets(shown)).to.deep.equal([]);
      });

      for (const lang of ['en', 'es'] as const) {
        it(`needs no scrolling sideways at 320 pixels, which is 1280 at 400 %, in ${lang}`, async () => {
          document.body.style.width = '320px';
          expect(overflowing(await show({ lang }))).to.deep.equal([]);
        });
      }

      it('needs none with text of double size on a phone, or with wide spacing at 320 pixels', async () => {
        document.body.style.width = '390px';
        document.documentElement.style.setProperty('--fc-font-size', '200%');
        const shown = await show({ lang: 'en' });
        expect(overflowing(shown)).to.deep.equal([]);
        document.documentElement.removeAttribute('style');
        document.body.style.width = '320px';
        addStyles(shown, SPACED);
        expect(overflowing(shown)).to.deep.equal([]);
      });

      it('is mirrored on a page that is read from right to left', async () => {
        document.body.style.width = '700px';
        const shown = await show({ lang: 'en' });
        const fromLeft = startsOf(shown, 'ltr');
        document.documentElement.dir = 'rtl';
        const fromRight = startsOf(shown, 'rtl');
        const names = (boxes: typeof fromLeft) => boxes.map(({ name }) => name);
        expect(names(fromRight)).to.deep.equal(names(fromLeft));
        // Halves of pixels are rounded to the one side or the other.
        const moved = fromLeft.filter(
          ({ start }, place) => Math.abs(start - fromRight[place]!.start) >= 1,
        );
        expect(moved).to.deep.equal([]);
      });
    });
  }

  for (const { element, name, show } of STATES) {
    if (element === 'fc-price') continue;
    it(`of <${element}> ${name} needs no scrolling sideways where text and margins of double size leave 240 pixels`, async () => {
      document.body.style.width = '240px';
      document.documentElement.style.setProperty('--fc-font-size', '200%');
      expect(overflowing(await show({ lang: 'en' }))).to.deep.equal([]);
    });
  }

  for (const size of ['100%', '150%', '200%']) {
    it(`keeps the names of months and years apart on a phone with text of ${size}`, async () => {
      document.body.style.width = '328px';
      document.documentElement.style.setProperty('--fc-font-size', size);
      const state = STATES.find(({ name }) => name === 'with a loan')!;
      const { shadowRoot } = await state.show({ lang: 'en' });
      const names = [...shadowRoot!.querySelectorAll('.chart .name')];
      const boxes = names.map((name) => name.getBoundingClientRect());
      expect(names.map((name) => name.textContent)).to.include.members(['2026', '2027']);
      for (const one of boxes) {
        const beside = boxes.filter((other) => other.top === one.top && other.left > one.left);
        expect(Math.min(...beside.map((other) => other.left))).to.be.above(one.right);
      }
    });
  }

  it('puts what is chosen under its box where too little is left beside it', async () => {
    const state = STATES.find(({ name }) => name === 'not sure how to pay')!;
    const shown = await state.show({ lang: 'en' });
    const card = shown.shadowRoot!.querySelector('label:has([name=paying])')!;
    const [box, words] = ['input', 'span'].map((tag) => card.querySelector(tag)!);
    const isUnder = () => words!.getBoundingClientRect().top >= box!.getBoundingClientRect().bottom;
    document.body.style.width = '240px';
    expect(isUnder()).to.equal(false);
    document.documentElement.style.setProperty('--fc-font-size', '200%');
    expect(isUnder()).to.equal(true);
  });

  it('begins controls side by side at one height, however many lines their labels have', async () => {
    document.body.style.width = '700px';
    const state = STATES.find(({ name }) => name === 'paying with insurance')!;
    const root = (await state.show({ lang: 'en' })).shadowRoot!;
    const words = document.createRange();
    const [left, right] = ['deductible', 'deductibleMet'].map((id) => {
      words.selectNodeContents(root.querySelector(`label[for=${id}]`)!);
      const control = root.querySelector(`#${id}`)!.getBoundingClientRect();
      return { words: words.getBoundingClientRect(), control };
    });
    expect(left!.words.top).to.equal(right!.words.top);
    expect(left!.words.height).to.be.below(right!.words.height);
    expect(left!.control.top).to.equal(right!.control.top);
  });

  it('keeps the mark of a fold apart from its text on a page that is read from right to left', async () => {
    const state = STATES.find(({ name }) => name === 'not sure how to pay')!;
    const shown = await state.show({ lang: 'en' });
    const summary = shown.shadowRoot!.querySelector('[part=care] summary')!;
    const words = document.createRange();
    words.selectNodeContents(summary);
    const indent = () => words.getBoundingClientRect().left - summary.getBoundingClientRect().left;
    const usual = indent();
    document.documentElement.dir = 'rtl';
    // The gap that the mark brings along is on its other side then.
    expect(indent()).to.be.above(usual + 4);
  });

  it('puts the marks of a list beside its text on a page that is read from right to left', async () => {
    const state = STATES.find(({ name }) => name === 'with a plan and care that needs approval')!;
    const shown = await state.show({ lang: 'en' });
    const [list, item] = ['.checklist', '.checklist li'].map((selector) =>
      shown.shadowRoot!.querySelector(selector)!,
    );
    const indent = () => item!.getBoundingClientRect().left - list!.getBoundingClientRect().left;
    const usual = indent();
    expect(usual).to.be.above(10);
    document.documentElement.dir = 'rtl';
    expect(indent()).to.equal(usual);
  });

  it('puts a sign before its field or after it as amounts have it, on a page that is read from right to left too', async () => {
    document.documentElement.dir = 'rtl';
    const state = STATES.find(({ name }) => name === 'with a plan and care that needs approval')!;
    const shown = await state.show({ lang: 'en' });
    const order = [...shown.shadowRoot!.querySelectorAll('.signed')].map((signed) => {
      const field = signed.querySelector('input')!.getBoundingClientRect();
      return [placeOf(signed, signed.textContent.trim()) < field.left, signed.textContent.trim()];
    });
    expect(order).to.deep.include.members([
      [true, '$'],
      [false, '%'],
    ]);
  });

  it('puts words beside their box or radio on a page that is read from right to left', async () => {
    document.body.style.width = '1280px';
    const shown = await STATES.find((state) => state.element === 'fc-callback-form')!.show({
      lang: 'en',
    });
    document.documentElement.dir = 'rtl';
    const [box, words] = ['#consent-call', '#consent-call + span'].map((selector) =>
      shown.shadowRoot!.querySelector(selector)!,
    );
    const range = document.createRange();
    range.selectNodeContents(words!);
    const gap = box!.getBoundingClientRect().left - range.getBoundingClientRect().right;
    expect(gap).to.be.within(0, 20);
  });

  it('keeps the words and amounts of a sentence in its own order on a page that is read from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const state = STATES.find(({ name }) => name === 'not sure how to pay')!;
    const shown = await state.show({ lang: 'en' });
    const range = [...shown.shadowRoot!.querySelectorAll('.amount')].find((one) =>
      one.textContent.includes('$2,400 to $2,700'),
    )!;
    const [low, high] = ['$2,400', '$2,700'].map((amount) => placeOf(range, amount));
    expect(low).to.be.below(high!);
  });

  it('notices what is too wide, too small or not mirrored', async () => {
    document.body.style.width = '320px';
    const shown = await STATES.find((state) => state.element === 'fc-callback-form')!.show({
      lang: 'en',
    });
    addStyles(
      shown,
      'h2 { inline-size: 400px; } .button { all: unset; block-size: 20px; } .row { padding-left: 30px; }',
    );
    expect(overflowing(shown).join()).to.include('<h2>');
    expect(smallTargets(shown).join()).to.include('<button');
    const fromLeft = startsOf(shown, 'ltr');
    document.documentElement.dir = 'rtl';
    expect(startsOf(shown, 'rtl')).not.to.deep.equal(fromLeft);
  });
});

/** How far each box starts from the side where lines start. */
function startsOf(host: Element, direction: 'ltr' | 'rtl'): { name: string; start: number }[] {
  const { left, right } = host.getBoundingClientRect();
  const boxes = [...host.shadowRoot!.querySelectorAll<HTMLElement>('.root *')];
  return boxes
    .filter((box) => box.getClientRects().length > 0 && isMirrored(box))
    .map((box) => {
      const rect = box.getBoundingClientRect();
      const start = direction === 'ltr' ? rect.left - left : right - rect.right;
      return { name: `${box.localName}.${box.className}`, start };
    });
}

/** How far from the left a text stands in an element. */
function placeOf(element: Element, text: string): number {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const start = node.textContent!.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range.getBoundingClientRect().left;
  }
  throw new Error(`There is no ${text}.`);
}

/** Boxes, but not runs of text, amounts with their sign, nor items of lists: they follow their language, not the page. */
function isMirrored(box: Element): boolean {
  return (
    !(box instanceof SVGElement || box.closest('[dir] > li, .signed > *')) &&
    !getComputedStyle(box).display.startsWith('inline')
  );
}
