import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { answer, http, useNetwork } from '../../test/network.ts';
import {
  clearPage,
  everythingFetched,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { AUTHORED, compiled, serve } from '../../test/served-book.ts';

/** Keeps what is put off by seconds until `release`. */
function holdTimers(): { readonly held: readonly unknown[]; release(): void } {
  const { setTimeout } = window;
  const held: (() => void)[] = [];
  window.setTimeout = ((task: (...args: unknown[]) => void, delay = 0, ...args: unknown[]) =>
    delay < 2000
      ? setTimeout(task, delay, ...args)
      : held.push(() => task(...args))) as typeof setTimeout;
  return {
    held,
    release() {
      window.setTimeout = setTimeout;
      for (const run of held) run();
    },
  };
}

describe('every Forecost element', () => {
  useNetwork();
  afterEach(clearPage);

  describe('price book', () => {
    it('is fetched once for all elements that name it, however they write its address', async () => {
      const { src, asked } = serve(compiled);
      await mount('fc-cost-calculator', { attributes: { src } });
      await mount('fc-insurance-checker', {
        attributes: { src: new URL(src, location.href).href },
      });
      expect(asked).to.have.length(1);
    });

    it('is read as people write it too, after it was checked', async () => {
      const { src } = serve(() => HttpResponse.json(AUTHORED));
      const calculator = await mount('fc-cost-calculator', { attributes: { src } });
      expect(textOf(calculator, '.headline')).to.equal('$2,450');
    });

    it('given as a property stands above src', async () => {
      const { src, asked } = serve(compiled);
      const book = clinicBook({ courses: [] });
      const calculator = await mount('fc-cost-calculator', {
        attributes: { src },
        properties: { book },
      });
      expect(textOf(calculator, '.headline')).to.equal('$250');
      expect(asked).to.deep.equal([]);
    });

    it('can be replaced', async () => {
      const calculator = await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
      calculator.book = clinicBook({ courses: [] });
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal('$250');
    });

    it('keeps elements of different books apart', async () => {
      const one = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
      const other = await mount('fc-insurance-checker', { properties: { book: clinicBook() } });
      part<HTMLSelectElement>(one, '#plan-type').value = 'ppo';
      part(one, '#plan-type').dispatchEvent(new Event('change'));
      await other.updateComplete;
      expect(part<HTMLSelectElement>(other, '#plan-type').value).to.equal('');
    });
  });

  describe('its own content', () => {
    it('is shown until the book is here', async () => {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      const src = '/books/held.json';
      answer(http.get(src, async () => (await held, compiled())));
      const calculator = document.createElement('fc-cost-calculator');
      calculator.src = src;
      calculator.innerHTML = '<p>Call us</p>';
      document.body.append(calculator);
      await calculator.updateComplete;
      expect(part(calculator, 'slot')).to.not.equal(null);
      expect((calculator.firstElementChild as HTMLElement).offsetHeight).to.be.greaterThan(0);
      release();
      await until(() => calculator.shadowRoot?.querySelector('.headline'));
      expect(calculator.shadowRoot?.querySelector('slot')).to.equal(null);
    });

    it('stays, with one warning, where no book was named in the time that a framework may need', async () => {
      const { warnings, stop } = recordConsole();
      const timers = holdTimers();
      const calculator = document.createElement('fc-cost-calculator');
      const list = document.createElement('fc-price-list');
      document.body.append(calculator, list);
      await until(() => timers.held.length === 2);
      list.book = clinicBook();
      expect(warnings).to.deep.equal([]);
      timers.release();
      await until(() => warnings.length > 0);
      stop();
      expect(part(calculator, 'slot')).to.not.equal(null);
      expect(warnings).to.deep.equal([
        '[forecost] <fc-cost-calculator> has no price book: give it src="…" or set its book property.',
      ]);
    });

    it('does not warn where the book property is set right after the element is made', async () => {
      const { warnings, stop } = recordConsole();
      const form = document.createElement('fc-callback-form');
      form.setAttribute('endpoint', '/api');
      document.body.append(form);
      form.book = clinicBook();
      await form.updateComplete;
      stop();
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('language', () => {
    it('is that of the page', async () => {
      document.documentElement.lang = 'es-MX';
      const calculator = await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
      expect(textOf(calculator)).to.include('¿Cuánto va a costar?');
      expect(textOf(calculator)).to.include('Primera serie');
      expect(part(calculator, '.root').lang).to.equal('es');
    });

    it('is its own before that of the page, and follows a change', async () => {
      document.documentElement.lang = 'es';
      const calculator = await mount('fc-cost-calculator', {
        attributes: { lang: 'en' },
        properties: { book: clinicBook() },
      });
      expect(textOf(calculator)).to.include('What will it cost?');
      calculator.lang = 'es';
      await until(() => textOf(calculator).includes('¿Cuánto va a costar?'));
    });

    it('follows a change of the page', async () => {
      const calculator = await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
      document.documentElement.lang = 'es';
      await until(() => textOf(calculator).includes('¿Cuánto va a costar?'));
    });

    it('stays what it was, with all that is shown, until the next one can say as much', async () => {
      const setup = {
        attributes: { endpoint: '/api' },
        properties: { book: clinicBook() },
        content: 'Call us',
      };
      const calculator = await mount('fc-cost-calculator', setup);
      const others = [
        await mount('fc-insurance-checker', setup),
        await mount('fc-callback-form', setup),
        await mount('fc-price-list', setup),
      ];
      const hosts = [calculator, ...others];
      await Promise.all(hosts.map(everythingFetched));
      const titles = new Set<string>();
      const fallbacks: Element[] = [];
      const watch = new MutationObserver(() => {
        titles.add(`${part(calculator, '.root').lang} ${textOf(calculator, '.months h4')}`);
        fallbacks.push(...hosts.filter((host) => host.shadowRoot!.querySelector('slot')));
      });
      for (const { shadowRoot } of hosts)
        watch.observe(shadowRoot!, { subtree: true, childList: true, characterData: true });
      document.documentElement.lang = 'es';
      await until(() => hosts.every((host) => part(host, '.root').lang === 'es'));
      await until(() => textOf(calculator, '.months h4') === 'Mes por mes');
      watch.disconnect();
      titles.delete('en Month by month');
      expect([...titles]).to.deep.equal(['es Mes por mes']);
      expect(fallbacks).to.deep.equal([]);
    });

    it('is found through shadow roots, and follows a change there', async () => {
      const host = document.createElement('div');
      host.lang = 'es';
      document.body.append(host);
      const parent = host.attachShadow({ mode: 'open' });
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: '/api' },
        properties: { book: clinicBook() },
        parent,
      });
      expect(textOf(form)).to.include('Nosotros le llamamos');
      host.lang = 'en';
      await until(() => textOf(form).includes('We’ll call you'));
      form.lang = 'es';
      await until(() => textOf(form).includes('Nosotros le llamamos'));
    });

    it('is English where we have no other', async () => {
      const calculator = await mount('fc-cost-calculator', {
        attributes: { lang: 'fr' },
        properties: { book: clinicBook() },
      });
      expect(textOf(calculator)).to.include('What will it cost?');
    });
  });

  describe('a life on the page', () => {
    it('goes on after it was moved, with what was chosen', async () => {
      const calculator = await mount('fc-cost-calculator', {
        attributes: { course: 'upkeep' },
        properties: { book: clinicBook() },
      });
      const elsewhere = document.createElement('main');
      document.body.append(elsewhere);
      elsewhere.append(calculator);
      await calculator.updateComplete;
      expect(textOf(calculator, '.headline')).to.equal('$800 to $1,600');
    });

    it('hears of choices again after it was taken out and put back', async () => {
      const { src } = serve(compiled);
      const checker = await mount('fc-insurance-checker', { attributes: { src } });
      const other = await mount('fc-insurance-checker', { attributes: { src } });
      checker.remove();
      part<HTMLSelectElement>(other, '#plan-type').value = 'ppo';
      part(other, '#plan-type').dispatchEvent(new Event('change'));
      document.body.append(checker);
      await checker.updateComplete;
      expect(part<HTMLSelectElement>(checker, '#plan-type').value).to.equal('ppo');
    });

    it('goes on when a view of a single-page app is left and entered again, asking for nothing twice', async () => {
      const { src, asked } = serve(compiled);
      const first = await mount('fc-insurance-checker', { attributes: { src } });
      part<HTMLSelectElement>(first, '#plan-type').value = 'ppo';
      part(first, '#plan-type').dispatchEvent(new Event('change'));
      document.body.replaceChildren();
      const second = await mount('fc-insurance-checker', { attributes: { src } });
      const calculator = await mount('fc-cost-calculator', { attributes: { src } });
      expect(part<HTMLSelectElement>(second, '#plan-type').value).to.equal('ppo');
      expect(textOf(calculator, '.headline')).to.equal('$2,450');
      part<HTMLSelectElement>(second, '#plan-type').value = 'hmo';
      part(second, '#plan-type').dispatchEvent(new Event('change'));
      await first.updateComplete;
      expect(part<HTMLSelectElement>(first, '#plan-type').value).to.equal('ppo');
      expect(asked).to.have.length(1);
    });

    it('keeps what was typed when it is moved', async () => {
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: '/api' },
        properties: { book: clinicBook() },
      });
      part<HTMLInputElement>(form, '#name').value = 'Ana';
      const elsewhere = document.createElement('main');
      document.body.append(elsewhere);
      elsewhere.append(form);
      await form.updateComplete;
      expect(part<HTMLInputElement>(form, '#name').value).to.equal('Ana');
    });
  });

  describe('on a hostile page', () => {
    it('keeps its text size where the page shrinks the root', async () => {
      const sheet = document.createElement('style');
      sheet.textContent =
        'html{font-size:62.5%} *{letter-spacing:.3em;line-height:3} label{display:none!important}';
      document.head.append(sheet);
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: '/api' },
        properties: { book: clinicBook() },
      });
      const style = getComputedStyle(part(form, '#name'));
      const label = getComputedStyle(part(form, 'label[for=name]'));
      expect([style.fontSize, style.letterSpacing, label.display, label.lineHeight]).to.deep.equal([
        '16px',
        'normal',
        'block',
        '24px',
      ]);
      sheet.remove();
    });

    it('shows which option is chosen in forced colors', async () => {
      const { supported } = await executeServerCommand<{ supported: boolean }, unknown>(
        'emulate-media-features',
        { 'forced-colors': 'active' },
      );
      const calculator = await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(supported);
      expect(
        part<HTMLInputElement>(calculator, '[name=care]:checked').getBoundingClientRect().width,
      ).to.be.at.least(20);
      await executeServerCommand('emulate-media-features', { 'forced-colors': 'none' });
    });

    it('fits into 320 pixels', async () => {
      document.body.style.width = '320px';
      for (const tag of [
        'fc-cost-calculator',
        'fc-insurance-checker',
        'fc-callback-form',
      ] as const) {
        const element = await mount(tag, {
          attributes: { endpoint: '/api' },
          properties: { book: clinicBook() },
        });
        expect(element.scrollWidth, tag).to.be.at.most(320);
      }
      document.body.removeAttribute('style');
    });

    it('makes nothing to press smaller than 24 pixels', async () => {
      for (const tag of [
        'fc-cost-calculator',
        'fc-insurance-checker',
        'fc-callback-form',
      ] as const) {
        const element = await mount(tag, {
          attributes: { endpoint: '/api' },
          properties: { book: clinicBook() },
        });
        const targets = element.shadowRoot!.querySelectorAll<HTMLElement>(
          'button, select, summary, label.choice, input:not([type=radio], [type=checkbox], [tabindex])',
        );
        const small = [...targets].filter(
          (target) => target.offsetHeight > 0 && target.offsetHeight < 24,
        );
        expect(small, tag).to.deep.equal([]);
      }
    });
  });

  it('stores nothing on the device', async () => {
    await mount('fc-cost-calculator', { properties: { book: clinicBook() } });
    await mount('fc-callback-form', {
      attributes: { endpoint: '/api' },
      properties: { book: clinicBook() },
    });
    expect(document.cookie).to.equal('');
    expect(localStorage.length).to.equal(0);
  });
});
