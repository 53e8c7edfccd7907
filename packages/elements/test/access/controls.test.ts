import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, everythingFetched, recordConsole } from '../page.ts';
import { STATES } from '../states/index.ts';
import { expectFocusSeen, focused, outsideButton } from './focus.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a patient fills in; a trap for robots is not for them. */
function controlsOf(host: Element): Control[] {
  const all = host.shadowRoot!.querySelectorAll<Control>('input, select, textarea');
  return [...all].filter((control) => control.tabIndex === 0 && isShown(control));
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility();
}

function describing(control: Element): (HTMLElement | null)[] {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids.map((id) => root.getElementById(id));
}

/** Where Tab stops, in order: of a group of radios only at the one that is chosen. */
function stopsOf(host: Element): Element[] {
  const selector = 'a[href], button, select, textarea, input, summary';
  const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  return all.filter((one) => {
    if (one.tabIndex < 0 || !isShown(one)) return false;
    return !(one instanceof HTMLInputElement && one.type === 'radio') || one.checked;
  });
}

describe('every form control', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
  });

  for (const { element, name, show } of STATES.filter(
    (state) => !state.element.startsWith('fc-price'),
  )) {
    describe(`of <${element}> ${name}`, () => {
      it('is a native one with a visible label that leads to it', async () => {
        const host = await show({ lang: 'en' });
        for (const control of controlsOf(host)) {
          const [label] = control.labels ?? [];
          const text = label && isShown(label) ? label.textContent.trim() : '';
          expect(text, control.outerHTML).not.to.equal('');
          if (control.matches('[type=radio], [type=checkbox]')) continue;
          label!.click();
          expect(focused(host)).to.equal(control);
        }
      });

      it('is described by what is there, and is invalid only with an error beside it', async () => {
        const host = await show({ lang: 'en' });
        for (const control of controlsOf(host)) {
          const notes = describing(control);
          expect(
            notes.every((note) => note?.textContent.trim()),
            control.outerHTML,
          ).to.equal(true);
          const hasError = notes.some((note) => note?.classList.contains('error'));
          expect(control.getAttribute('aria-invalid') === 'true', control.id).to.equal(hasError);
        }
      });

      it('says what browsers may fill in where it asks for words', async () => {
        const host = await show({ lang: 'en' });
        const silent = controlsOf(host).filter(
          (control) =>
            control.matches('input:not([type=radio], [type=checkbox], [type=date])') &&
            !control.autocomplete,
        );
        expect(silent).to.deep.equal([]);
      });

      it('keeps what was typed when the element renders again and when it is moved', async () => {
        const host = (await show({ lang: 'en' })) as HTMLElement & {
          requestUpdate(): void;
          updateComplete: Promise<unknown>;
        };
        const [control] = controlsOf(host).filter((one) =>
          one.matches('#name, #member-id, #reason'),
        );
        if (!control) return;
        control.value = 'typed';
        host.requestUpdate();
        await host.updateComplete;
        document.body.appendChild(document.createElement('main')).append(host);
        await host.updateComplete;
        expect(controlsOf(host)).to.include(control);
        expect(control.value).to.equal('typed');
      });

      it('has an id of its own', async () => {
        const ids = [...(await show({ lang: 'en' })).shadowRoot!.querySelectorAll('[id]')];
        const names = ids.map(({ id }) => id);
        expect(names).to.deep.equal([...new Set(names)]);
      });

      it('is reached with Tab, in the order of reading, with a focus that can be seen', async () => {
        const host = await show({ lang: 'en' });
        await everythingFetched(host);
        const [before, after] = [outsideButton(), outsideButton()];
        host.before(before);
        host.after(after);
        before.focus();
        const walked: Element[] = [];
        // A date has at most four stops of its own.
        for (let left = 4 * stopsOf(host).length + 4; left > 0; left -= 1) {
          await sendKeys({ press: 'Tab' });
          const now = focused(host);
          if (now === after || !now || now === document.body) break;
          // Parts of a date are stops within one control.
          if (walked.at(-1) === now || now.getRootNode() !== host.shadowRoot) continue;
          walked.push(now);
          expectFocusSeen(now);
        }
        expect(walked).to.deep.equal(stopsOf(host));
      });
    });
  }
});
