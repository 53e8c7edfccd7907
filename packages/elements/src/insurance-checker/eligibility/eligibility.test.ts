import type { PriceBook } from '@forecost/core';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import {
  ask,
  FHIR,
  fillMember,
  mountChecker,
  open,
  press,
  record,
} from '../../../test/eligibility.ts';
import { answer, http, useNetwork } from '../../../test/network.ts';
import {
  clearPage,
  click,
  expectAccessible,
  fill,
  part,
  recordConsole,
  textOf,
  until,
} from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import { storeFor } from '../../store/stores.ts';
import type { InsuranceChecker } from '../insurance-checker.ts';

describe('asking the plan', () => {
  useNetwork();
  afterEach(clearPage);

  it('is not offered where the page names no endpoint', async () => {
    const checker = await mountChecker({});
    expect(checker.shadowRoot?.querySelector('.check')).to.equal(null);
  });

  it('is not begun where nothing can be sent to the endpoint: the fold has the number to call', async () => {
    const { warnings, stop } = recordConsole();
    const checker = await open(
      await mountChecker({ 'eligibility-endpoint': 'http://' }),
      '.check > p[lang]',
    );
    stop();
    expect(textOf(checker, '.check')).to.include('We could not ask your plan');
    expect(textOf(checker, '.check')).to.include('Call (415) 555-0134');
    expect(checker.shadowRoot!.querySelector('#member-id')).to.equal(null);
    expect(warnings.join()).to.include('<fc-insurance-checker> needs eligibility-endpoint="…"');
  });

  it('is not offered to a patient without insurance', async () => {
    const book = clinicBook();
    const checker = await mountChecker(undefined, book);
    storeFor(book).update({ payer: undefined, planType: 'none' });
    await until(() => !checker.shadowRoot?.querySelector('.check'));
  });

  it('sends nothing before the patient presses the button', async () => {
    const requests = record(() => HttpResponse.json(FHIR));
    const checker = await open(await mountChecker());
    fill(checker, '#member-id', 'W1234');
    await checker.updateComplete;
    expect(requests).to.deep.equal([]);
  });

  it('lists what is missing in a summary that takes the focus, and sends nothing', async () => {
    const requests = record(() => HttpResponse.json(FHIR));
    const checker = await open(await mountChecker());
    await press(checker);
    expect(textOf(checker, '#summary')).to.equal(
      '4 things to fix Enter your member ID. Enter your date of birth. Enter your first name. Enter your last name.',
    );
    expect(part(checker, '#member-id').getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(checker);
    expect(requests).to.deep.equal([]);
  });

  it('sends what the contract says and no more: no cookie, no address of the page', async () => {
    const requests = record(() => HttpResponse.json(FHIR));
    const checker = await open(await mountChecker());
    await ask(checker);
    expect(requests).to.have.length(1);
    expect(await requests[0]!.json()).to.deep.equal({
      practice: 'bay-clinic',
      payer: 'aetna',
      payerName: 'Aetna',
      planType: 'ppo',
      services: ['evaluation', 'infusion', 'spray'],
      member: { id: 'W1234', firstName: 'Ana', lastName: 'Reyes', birthDate: '1980-02-03' },
      language: 'en',
    });
    expect(requests[0]!.credentials).to.equal('omit');
    expect(requests[0]!.headers.get('referer')).to.equal(null);
  });

  const failures: [string, () => Response, string][] = [
    ['the network is gone', () => HttpResponse.error(), 'TypeError'],
    ['the server fails', () => new HttpResponse(null, { status: 502 }), 'HTTP 502'],
    ['it is no answer', () => HttpResponse.json({ hello: 'Ana' }), 'not-an-eligibility-answer'],
    [
      'it is another document',
      () => HttpResponse.json({ resourceType: 'Patient' }),
      'not-a-benefit-resource',
    ],
    [
      'the benefits are none',
      () =>
        HttpResponse.json({ status: 'active', benefits: { inNetwork: { deductible: 'W1234' } } }),
      'wrong-',
    ],
  ];
  for (const [name, respond, reason] of failures) {
    it(`keeps what was typed and shows the phone number where ${name}; nothing personal in the console`, async () => {
      record(respond);
      const checker = await open(await mountChecker());
      const { errors, stop } = recordConsole();
      await ask(checker);
      stop();
      expect(textOf(checker, '#summary')).to.include('We could not ask your plan just now.');
      expect(textOf(checker, '#summary')).to.include('Call (415) 555-0134');
      expect(part<HTMLInputElement>(checker, '#member-id').value).to.equal('W1234');
      expect(errors.join()).not.to.match(/W1234|Ana|Reyes|1980/);
      expect(errors.join()).to.include(reason);
    });
  }

  describe('while a plan takes its time', () => {
    /** A checker that has asked, and what lets the plan answer. */
    async function waiting(): Promise<{
      checker: InsuranceChecker;
      book: PriceBook;
      release: () => void;
    }> {
      let release: () => void = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      const requests = record(async () => {
        await held;
        return HttpResponse.json(FHIR);
      });
      const book = clinicBook();
      const checker = await open(await mountChecker(undefined, book));
      fillMember(checker);
      part(checker, '#ask-plan').focus();
      await click(checker, '#ask-plan');
      await until(() => requests.length === 1);
      expect(textOf(checker, '#ask-plan')).to.equal('Asking your plan…');
      return { checker, book, release };
    }

    it('says how long that may be, and leads to the answer', async () => {
      const { checker, release } = await waiting();
      expect(textOf(checker, '.check [aria-live]')).to.equal(
        'Some plans take up to a minute. You can look at the rest of the page in the meantime.',
      );
      await expectAccessible(checker);
      release();
      await until(() => checker.shadowRoot?.activeElement?.id === 'plan-said');
      expect(textOf(checker, '.check [aria-live]')).to.equal('');
    });

    it('can be stopped, and asked again, with nothing typed anew', async () => {
      const { checker, release } = await waiting();
      const { errors, stop } = recordConsole();
      await click(checker, '.check button.quiet');
      await until(() => textOf(checker, '#ask-plan') === 'Ask my plan');
      await until(() => checker.shadowRoot?.activeElement?.id === 'ask-plan');
      stop();
      expect(checker.shadowRoot?.querySelector('.check button.quiet, #summary')).to.equal(null);
      expect(errors).to.deep.equal([]);
      release();
      await press(checker);
      expect(textOf(checker, '#plan-said')).to.equal('Your plan is active.');
    });

    it('only tells whoever is busy elsewhere that it has answered', async () => {
      const { checker, release } = await waiting();
      part(checker, '#payer').focus();
      release();
      await until(() => textOf(checker, '.check [aria-live]') === 'Your plan has answered.');
      expect(checker.shadowRoot?.activeElement?.id).to.equal('payer');
      expect(textOf(checker, '#plan-said')).to.equal('Your plan is active.');
    });

    it('waits no more once another plan is chosen', async () => {
      const { checker, book, release } = await waiting();
      storeFor(book).update({ planType: 'hmo' });
      await until(() => textOf(checker, '#ask-plan') === 'Ask my plan');
      release();
      expect(checker.shadowRoot?.querySelector('#plan-said, #summary')).to.equal(null);
    });
  });

  it('asks nobody when the page cancels the event, which carries no answers', async () => {
    const requests = record(() => HttpResponse.json(FHIR));
    const checker = await open(await mountChecker());
    let seen: Event | undefined;
    checker.addEventListener('fc-eligibility-check', (event) => {
      seen = event;
      event.preventDefault();
    });
    fillMember(checker);
    await click(checker, '.check button');
    await until(() => textOf(checker, '.check button') === 'Ask my plan');
    expect(seen?.composed && !('detail' in seen)).to.equal(true);
    expect(requests).to.deep.equal([]);
  });

  it('changes to a language that could not be fetched when the patient tries again, and what they typed stays', async () => {
    let fails = true;
    const words = '*/translations/es/eligibility.ts';
    answer(http.get(words, () => (fails ? HttpResponse.error() : undefined)));
    const checker = await open(await mountChecker());
    fill(checker, '#member-id', 'W1234');
    checker.lang = 'es';
    await until(() => textOf(checker, '.check').includes('Intentar de nuevo'));
    expect(textOf(checker, '.check')).to.include('Llame al (415) 555-0134');
    expect(textOf(checker, '#ask-plan')).to.equal('Ask my plan');

    fails = false;
    const button = part(checker, '.check > .row button');
    button.focus();
    button.click();
    await until(() => textOf(checker, '#ask-plan') === 'Preguntar a mi plan');
    await until(() => checker.shadowRoot?.activeElement?.localName === 'summary');
    expect(part<HTMLInputElement>(checker, '#member-id').value).to.equal('W1234');
    expect(checker.shadowRoot?.querySelector('.check > .row')).to.equal(null);
  });
});
