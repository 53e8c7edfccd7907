import { minorToDecimal } from './minor-to-decimal.ts';
import { type CurrencyCode, type MinorUnits, minorUnitDigits } from './minor-units.ts';

/** An amount in a message to developers: `4075.00 USD`. */
export function amountText(amount: MinorUnits, currency: CurrencyCode): string {
  return `${minorToDecimal(amount, currency).toFixed(minorUnitDigits(currency))} ${currency}`;
}
