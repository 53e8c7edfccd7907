import { type CurrencyCode, type MinorUnits, minorUnitDigits } from './minor-units.ts';

/**
 * Converts a decimal amount as people write it (450, 450.5) to minor units, exactly.
 *
 * @returns the integer amount, or `undefined` when the number has more decimal places than the
 *   currency, is not finite, or is too large to be exact. Nothing is ever rounded here.
 */
export function decimalToMinor(amount: number, currency: CurrencyCode): MinorUnits | undefined {
  const digits = minorUnitDigits(currency);
  const minor = Math.round(amount * 10 ** digits);
  // 0.1 + 0.2 style noise disappears by comparing against the nearest decimal of that many places.
  if (!Number.isSafeInteger(minor) || minor / 10 ** digits !== amount) return undefined;
  return minor === 0 ? 0 : minor;
}
