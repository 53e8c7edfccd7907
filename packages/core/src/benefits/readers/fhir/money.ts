import { type CurrencyCode, minorUnitDigits } from '../../../money/minor-units.ts';
import { amountFromText, isAllNines } from '../decimals.ts';
import type { Notebook } from '../notebook.ts';
import { percentFromText } from '../percents.ts';
import { objectOf } from './json.ts';

/**
 * Reads a Money (or a Quantity of money) as integer minor units, `none` where it is all nines.
 *
 * Another currency, a negative amount or more digits than the currency has is listed.
 */
export function moneyOf(
  value: unknown,
  path: string,
  currency: CurrencyCode,
  notebook: Notebook,
): number | 'none' | undefined {
  const { value: amount, currency: stated, code, unit } = objectOf(value);
  const given = [stated, code, unit].find((word) => typeof word === 'string');
  if (typeof given === 'string' && given !== currency && !(given === '$' && currency === 'USD')) {
    const what = /^[A-Z]{3}$/.test(given) ? given : 'another unit';
    notebook.list(path, 'other-currency', what, `Amounts are expected in ${currency}.`);
    return undefined;
  }
  if (given === undefined && amount !== undefined) {
    const why = `No currency is stated; taken as ${currency}.`;
    notebook.assume(path, 'currency-not-stated', currency, why);
  }
  const text = typeof amount === 'number' ? String(amount) : '';
  if (isAllNines(text)) return 'none';
  const minor = amountFromText(text, minorUnitDigits(currency));
  if (minor === undefined)
    notebook.list(path, 'amount-unreadable', 'an amount', 'It is no exact amount.');
  return minor;
}

/** Reads a number as a share in basis points, 20 and 0.2 as 20 % and 1 as 1 %; which it was is said. */
export function percentOf(value: unknown, path: string, notebook: Notebook): number | undefined {
  const read = typeof value === 'number' ? percentFromText(String(value), true) : undefined;
  if (read === undefined) {
    notebook.list(path, 'percent-unreadable', 'a percentage', 'It is no percentage from 0 to 100.');
    return undefined;
  }
  const why = `Taken as written as a ${read.writtenAs}.`;
  notebook.assume(path, 'percent-written-as', `${read.basisPoints / 100} %`, why);
  return read.basisPoints;
}
