import { decimalToMinor } from '../../../../money/decimal-to-minor.ts';
import type { CurrencyCode, MinorUnits } from '../../../../money/minor-units.ts';
import type { Notebook } from '../../notebook.ts';
import { percentFromText } from '../../percents.ts';
import { conceptIn } from '../concepts.ts';
import { itemsOf, type Json, labelOf, objectOf, wordsOf } from '../json.ts';
import { EOB_AMOUNT_OF_CATEGORY, type EobAmount, PLAN_PERCENT } from './categories.ts';

/** Amounts by what they are, in minor units. */
export type EobAmounts = Readonly<Partial<Record<EobAmount, MinorUnits>>>;

/** The adjudication of a claim or of a line of it. */
export interface Adjudication {
  readonly amounts: EobAmounts;
  /** The share of the eligible amount that the plan pays, basis points. */
  readonly planPercent?: number;
}

/** Reads a list of categories and amounts; a category that comes again is added up. */
export function adjudicationOf(
  parent: Json,
  key: 'adjudication' | 'total',
  path: string,
  currency: CurrencyCode,
  notebook: Notebook,
): Adjudication {
  const amounts: Partial<Record<EobAmount, MinorUnits>> = {};
  let planPercent: number | undefined;
  for (const { value, path: where } of itemsOf(parent, key, path, notebook)) {
    const { category, amount } = value;
    const name = conceptIn(EOB_AMOUNT_OF_CATEGORY, category);
    if (wordsOf(category).includes(PLAN_PERCENT)) {
      planPercent = percentFromText(String(value['value']))?.basisPoints;
    } else if (amount !== undefined && name) {
      const minor = claimMoney(amount, `${where}.amount`, currency, notebook);
      if (minor !== undefined) amounts[name] = (amounts[name] ?? 0) + minor;
    } else if (amount !== undefined) {
      notebook.list(
        where,
        'category-unknown',
        labelOf(category),
        'The category is not known here.',
      );
    }
  }
  return { amounts, ...(planPercent !== undefined && { planPercent }) };
}

/** An amount of a claim, which may be negative (a correction); one that is not exact is listed. */
export function claimMoney(
  money: unknown,
  path: string,
  currency: CurrencyCode,
  notebook: Notebook,
): MinorUnits | undefined {
  const { value, currency: stated } = objectOf(money);
  if (stated !== undefined && stated !== currency) {
    notebook.list(path, 'other-currency', 'an amount', `Amounts are expected in ${currency}.`);
    return undefined;
  }
  const minor = typeof value === 'number' ? decimalToMinor(value, currency) : undefined;
  if (minor === undefined)
    notebook.list(path, 'amount-unreadable', 'an amount', 'It is no exact amount.');
  return minor;
}
