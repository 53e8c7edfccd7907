import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { useNetwork } from '../../test/network.ts';
import {
  clearPage,
  expectAccessible,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { AUTHORED, COMPILED, compiled, serve } from '../../test/served-book.ts';

describe('every Forecost element', () => {
  useNetwork();
  afterEach(clearPage);

  describe('a broken price book', () => {
    const edited = { ...COMPILED, book: { ...COMPILED.book, version: 'edited' } };
    const broken: [string, () => Response, string][] = [
      ['is not there', () => new HttpResponse(null, { status: 404 }), 'found HTTP 404'],
      ['cannot be reached', () => HttpResponse.error(), 'found no answer'],
      ['is not JSON', () => HttpResponse.html('<h1>Hello</h1>'), 'found text/html (SyntaxError'],
      ['was edited after it was compiled', () => HttpResponse.json(edited), 'edited-after-compile'],
      [
        'has a key twice',
        () =>
          new HttpResponse(JSON.stringify(AUTHORED).replace('{', '{"currency":"USD",'), {
            headers: { 'content-type': 'application/json' },
          }),
        '"currency" twice in the same object',
      ],
      [
        'is not a price book',
        () => HttpResponse.json({ format: 'forecost-price-book/1' }),
        'practice',
      ],
      [
        'contradicts itself',
        () =>
          HttpResponse.json({
            ...AUTHORED,
            packages: [
              { id: 'p', name: 'P', price: 1, includes: [{ service: 'nothing', visits: 1 }] },
            ],
          }),
        'nothing',
      ],
    ];
    for (const [name, respond, said] of broken) {
      it(`that ${name} leaves the page's content, shows the phone number and says why in the console once`, async () => {
        const { src } = serve(respond);
        const { errors, stop } = recordConsole();
        const setup = {
          attributes: { src },
          content: '<p>Call <a href="tel:+14155550134">us</a></p>',
        };
        const calculator = await mount('fc-cost-calculator', setup);
        const checker = await mount('fc-insurance-checker', setup);
        const ours = () => errors.filter((error) => error.startsWith('[forecost]'));
        await until(() => ours().length > 0);
        stop();
        expect(textOf(calculator)).to.equal(
          'This is not working right now. Please ask us instead. Call +14155550134 Try again',
        );
        expect(part<HTMLSlotElement>(checker, 'slot').assignedElements()).to.have.length(1);
        expect(ours()).to.have.length(1);
        expect(ours()[0]).to.include(new URL(src, location.href).href);
        expect(ours()[0]).to.include(said);
        await expectAccessible(calculator);
      });
    }

    const links: [string, string][] = [
      ['(415) 555-0134', '(415) 555-0134'],
      ['Call +1 415-555-0134, any day', '+1 415-555-0134'],
      ['Open 24/7: 415.555.0134', '+14155550134'],
      ['Room 5', '+14155550134'],
    ];
    for (const [text, shown] of links) {
      it(`shows the number of the page's link as the clinic writes it: ${text}`, async () => {
        const { src } = serve(() => new HttpResponse(null, { status: 404 }));
        const { stop } = recordConsole();
        const form = await mount('fc-callback-form', {
          attributes: { src, endpoint: '/api' },
          content: `<a href="tel:+14155550134">${text}</a>`,
        });
        stop();
        expect(textOf(form, 'a.call')).to.equal(`Call ${shown}`);
      });
    }

    it('shows the number of the phone attribute', async () => {
      const { src } = serve(() => new HttpResponse(null, { status: 404 }));
      const { stop } = recordConsole();
      const form = await mount('fc-callback-form', {
        attributes: { src, phone: '(212) 555-0100', endpoint: '/api' },
      });
      stop();
      expect(part<HTMLAnchorElement>(form, 'a').href).to.equal('tel:2125550100');
    });

    it('says nothing against a form of the page’s own, which works without it', async () => {
      const { src } = serve(() => new HttpResponse(null, { status: 404 }));
      const { stop } = recordConsole();
      const form = await mount('fc-callback-form', {
        attributes: { src, endpoint: '/api', phone: '(415) 555-0134' },
        content: '<form method="post" action="/api">Leave your number</form>',
      });
      stop();
      expect(textOf(form)).to.equal('Call (415) 555-0134');
      await expectAccessible(form);
    });

    for (const tag of ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'] as const) {
      it(`comes when the patient tries again in <${tag}>, whose heading then has the focus`, async () => {
        let works = false;
        let release: () => void = () => {};
        const held = new Promise<void>((resolve) => (release = resolve));
        const { src, asked } = serve(async () => {
          if (works) await held;
          return works ? compiled() : new HttpResponse(null, { status: 503 });
        });
        const { stop } = recordConsole();
        const host = await mount(tag, { attributes: { src, endpoint: '/api' } });
        const button = part(host, 'button');
        button.focus();
        button.click();
        await until(() => asked.length === 2 && button.textContent.includes('Try again'));
        stop();
        expect(host.shadowRoot!.activeElement).to.equal(button);
        works = true;
        button.click();
        await until(() => button.textContent.includes('Working it out…'));
        release();
        await until(() => host.shadowRoot!.activeElement?.localName === 'h2');
        expect(host.shadowRoot!.querySelector('slot')).to.equal(null);
        expect(textOf(host)).not.to.include('Try again');
      });
    }

    it('comes by itself, for every element, when the network is back', async () => {
      let works = false;
      const { src } = serve(() => (works ? compiled() : HttpResponse.error()));
      const { stop } = recordConsole();
      const setup = { attributes: { src, endpoint: '/api' } };
      const calculator = await mount('fc-cost-calculator', setup);
      const form = await mount('fc-callback-form', setup);
      const other = await mount('fc-price-list', setup);
      dispatchEvent(new Event('online'));
      await until(() => textOf(form).includes('Try again'));
      works = true;
      dispatchEvent(new Event('online'));
      await until(() => calculator.shadowRoot!.querySelector('.headline'));
      await until(() => form.shadowRoot!.querySelector('#name'));
      await until(() => other.shadowRoot!.querySelector('table'));
      stop();
      expect(textOf(calculator, '.headline')).to.equal('$2,450');
    });

    it('is tried again by the next element', async () => {
      let works = false;
      const { src } = serve(() => (works ? compiled() : new HttpResponse(null, { status: 503 })));
      const { stop } = recordConsole();
      const first = await mount('fc-cost-calculator', { attributes: { src } });
      stop();
      first.remove();
      works = true;
      const second = await mount('fc-cost-calculator', { attributes: { src } });
      expect(textOf(second, '.headline')).to.equal('$2,450');
    });
  });
});
