import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../define/fc-callback-form.ts';
import { ENDPOINT, record, send, stored } from '../../test/callback.ts';
import { useNetwork } from '../../test/network.ts';
import { clearPage, mount, part, until } from '../../test/page.ts';
import { compiled, serve } from '../../test/served-book.ts';
import type { CallbackForm } from './callback-form.ts';

const PLAIN = (consent: string): string => `<form method="post" action="${ENDPOINT}">
  <input type="hidden" name="practice" value="somebody" />
  <label>Your name <input name="name" /></label>
  <label>Phone <input name="phone" type="tel" /></label>
  <select name="best-time"><option>whenever</option></select>
  <label><input type="checkbox" name="consent-call" value="${consent}" /> ${consent}</label>
  <button>Send</button>
</form>`;

/** A page whose own form is there while the price book is on its way; `release` lets that come. */
async function slowPage(consent = 'Call me.'): Promise<{
  own: HTMLFormElement;
  release: () => Promise<CallbackForm>;
}> {
  let arrive: () => void = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  const { src } = serve(async () => {
    await held;
    return compiled();
  });
  const mounted = mount('fc-callback-form', {
    attributes: { src, endpoint: ENDPOINT },
    content: PLAIN(consent),
  });
  const own = document.querySelector('form')!;
  await until(() => own.checkVisibility());
  return {
    own,
    release: () => {
      arrive();
      return mounted;
    },
  };
}

describe('a patient who is in the page’s own form before the element is there', () => {
  useNetwork();
  afterEach(clearPage);

  it('goes on typing in the same field, and everything is sent', async () => {
    const { bodies } = record(stored);
    const { own, release } = await slowPage();
    own.querySelector<HTMLElement>('[name=name]')!.focus();
    await sendKeys({ type: 'Ana Reyes' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '415555' });
    const form = await release();
    expect(form.shadowRoot!.activeElement?.id).to.equal('phone');
    await sendKeys({ type: '0199' });
    part(form, '#consent-call').click();
    await send(form);
    expect(bodies[0]).to.include({
      practice: 'bay-clinic',
      name: 'Ana Reyes',
      phone: '(415) 555-0199',
      bestTime: 'any',
    });
  });

  it('need not agree twice to the very same sentence', async () => {
    const { own, release } = await slowPage(
      'Bay Clinic may call me at this number about my request.',
    );
    const box = own.querySelector<HTMLElement>('[type=checkbox]')!;
    box.focus();
    box.click();
    const form = await release();
    expect(part<HTMLInputElement>(form, '#consent-call').checked).to.equal(true);
    expect(part<HTMLInputElement>(form, '#consent-text').checked).to.equal(false);
  });

  it('has not agreed to a sentence they have not seen', async () => {
    const { own, release } = await slowPage('Call me.');
    const box = own.querySelector<HTMLElement>('[type=checkbox]')!;
    box.focus();
    box.click();
    const form = await release();
    expect(part<HTMLInputElement>(form, '#consent-call').checked).to.equal(false);
  });

  it('is left where they have gone since, and what they typed is kept, in ours alone', async () => {
    const { own, release } = await slowPage();
    const name = own.querySelector<HTMLInputElement>('[name=name]')!;
    name.focus();
    await sendKeys({ type: 'Ana' });
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    const form = await release();
    await until(() => part<HTMLInputElement>(form, '#name').value === 'Ana');
    expect(document.activeElement).to.equal(elsewhere);
    expect(name.value).to.equal('');
  });
});
