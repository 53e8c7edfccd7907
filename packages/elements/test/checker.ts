import { sendKeys } from '@web/test-runner-commands';
import type { InsuranceChecker } from '../src/index.ts';
import { mount, part, until } from './page.ts';
import { clinicBook } from './price-book.ts';

/** A checker whose search is there. */
export async function mountChecker(
  attributes: Record<string, string> = {},
  book = clinicBook(),
): Promise<InsuranceChecker> {
  const checker = await mount('fc-insurance-checker', { attributes, properties: { book } });
  part(checker, '#payer').focus();
  await until(() => checker.shadowRoot?.querySelector('[role=listbox]'));
  return checker;
}

/** Types into the field for the insurer. */
export async function type(checker: InsuranceChecker, text: string): Promise<void> {
  part(checker, '#payer').focus();
  await sendKeys({ type: text });
  await checker.updateComplete;
}

/** Presses keys one after another. */
export async function press(checker: InsuranceChecker, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await checker.updateComplete;
}

/** Chooses Aetna by typing. */
export async function chooseAetna(checker: InsuranceChecker): Promise<void> {
  await type(checker, 'aet');
  await press(checker, 'ArrowDown', 'Enter');
}
