import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, everythingFetched, recordConsole } from '../page.ts';
import { STATES } from '../states/index.ts';

function prefer(features: Readonly<Record<string, string>>): Promise<unknown> {
  return executeServerCommand('emulate-media-features', features);
}

function moving(host: Element): string[] {
  return [...host.shadowRoot!.querySelectorAll('*')]
    .filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Controls and buttons without an edge: in forced colors a background alone says nothing. */
function withoutEdge(host: Element): string[] {
  const controls = host.shadowRoot!.querySelectorAll(
    'button, select, textarea, input:not([type=radio], [type=checkbox], [tabindex="-1"])',
  );
  return [...controls]
    .filter((one) => one.getClientRects().length > 0)
    .filter((one) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } =
        getComputedStyle(one);
      const isSeen = borderTopColor !== backgroundColor && parseFloat(borderTopWidth) >= 1;
      return borderTopStyle === 'none' || !isSeen;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

describe('what readers prefer', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(async () => {
    stop();
    clearPage();
    await prefer({
      'forced-colors': 'none',
      'prefers-reduced-motion': 'no-preference',
      'prefers-contrast': 'no-preference',
    });
  });

  for (const { element, name, show } of STATES) {
    it(`is kept to by <${element}> ${name}: no motion, their own colors`, async () => {
      const host = await show({ lang: 'en' });
      await prefer({ 'prefers-reduced-motion': 'reduce' });
      expect(moving(host)).to.deep.equal([]);
      await prefer({ 'forced-colors': 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(withoutEdge(host)).to.deep.equal([]);
    });
  }

  it('draws edges and hints as strong as the text where readers ask for more contrast', async () => {
    const host = await STATES.find(({ element }) => element === 'fc-callback-form')!.show({
      lang: 'en',
    });
    // What answers to contrast is fetched when the page is idle.
    await everythingFetched(host);
    const drawn = () => ['.panel', 'textarea'].map((one) => colorOf(host, one, 'borderTopColor'));
    const text = colorOf(host, '.root', 'color');
    expect(drawn()).not.to.include(text);
    await prefer({ 'prefers-contrast': 'more' });
    expect([...drawn(), colorOf(host, '.hint', 'color')]).to.deep.equal([text, text, text]);
  });

  it('shows in forced colors which option is active', async () => {
    const state = STATES.find((one) => one.name === 'with the list open')!;
    const host = await state.show({ lang: 'en' });
    await prefer({ 'forced-colors': 'active' });
    const [active, other] = host.shadowRoot!.querySelectorAll('[role=option]');
    expect(getComputedStyle(active!).outlineStyle).to.equal('solid');
    expect(getComputedStyle(other!).outlineStyle).to.equal('none');
  });
});

function colorOf(host: Element, selector: string, of: 'borderTopColor' | 'color'): string {
  return getComputedStyle(host.shadowRoot!.querySelector(selector)!)[of];
}
