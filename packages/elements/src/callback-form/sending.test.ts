import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/fc-callback-form.ts';
import { ENDPOINT, fillIn, mountForm, record, send, stored } from '../../test/callback.ts';
import { answer, http, useNetwork } from '../../test/network.ts';
import {
  clearPage,
  click,
  fill,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';

describe('sending a callback request', () => {
  useNetwork();
  afterEach(clearPage);

  describe('sending', () => {
    it('says thank you with the promise only after the server has answered', async () => {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      answer(
        http.post(ENDPOINT, async () => {
          await held;
          return stored();
        }),
      );
      const form = await mountForm();
      await fillIn(form);
      await click(form, '[part=button]');
      await until(() => textOf(form, '[part=button]') === 'Sending…');
      expect(textOf(form)).not.to.include('Thank you');
      release();
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(textOf(form)).to.include('Thank you, Ana Reyes.');
      expect(textOf(form)).to.include(
        'We will call you by Tuesday, November 24 at 5:00 PM (clinic time).',
      );
      expect(textOf(form)).to.include('988');
    });

    it('shows at once that it was asked to, while the code that sends is on its way', async () => {
      record(stored);
      let arrive: () => void = () => {};
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      const loadPart = () => arrived.then(() => import('./later.ts'));
      const properties: object = { book: clinicBook(), loadPart };
      const form = await mount('fc-callback-form', {
        attributes: { endpoint: ENDPOINT },
        properties,
      });
      await fillIn(form);
      await click(form, '[part=button]');
      expect(textOf(form, '[part=button]')).to.equal('Ask for a call…');
      expect(part(form, '[part=button]').getAttribute('aria-disabled')).to.equal('true');
      arrive();
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(textOf(form, '#heading')).to.equal('Thank you, Ana Reyes.');
    });

    it('gives the number to call with the thank-you, for whoever would rather call', async () => {
      record(stored);
      const form = await mountForm();
      await fillIn(form);
      await send(form);
      expect(textOf(form)).to.include('Has something changed? Call (415) 555-0134');
      expect(part<HTMLAnchorElement>(form, 'a.call').href).to.equal('tel:4155550134');
    });

    it('moves the focus to the thank-you', async () => {
      record(stored);
      const form = await mountForm();
      await fillIn(form);
      await send(form);
      expect(form.shadowRoot?.activeElement?.id).to.equal('heading');
    });

    it('sends what was typed, the wording of both consents and the traps', async () => {
      const { bodies, keys } = record(stored);
      const form = await mountForm();
      await fillIn(form);
      fill(form, '#reason', 'Prices');
      await send(form);
      const { elapsedMilliseconds, ...rest } = bodies[0]!;
      expect(elapsedMilliseconds).to.be.a('number');
      expect(rest).to.deep.equal({
        practice: 'bay-clinic',
        name: 'Ana Reyes',
        phone: '(415) 555-0199',
        language: 'en',
        bestTime: 'any',
        reason: 'Prices',
        consent: {
          call: {
            given: true,
            wording: 'Bay Clinic may call me at this number about my request.',
            version: 'en-2026-11-21',
          },
          text: {
            given: false,
            wording:
              'Bay Clinic may also text me. This is my choice: care never depends on it, and I can stop it any time.',
            version: 'en-2026-11-21',
          },
        },
        website: '',
      });
      expect(keys[0]).to.match(/^[A-Za-z0-9_-]{8,64}$/);
    });

    it('sends a number with its extension as it was typed', async () => {
      const { bodies } = record(stored);
      const form = await mountForm();
      await fillIn(form);
      fill(form, '#phone', '(415) 555-0199 ext. 12');
      await send(form);
      expect(bodies[0]).to.include({ phone: '(415) 555-0199 ext. 12' });
    });

    it('sends once when the button is pressed twice', async () => {
      const { bodies } = record(stored);
      const form = await mountForm();
      await fillIn(form);
      part(form, '[part=button]').click();
      part(form, '[part=button]').click();
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(bodies).to.have.length(1);
    });

    it('sends nothing when the page cancels the event', async () => {
      const { bodies } = record(stored);
      const form = await mountForm();
      form.addEventListener('fc-callback-submit', (event) => event.preventDefault());
      await fillIn(form);
      await click(form, '[part=button]');
      await until(() => textOf(form, '[part=button]') === 'Ask for a call');
      expect(bodies).to.deep.equal([]);
    });
  });

  describe('what stands below the form', () => {
    /** A form whose request waits for its answer, and what answers it. */
    async function mountWaiting(respond: () => Response) {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      answer(http.post(ENDPOINT, () => held.then(respond)));
      const form = await mountForm();
      await fillIn(form);
      await click(form, '[part=button]');
      await until(() => textOf(form, '[part=button]') === 'Sending…');
      return { form, release, height: form.offsetHeight };
    }

    it('does not move when the form says, late, that the request was not sent', async () => {
      const { form, release, height } = await mountWaiting(() => HttpResponse.error());
      const isSeen = () => part(form, '#summary').checkVisibility({ visibilityProperty: true });
      expect(isSeen()).to.equal(false);
      release();
      await until(isSeen);
      expect(textOf(form, '#summary h3')).to.equal('Your request was not sent.');
      expect(form.offsetHeight).to.equal(height);
    });

    it('does not move when the form says thank you, late, until the reader uses it', async () => {
      const { form, release, height } = await mountWaiting(stored);
      release();
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(form.offsetHeight).to.equal(height);
      await until(() => {
        form.click();
        return form.offsetHeight < height;
      });
    });
  });

  describe('failures', () => {
    const failures: [string, () => Response][] = [
      ['the network is gone', () => HttpResponse.error()],
      ['the server cannot store it', () => new HttpResponse(null, { status: 503 })],
      ['a captive portal answers', () => HttpResponse.html('<p>Log in</p>')],
    ];
    for (const [name, respond] of failures) {
      it(`keeps what was typed and shows the phone number when ${name}`, async () => {
        record(respond);
        const form = await mountForm();
        await fillIn(form);
        const console = recordConsole();
        await send(form);
        console.stop();
        expect(textOf(form, '#summary')).to.include('Your request was not sent.');
        expect(textOf(form, '#summary')).to.include('Call (415) 555-0134');
        expect(part<HTMLInputElement>(form, '#name').value).to.equal('Ana Reyes');
      });
    }

    it('moves neither what was typed nor the button, however late it comes', async () => {
      record(() => new HttpResponse(null, { status: 503 }));
      const form = await mountForm();
      await fillIn(form);
      const places = () => ['#name', '[part=button]'].map((name) => part(form, name).offsetTop);
      const before = places();
      const console = recordConsole();
      await send(form);
      console.stop();
      expect(textOf(form, '#summary')).to.include('Your request was not sent.');
      expect(places()).to.deep.equal(before);
    });

    it('tries again with the same key and the same body', async () => {
      const { bodies, keys } = record((count) => (count === 1 ? HttpResponse.error() : stored()));
      const form = await mountForm();
      await fillIn(form);
      const console = recordConsole();
      await send(form);
      console.stop();
      await click(form, '[part=button]');
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(keys[1]).to.equal(keys[0]);
      expect(bodies[1]).to.deep.equal(bodies[0]);
    });

    it('takes a new key for other words', async () => {
      const { keys } = record((count) => (count === 1 ? HttpResponse.error() : stored()));
      const form = await mountForm();
      await fillIn(form);
      const console = recordConsole();
      await send(form);
      console.stop();
      fill(form, '#name', 'Ana R.');
      await click(form, '[part=button]');
      await until(() => form.shadowRoot?.querySelector('#heading'));
      expect(keys[1]).not.to.equal(keys[0]);
    });

    it('says so when too many requests came', async () => {
      record(() => new HttpResponse(null, { status: 429 }));
      const form = await mountForm();
      await fillIn(form);
      await send(form);
      expect(textOf(form, '#summary')).to.include('Too many requests');
    });

    it('writes the server’s own code to the console, and neither name nor phone, even if it repeats them', async () => {
      const answers = [
        { code: 'origin-not-allowed', message: 'Ana Reyes' },
        { code: 'ana-reyes-(415) 555-0199' },
      ];
      record((count) => HttpResponse.json({ error: answers[count - 1] }, { status: 403 }));
      const form = await mountForm({ endpoint: ENDPOINT });
      await fillIn(form);
      const { errors, stop } = recordConsole();
      const ours = () => errors.filter((error) => error.startsWith('[forecost]'));
      await click(form, '[part=button]');
      await until(() => ours().length === 1);
      await until(() => textOf(form, '[part=button]') === 'Ask for a call');
      await click(form, '[part=button]');
      await until(() => ours().length === 2);
      stop();
      expect(ours()).to.deep.equal([
        `[forecost] The callback request was not stored by ${ENDPOINT}: HTTP 403 (origin-not-allowed).`,
        `[forecost] The callback request was not stored by ${ENDPOINT}: HTTP 403.`,
      ]);
    });
  });

  describe('events', () => {
    it('fires without any answers in them', async () => {
      record(stored);
      const form = await mountForm();
      const seen: Event[] = [];
      for (const name of ['fc-callback-submit', 'fc-callback-success', 'fc-callback-failure']) {
        document.addEventListener(name, (event) => seen.push(event), { once: true });
      }
      await fillIn(form);
      await send(form);
      expect(seen.map(({ type }) => type)).to.deep.equal([
        'fc-callback-submit',
        'fc-callback-success',
      ]);
      expect(
        seen.every((event) => event.composed && event.bubbles && !('detail' in event)),
      ).to.equal(true);
    });
  });
});
