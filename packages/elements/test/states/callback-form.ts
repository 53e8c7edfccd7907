import type { CallbackForm } from '../../src/index.ts';
import { storeFor } from '../../src/store/stores.ts';
import { click, fill, mount, part, until } from '../drive.ts';
import { clinicBook } from '../price-book.ts';
import { mountIn, type Setting, type State } from './state.ts';

const RECEIPT = {
  id: '1',
  promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
};

// Addresses that answer without a server, so that the states can be shown anywhere.
const STORES = `data:application/json,${encodeURIComponent(JSON.stringify(RECEIPT))}`;
const CAPTIVE_PORTAL = 'data:text/html,Log%20in';

const element = 'fc-callback-form';

function showForm(setting: Setting, endpoint = STORES, book = clinicBook()): Promise<CallbackForm> {
  return mountIn(element, setting, { endpoint }, book);
}

async function sendFrom(form: CallbackForm): Promise<CallbackForm> {
  await click(form, '[part=button]');
  // Last of all the focus goes there.
  await until(() => form.shadowRoot?.activeElement?.matches('#summary, #heading'));
  return form;
}

async function fillIn(form: CallbackForm): Promise<CallbackForm> {
  fill(form, '#name', 'Ana Reyes');
  fill(form, '#phone', '(415) 555-0199');
  await click(form, '#consent-call');
  return form;
}

/** The states of the callback form. */
export const callbackFormStates: readonly State[] = [
  { element, name: 'empty', show: (setting) => showForm(setting) },
  {
    element,
    name: 'with mistakes',
    show: async (setting) => {
      const form = await showForm(setting);
      fill(form, '#phone', '12345');
      return sendFrom(form);
    },
  },
  {
    element,
    name: 'not sent',
    show: async (setting) => sendFrom(await fillIn(await showForm(setting, CAPTIVE_PORTAL))),
  },
  {
    element,
    name: 'sent',
    show: async (setting) => sendFrom(await fillIn(await showForm(setting))),
  },
  {
    element,
    name: 'with a question and an estimate to send along',
    show: async (setting) => {
      const book = clinicBook();
      const form = await showForm(setting, STORES, book);
      storeFor(book).update({
        question: {
          title: 'Please check my insurance',
          lines: ['Insurance company: Zeta Mutual', 'Type of plan: PPO'],
        },
        estimate: { title: 'Estimate: First series', lines: ['Total: $2,450', 'Visit 1: $250'] },
      });
      // The estimate is offered once the patient has begun to fill in the form.
      await fillIn(form);
      await until(() => form.shadowRoot?.querySelectorAll('.attach').length === 2);
      part<HTMLDetailsElement>(form, '.attach details').open = true;
      return form;
    },
  },
  {
    element,
    name: 'without an endpoint',
    show: (setting) => mountIn(element, setting),
  },
  {
    element,
    name: 'without a price book',
    show: ({ lang, parent = document.body }) =>
      mount(element, {
        attributes: { lang, src: 'data:text/plain,none', endpoint: STORES },
        content: '<p>Call <a href="tel:+14155550134">(415) 555-0134</a></p>',
        parent,
      }),
  },
];
