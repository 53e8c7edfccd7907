import type { InsuranceChecker } from '../../src/index.ts';
import { storeFor } from '../../src/store/stores.ts';
import type { SharedState } from '../../src/store/book-store.ts';
import { click, fill, mount, part, until } from '../drive.ts';
import { clinicBook, largeBook, ownPayBook } from '../price-book.ts';
import { mountIn, type Setting, type State } from './state.ts';

const element = 'fc-insurance-checker';

async function showChecker(
  setting: Setting,
  attributes: Readonly<Record<string, string>> = {},
): Promise<InsuranceChecker> {
  const checker = await mountIn(element, setting, attributes);
  part(checker, '#payer').dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
  );
  await until(() => checker.shadowRoot?.querySelector('[role=listbox]'));
  return checker;
}

async function answered(
  setting: Setting,
  choice: SharedState,
  book = clinicBook(),
): Promise<InsuranceChecker> {
  const checker = await mountIn(element, setting, {}, book);
  storeFor(book).update(choice);
  await until(() => {
    const root = checker.shadowRoot!;
    return root.querySelector('.answers') ?? root.querySelector('.network')?.textContent;
  });
  return checker;
}

const PLAN = {
  status: 'active',
  benefits: {
    inNetwork: {
      deductible: { amount: 1500, met: 500 },
      costShares: { default: { copay: 40, copayDesign: 'deductible-waived' } },
    },
  },
};

const ANSWERS = `data:application/json,${encodeURIComponent(JSON.stringify(PLAN))}`;
const CAPTIVE_PORTAL = 'data:text/html,Log%20in';

/** The live check unfolded. */
async function unfolded(setting: Setting, endpoint = ANSWERS): Promise<InsuranceChecker> {
  const checker = await answered(setting, { payer: 'aetna' });
  checker.eligibilityEndpoint = endpoint;
  await checker.updateComplete;
  await click(checker, '.check summary');
  await until(() => checker.shadowRoot?.querySelector('#member-id'));
  return checker;
}

/** The live check, sent: with what is missing, or with what came of it. */
async function plan(
  setting: Setting,
  filled: boolean,
  endpoint?: string,
): Promise<InsuranceChecker> {
  const checker = await unfolded(setting, endpoint);
  if (filled) {
    fill(checker, '#member-id', 'W1234');
    fill(checker, '#birth-date', '1980-02-03');
    fill(checker, '#first-name', 'Ana');
    fill(checker, '#last-name', 'Reyes');
  }
  await click(checker, '.check button');
  await until(() => checker.shadowRoot?.querySelector('#plan-said, #summary'));
  return checker;
}

function press(checker: InsuranceChecker, key: string): Promise<boolean> {
  part(checker, '#payer').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return checker.updateComplete;
}

async function leave(checker: InsuranceChecker): Promise<InsuranceChecker> {
  part(checker, '#payer').dispatchEvent(new FocusEvent('blur'));
  await until(() => checker.shadowRoot?.querySelector('.answers'));
  return checker;
}

/** The states of the insurance checker. */
export const insuranceCheckerStates: readonly State[] = [
  { element, name: 'empty', show: (setting) => mountIn(element, setting) },
  {
    element,
    name: 'with the list open',
    show: async (setting) => {
      const checker = await showChecker(setting);
      await press(checker, 'ArrowDown');
      await press(checker, 'ArrowDown');
      return checker;
    },
  },
  {
    element,
    name: 'with an insurer that is not in the list',
    show: async (setting) => {
      const form = document.createElement('fc-callback-form');
      form.hidden = true;
      (setting.parent ?? document.body).appendChild(form);
      const checker = await showChecker(setting);
      fill(checker, '#payer', 'Zeta Mutual');
      return leave(checker);
    },
  },
  {
    element,
    name: 'in network',
    show: (setting) => answered(setting, { payer: 'aetna' }),
  },
  {
    element,
    name: 'before the plan is asked',
    show: (setting) => unfolded(setting),
  },
  {
    element,
    name: 'with mistakes',
    show: (setting) => plan(setting, false),
  },
  {
    element,
    name: 'with a plan that could not be asked',
    show: (setting) => plan(setting, true, CAPTIVE_PORTAL),
  },
  {
    element,
    name: 'with what the plan said',
    show: (setting) => plan(setting, true),
  },
  {
    element,
    name: 'out of network',
    show: (setting) => answered(setting, { payer: 'anthem', planType: 'hmo' }),
  },
  {
    element,
    name: 'not accepted',
    show: (setting) => answered(setting, { payer: 'state', planType: 'medicaid' }),
  },
  {
    element,
    name: 'with many services',
    show: async (setting) => {
      const checker = await answered(setting, { payer: 'aetna' }, largeBook());
      await click(checker, '.answers summary');
      return checker;
    },
  },
  {
    element,
    name: 'of a practice that bills no plan',
    show: (setting) => answered(setting, { planType: 'ppo' }, ownPayBook()),
  },
  {
    element,
    name: 'without insurance',
    show: (setting) => answered(setting, { planType: 'none' }),
  },
  {
    element,
    name: 'without a price book',
    show: ({ lang, parent = document.body }) =>
      mount(element, {
        attributes: { lang, src: 'data:text/plain,none' },
        content: '<p>Call <a href="tel:+14155550134">(415) 555-0134</a></p>',
        parent,
      }),
  },
];
