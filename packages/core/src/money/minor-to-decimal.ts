import { type CurrencyCode, type MinorUnits, minorUnitDigits } from './minor-units.ts';

/** Converts minor units back to the decimal number a price book is written in; inverse of `decimalToMinor`. */
export function minorToDecimal(amount: MinorUnits, currency: CurrencyCode): number {
  return amount / 10 ** minorUnitDigits(currency);
}
