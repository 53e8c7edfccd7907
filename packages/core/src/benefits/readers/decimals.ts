/** Digits with an optional point; not so many that a number could lose one. */
const DECIMAL = /^([+-]?)(\d{0,15})(?:\.(\d{0,15}))?$/;

/**
 * Moves the decimal point of a written number to the right and reads the integer that results.
 *
 * Works on the digits, so that 1.1 with two places is 110 and never 110.00000000000001.
 *
 * @returns undefined where the text is no decimal number, has more digits than places, or is too
 *   large to be exact; nothing is rounded
 */
export function shiftDecimal(text: string, places: number): number | undefined {
  const [, sign, whole = '', fraction = ''] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + fraction === '') return undefined;
  const kept = fraction.slice(0, places).padEnd(places, '0');
  if (/[^0]/.test(fraction.slice(places))) return undefined;
  const value = Number(whole + kept);
  if (!Number.isSafeInteger(value)) return undefined;
  return sign === '-' && value !== 0 ? -value : value;
}

/**
 * Whether an amount is written in nines only, which is how payers write that there is no limit:
 * 99999.99. Fewer than five nines may be a real amount.
 *
 * Source: a UnitedHealthcare Medicare Advantage 271 with family limits of 99999.99.
 */
export function isAllNines(text: string): boolean {
  const digits = text.replace(/^\+|\./g, '');
  return digits.length >= 5 && /^9{4}/.test(text) && /^9+$/.test(digits);
}

/** Reads money as integer minor units; undefined where it is negative or not exact. */
export function amountFromText(text: string, digits: number): number | undefined {
  const amount = shiftDecimal(text, digits);
  return amount === undefined || amount < 0 ? undefined : amount;
}
