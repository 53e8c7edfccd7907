import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/fc-callback-form.ts';
import { answer, http, useNetwork } from '../../test/network.ts';
import {
  clearPage,
  click,
  expectAccessible,
  fill,
  mount,
  part,
  recordConsole,
  textOf,
  until,
} from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';
import type { CallbackForm } from './callback-form.ts';

const ENDPOINT = '/api/callback-requests';
const RECEIPT = {
  id: '1',
  promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
};

function mountForm(
  attributes: Record<string, string> = {},
  book = clinicBook(),
): Promise<CallbackForm> {
  return mount('fc-callback-form', {
    attributes: { endpoint: ENDPOINT, ...attributes },
    properties: { book },
  });
}

async function fillIn(form: CallbackForm): Promise<void> {
  fill(form, '#name', 'Ana Reyes');
  fill(form, '#phone', '(415) 555-0199');
  await click(form, '#consent-call');
}

async function send(form: CallbackForm): Promise<void> {
  await click(form, '[part=button]');
  await until(
    () =>
      form.shadowRoot?.querySelector('#summary, #heading') === form.shadowRoot?.activeElement &&
      form.shadowRoot?.activeElement,
  );
}

/** Answers every request so and records what was sent. */
function record(respond: (count: number) => Response): {
  readonly bodies: Record<string, unknown>[];
  readonly keys: (string | null)[];
} {
  const bodies: Record<string, unknown>[] = [];
  const keys: (string | null)[] = [];
  answer(
    http.post(ENDPOINT, async ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      bodies.push((await request.json()) as Record<string, unknown>);
      return respond(bodies.length);
    }),
  );
  return { bodies, keys };
}

const stored = () => HttpResponse.json(RECEIPT, { status: 201 });

