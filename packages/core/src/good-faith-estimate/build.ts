import { ForecostError, type Problem } from '../errors.ts';
import { type Cursor, isAbsent, member, refuseUnknownKeys } from './input/cursor.ts';
import { readContact, readSeparateScheduling } from './input/read-contact.ts';
import { readCurrency, readIssuedOn } from './input/read-issue.ts';
import { readPatient, readPrimary } from './input/read-patient.ts';
import { readProviders } from './input/read-providers.ts';
import { readRecurring } from './input/read-recurring.ts';
import { DISCLAIMERS } from './disclaimers.ts';
import type { GoodFaithEstimate } from './types.ts';

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
  const issuedOn = readIssuedOn(member(root, 'issuedOn'));
  const currency = readCurrency(member(root, 'currency'));
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
  expected: 'charges whose sum is exact, below 9 quadrillion minor units',
  received: 'more',
};
