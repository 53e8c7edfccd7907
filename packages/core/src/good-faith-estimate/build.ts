import { ForecostError, type Problem } from '../errors.ts';
import { CURRENCIES, type CurrencyCode } from '../money/minor-units.ts';
import {
  type Cursor,
  isAbsent,
  type LegalItem,
  member,
  refuseUnknownKeys,
} from './input/cursor.ts';
import { readDate, readText } from './input/read.ts';
import { readContact, readSeparateScheduling } from './input/read-contact.ts';
import { readPatient, readPrimary } from './input/read-patient.ts';
import { readProviders } from './input/read-providers.ts';
import { readRecurring } from './input/read-recurring.ts';
import { DISCLAIMERS } from './disclaimers.ts';
import type { GoodFaithEstimate } from './types.ts';

const ISSUED_ON: LegalItem = {
  id: 'issue-date',
  expected: 'the day on which the estimate is given, as YYYY-MM-DD',
  source: '45 CFR 149.610(b)(1)(vi), whose deadlines it shows to be kept',
};
const CURRENCY: LegalItem = {
  id: 'currency',
  expected: `one of ${CURRENCIES.join(', ')}`,
  source: '45 CFR 149.610(c)(1)(iv), as part of every charge',
};

const KEYS = [
  'issuedOn',
  'currency',
  'patient',
  'primary',
  'convening',
  'coProviders',
  'recurring',
  'separateScheduling',
  'contact',
];

/**
 * Makes a good faith estimate, complete by law, from what a practice knows.
 *
 * Charges are multiplied and added exactly, as whole minor units; nothing is rounded.
 *
 * @param input a {@link GoodFaithEstimateInput}, or JSON that has still to prove it is one
 * @throws ForecostError that lists everything missing or malformed at once: `<item>-missing` or
 *   `<item>-invalid` with its path and the paragraph that requires it, `provider-repeated`,
 *   `total-too-large`, `unknown-key`. What was given is never repeated: it is about a patient.
 * Source: 45 CFR 149.610(c)(1) for the content, (b)(1)(x) for recurring care.
 */
export function buildGoodFaithEstimate(input: unknown): GoodFaithEstimate {
  const problems: Problem[] = [];
  const estimate = read({ value: input, path: '', problems });
  if (problems.length > 0) throw new ForecostError('The good faith estimate', problems);
  return estimate;
}

function read(root: Cursor): GoodFaithEstimate {
  refuseUnknownKeys(root, KEYS);
  const issuedOn = readDate(member(root, 'issuedOn'), ISSUED_ON);
  const isCurrency = (text: string) => (CURRENCIES as string[]).includes(text);
  const currency = readText(member(root, 'currency'), CURRENCY, isCurrency) as CurrencyCode;
  const patient = readPatient(member(root, 'patient'), issuedOn);
  const primary = readPrimary(member(root, 'primary'), issuedOn);
  const providers = readProviders(root);
  const total = providers.reduce((sum, provider) => sum + provider.total, 0);
  if (!Number.isSafeInteger(total)) root.problems.push(TOTAL_TOO_LARGE);
  const separateScheduling = readSeparateScheduling(member(root, 'separateScheduling'));
  const contact = readContact(member(root, 'contact'));
  const base = { issuedOn, currency, patient, primary, providers, separateScheduling, contact };
  const estimate = { ...base, disclaimers: DISCLAIMERS, total };
  const recurring = member(root, 'recurring');
  return isAbsent(recurring) ? estimate : { ...estimate, recurring: readRecurring(recurring) };
}

const TOTAL_TOO_LARGE: Problem = {
  code: 'total-too-large',
  path: '',
  expected: 'charges that add up to less than 90 trillion',
  received: 'more',
  advice: 'Check that charges are in minor units and quantities are not amounts.',
};