describe('fc-callback-form', () => {
  useNetwork();
  afterEach(clearPage);

  for (const lang of ['en', 'es']) {
    describe(`accessibility in ${lang}`, () => {
      it('has no violations when it is empty', async () => {
        await expectAccessible(await mountForm({ lang }));
      });

      it('has no violations with errors', async () => {
        const form = await mountForm({ lang });
        await send(form);
        await expectAccessible(form);
      });

      it('has no violations after a failure', async () => {
        record(() => new HttpResponse(null, { status: 503 }));
        const form = await mountForm({ lang });
        await fillIn(form);
        const console = recordConsole();
        await send(form);
        console.stop();
        await expectAccessible(form);
      });

      it('has no violations when it says thank you', async () => {
        record(stored);
        const form = await mountForm({ lang });
        await fillIn(form);
        await send(form);
        await expectAccessible(form);
      });
    });
  }

  describe('defaults', () => {
    it('ticks no consent for the patient', async () => {
      const form = await mountForm();
      expect(part<HTMLInputElement>(form, '#consent-call').checked).to.equal(false);
      expect(part<HTMLInputElement>(form, '#consent-text').checked).to.equal(false);
    });

    it('lets the browser fill in name and phone', async () => {
      const form = await mountForm();
      expect(part(form, '#name').getAttribute('autocomplete')).to.equal('name');
      expect(part(form, '#phone').getAttribute('autocomplete')).to.equal('tel');
      expect(part<HTMLInputElement>(form, '#phone').type).to.equal('tel');
    });

    it('shows the 988 notice and the phone number', async () => {
      const form = await mountForm();
      expect(textOf(form)).to.include('Call or text 988');
      expect(part<HTMLAnchorElement>(form, 'a.call').href).to.equal('tel:4155550134');
    });

    it('offers no estimate to attach', async () => {
      const form = await mountForm();
      expect(form.shadowRoot?.querySelector('[name=attach]')).to.equal(null);
    });
  });

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

  describe('mistakes', () => {
    it('lists them in a summary that takes the focus and links to the fields', async () => {
      const form = await mountForm();
      await send(form);
      expect(form.shadowRoot?.activeElement?.id).to.equal('summary');
      expect(textOf(form, '#summary')).to.equal(
        '3 things to fix Enter your name. Enter your phone number. Tick this box so that we may call you.',
      );
      await click(form, '#summary a[href="#phone"]');
      expect(form.shadowRoot?.activeElement?.id).to.equal('phone');
    });

    it('marks the field and says what is wrong beside it', async () => {
      const form = await mountForm();
      await fillIn(form);
      fill(form, '#phone', '12345');
      await send(form);
      expect(part(form, '#phone').getAttribute('aria-invalid')).to.equal('true');
      expect(part(form, '#phone').getAttribute('aria-describedby')).to.equal(
        'phone-hint phone-error',
      );
      expect(textOf(form, '#phone-error')).to.equal(
        'Enter a 10-digit phone number, like 415-555-0134.',
      );
      expect(part(form, '#name').hasAttribute('aria-invalid')).to.equal(false);
    });

    it('shows what the server refuses at the field it names', async () => {
      const problems = [{ code: 'invalid-phone', path: 'phone', expected: '', received: '' }];
      record(() =>
        HttpResponse.json({ error: { code: 'invalid-request', problems } }, { status: 422 }),
      );
      const form = await mountForm();
      await fillIn(form);
      await send(form);
      expect(textOf(form, '#summary')).to.include('One thing to fix');
      expect(part(form, '#phone').getAttribute('aria-invalid')).to.equal('true');
      expect(part<HTMLInputElement>(form, '#name').value).to.equal('Ana Reyes');
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

    it('writes neither name nor phone to the console', async () => {
      record(() => new HttpResponse(null, { status: 500 }));
      const form = await mountForm({ endpoint: '/api/callback-requests' });
      await fillIn(form);
      const { errors, stop } = recordConsole();
      await send(form);
      stop();
      expect(errors.join()).not.to.match(/Ana|555-0199/);
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

  describe('what other elements share', () => {
    it('sends the estimate only if the patient ticks the box, and shows every line of it first', async () => {
      const { bodies } = record(stored);
      const book = clinicBook();
      storeFor(book).update({
        estimate: { title: 'Estimate: First series', lines: ['Total: $2,450'] },
      });
      const form = await mountForm({}, book);
      await until(() => form.shadowRoot?.querySelector('[name=attach]'));
      expect(part<HTMLInputElement>(form, '[name=attach]').checked).to.equal(false);
      expect(textOf(form, '.attach')).to.include('Estimate: First series Total: $2,450');
      await fillIn(form);
      await click(form, '[name=attach]');
      await send(form);
      expect(bodies[0]!['attachment']).to.deep.equal({
        title: 'Estimate: First series',
        lines: ['Total: $2,450'],
      });
    });

    it('takes a question into the reason, where the patient can change it', async () => {
      const book = clinicBook();
      const form = await mountForm({}, book);
      storeFor(book).update({ question: 'Please check Aetna.' });
      await until(() => part<HTMLTextAreaElement>(form, '#reason').value === 'Please check Aetna.');
      expect(form.shadowRoot?.activeElement?.id).to.equal('name');
      expect(storeFor(book).state.question).to.equal(undefined);
    });
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const { bodies } = record(stored);
    const form = await mountForm();
    part(form, '#name').focus();
    await sendKeys({ type: 'Ana' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '4155550199' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => form.shadowRoot?.querySelector('#heading'));
    expect(bodies[0]).to.include({ name: 'Ana', phone: '4155550199' });
  });

  describe('without an endpoint', () => {
    it('shows the phone number and its own content, and says in the console how to repair it', async () => {
      const { warnings, stop } = recordConsole();
      const form = await mount('fc-callback-form', {
        properties: { book: clinicBook() },
        content: '<p>Or write to us.</p>',
      });
      stop();
      expect(textOf(form)).to.equal(
        'Online requests don’t work right now. Please call us. Call (415) 555-0134',
      );
      expect(form.shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(warnings.join()).to.include('endpoint="…"');
    });

    it('does not warn when it has one', async () => {
      const { warnings, stop } = recordConsole();
      await mountForm();
      stop();
      expect(warnings).to.deep.equal([]);
    });
  });
});
