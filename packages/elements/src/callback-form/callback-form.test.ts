import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/fc-callback-form.ts';
import { fillIn, mountForm, record, send, stored } from '../../test/callback.ts';
import { useNetwork } from '../../test/network.ts';
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
import { serve } from '../../test/served-book.ts';
import { CallbackForm } from './callback-form.ts';

/** Resolves when the code is here that the first focus fetches; it brings styles of its own. */
async function wholeCode(form: CallbackForm): Promise<void> {
  const { length } = CallbackForm.elementStyles;
  await until(() => form.shadowRoot!.adoptedStyleSheets.length > length);
  await form.updateComplete;
}

describe('fc-callback-form', () => {
  useNetwork();
  afterEach(clearPage);

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

  describe('best time to call', () => {
    const times = (form: Element): string[] =>
      [...(form.shadowRoot?.querySelectorAll('#best-time option') ?? [])].map(
        ({ textContent }) => textContent,
      );

    it('offers the parts of the day in which the practice is open', async () => {
      expect(times(await mountForm())).to.deep.equal(['Any time', 'Morning', 'Afternoon']);
    });

    it('counts a part that is open on one day of the week', async () => {
      const { practice } = clinicBook();
      const hours = {
        monday: [{ opens: '13:00', closes: '17:00' }],
        thursday: [{ opens: '12:00', closes: '17:30' }],
      };
      const book = clinicBook({ practice: { ...practice, hours } });
      expect(times(await mountForm({}, book))).to.deep.equal(['Any time', 'Afternoon', 'Evening']);
    });
  });

  describe('phone number', () => {
    async function typing(...keys: string[]): Promise<string> {
      const form = await mountForm();
      const input = part<HTMLInputElement>(form, '#phone');
      input.focus();
      await wholeCode(form);
      for (const key of keys) {
        await sendKeys(key.length > 1 && /^[A-Z]/.test(key) ? { press: key } : { type: key });
      }
      return input.value;
    }

    const typed: [string, string[], string][] = [
      ['ten digits', ['4155550134'], '(415) 555-0134'],
      ['the country code', ['+14155550134'], '+1 (415) 555-0134'],
      ['punctuation of one’s own', ['415.555.0134'], '(415) 555-0134'],
      ['three digits', ['415'], '415'],
      ['seven digits', ['4155550'], '(415) 555-0'],
      ['a digit taken away', ['4155550134', 'Backspace'], '(415) 555-013'],
      ['a digit within', ['415555013', 'Home', 'ArrowRight', 'ArrowRight', '9'], '(4915) 555-013'],
      ['a number from abroad', ['+44 20 7946 0018'], '+44 20 7946 0018'],
      ['an extension', ['415 555 0134 ext 5'], '(415) 555-0134 ext 5'],
    ];
    for (const [name, keys, value] of typed) {
      it(`is written as people write it while it is typed: ${name}`, async () => {
        expect(await typing(...keys)).to.equal(value);
      });
    }
  });

  describe('mistakes', () => {
    it('lists them in a summary that takes the focus and links to the fields', async () => {
      const form = await mountForm();
      await send(form);
      expect(form.shadowRoot?.activeElement?.id).to.equal('summary');
      expect(textOf(form, '#summary')).to.equal(
        '3 things to fix Enter your name. Enter your phone number. Check this box so that we may call you.',
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
        'Enter a 10-digit phone number, like 415‑555‑0134.',
      );
      expect(part(form, '#name').getAttribute('aria-invalid')).to.equal('false');
    });

    it('are said no more of a field once it is right, and new ones are not said while typing', async () => {
      const form = await mountForm();
      await send(form);
      fill(form, '#name', 'A');
      fill(form, '#phone', '415');
      await form.updateComplete;
      expect(part(form, '#name').getAttribute('aria-invalid')).to.equal('false');
      expect(textOf(form, '#phone-error')).to.equal('Enter your phone number.');
      expect(textOf(form, '#summary')).to.equal(
        '2 things to fix Enter your phone number. Check this box so that we may call you.',
      );
      fill(form, '#name', '');
      fill(form, '#phone', '4155550199');
      await click(form, '#consent-call');
      await form.updateComplete;
      expect(
        form.shadowRoot!.querySelectorAll('.error, #summary, [aria-invalid=true]'),
      ).to.have.length(0);
    });

    it('says of no field that it is invalid before anything was sent, though browsers would of an empty one', async () => {
      const form = await mountForm();
      for (const id of ['name', 'phone', 'consent-call']) {
        expect(part(form, `#${id}`).getAttribute('aria-invalid'), id).to.equal('false');
      }
    });

    it('marks each field that the server refuses, however its path is written', async () => {
      const problems = ['bestTime', 'reason', 'consent.call.given', 'language'].map((path) => ({
        path,
      }));
      record(() => HttpResponse.json({ error: { problems } }, { status: 422 }));
      const form = await mountForm();
      await fillIn(form);
      await send(form);
      const links = [...form.shadowRoot!.querySelectorAll('#summary a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        '#best-time',
        '#reason',
        '#consent-call',
      ]);
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
      fill(form, '#name', 'Ana');
      await form.updateComplete;
      expect(textOf(form, '#summary')).to.include('One thing to fix');
      fill(form, '#phone', '(415) 555-0198');
      await form.updateComplete;
      // The server has not stored it: that it was not sent stays true.
      expect(textOf(form, '#summary')).to.equal(
        'Your request was not sent. What you entered is still here. Please try again, or call us. Call (415) 555-0134',
      );
    });
  });

  it('can be filled in and sent with the keyboard alone', async () => {
    const { bodies } = record(stored);
    const form = await mountForm();
    part(form, '#name').focus();
    await wholeCode(form);
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
    expect(bodies[0]).to.include({ name: 'Ana', phone: '(415) 555-0199' });
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
        'Online requests aren’t working right now. Please call us. Call (415) 555-0134',
      );
      expect(form.shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(warnings.join()).to.include('endpoint="…"');
    });

    it('says of the page’s own form, which needs none, no word but the number to call', async () => {
      const { stop } = recordConsole();
      const form = await mount('fc-callback-form', {
        properties: { book: clinicBook() },
        content: '<form method="post" action="/calls"><button>Call me</button></form>',
      });
      stop();
      expect(textOf(form)).to.equal('Call (415) 555-0134');
      expect(part<HTMLSlotElement>(form, 'slot').assignedElements()).to.have.length(1);
    });

    for (const [what, phone, content] of [
      ['that has the number', { phone: '(415) 555-0134' }, '<a href="tel:+14155550134">Call</a>'],
      ['where there is no number', {}, ''],
    ] as const) {
      it(`adds nothing to the page’s own form ${what}`, async () => {
        const { stop } = recordConsole();
        const form = await mount('fc-callback-form', {
          attributes: { src: serve(() => new HttpResponse(null, { status: 404 })).src, ...phone },
          content: `<form method="post" action="/calls"><button>Call me</button>${content}</form>`,
        });
        stop();
        expect(textOf(form)).to.equal('');
        expect(part(form, '.root').getBoundingClientRect().height).to.equal(0);
      });
    }

    it('does not warn when it has one', async () => {
      const { warnings, stop } = recordConsole();
      await mountForm();
      stop();
      expect(warnings).to.deep.equal([]);
    });
  });

  describe('an endpoint', () => {
    for (const endpoint of [
      'http://',
      'https://',
      'mailto:us@clinic.example',
      'javascript:0',
      '',
    ]) {
      it(`that nothing can be sent to shows the phone number instead of the form: "${endpoint}"`, async () => {
        const form = await mountForm({ endpoint });
        expect(form.shadowRoot!.querySelector('form')).to.equal(null);
        expect(textOf(form)).to.include('Please call us. Call (415) 555-0134');
      });
    }

    for (const endpoint of ['calls', '/calls', '?calls', '//clinic.example/', 'https://[::1]/']) {
      it(`that something can be sent to shows the form: "${endpoint}"`, async () => {
        const form = await mountForm({ endpoint });
        expect(form.shadowRoot!.querySelector('form')).to.not.equal(null);
      });
    }

    it('that the page gives later shows the form, and the phone number when it takes it away', async () => {
      const form = await mountForm({ endpoint: 'http://' });
      form.endpoint = '/calls';
      await form.updateComplete;
      expect(form.shadowRoot!.querySelector('form')).to.not.equal(null);
      form.removeAttribute('endpoint');
      await form.updateComplete;
      expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    });
  });
});
