/**
 * An amount of money as an integer count of the currency's smallest unit (cents for USD).
 *
 * Every amount inside `@forecost/core` has this type; decimals exist only in the documents people
 * write (price books, benefits) and in what is printed.
 */
export type MinorUnits = number;

/** A rate as an integer count of hundredths of a percent: 20 % is 2000, 12.5 % is 1250. */
export type BasisPoints = number;

/** An ISO 4217 code whose number of decimal places is known to {@link minorUnitDigits}. */
export type CurrencyCode = keyof typeof DIGITS;

const DIGITS = { USD: 2, CAD: 2, EUR: 2, GBP: 2, MXN: 2, AUD: 2, JPY: 0 } as const;

/** The currencies a price book may be written in, in ISO 4217 codes. */
export const CURRENCIES = /* @__PURE__ */ Object.keys(DIGITS) as CurrencyCode[];

/** How many decimal places the currency has: 2 for USD, 0 for JPY. Source: ISO 4217. */
export function minorUnitDigits(currency: CurrencyCode): number {
  return DIGITS[currency];
}
