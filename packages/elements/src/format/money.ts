import type { CurrencyCode, MinorUnits, Range } from '@forecost/core';
import { minorToDecimal } from '@forecost/core/money';
import type { SharedWords } from '../translations/translation.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in the language's way of writing the currency; cents only where there are any. */
export function formatMoney(amount: MinorUnits, currency: CurrencyCode, locale: string): string {
  // Most books by far; a browser takes longer to prepare its formats than to render an element.
  if (currency + locale.slice(-3) === 'USD-US' && amount >= 0) {
    return `$${(amount / 100).toFixed(amount % 100 && 2).replace(/\B(?=(...)+(\.|$))/g, ',')}`;
  }
  const key = locale + currency;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
    } as Intl.NumberFormatOptions);
    formats.set(key, format);
  }
  return format.format(minorToDecimal(amount, currency));
}

/**
 * One amount when the range is exact, else "low to high" in the language's words, widened to whole
 * dollars, or what else the currency has: of what is not settled nobody knows the cents.
 */
export function formatRange(
  { low, high }: Range,
  currency: CurrencyCode,
  words: SharedWords,
): string {
  const print = (amount: MinorUnits) => formatMoney(amount, currency, words.locale);
  return low === high
    ? print(low)
    : words.range(
        print(toWhole(low, currency, Math.floor)),
        print(toWhole(high, currency, Math.ceil)),
      );
}

/** An amount in whole dollars, or what else the currency has; still in minor units. */
export function toWhole(
  amount: MinorUnits,
  currency: CurrencyCode,
  round = Math.round,
): MinorUnits {
  const unit = 1 / minorToDecimal(1, currency);
  return round(amount / unit) * unit;
}
