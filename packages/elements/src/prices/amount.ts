import type { PriceBook, Range } from '@forecost/core';
import { formatDate } from '../format/date.ts';
import { formatMoney, formatRange } from '../format/money.ts';
import type { PriceWords } from '../translations/price-words.ts';

/** A price in words: an amount, "low to high", or "from low" where only the low end is wanted. */
export function printPrice(
  { currency }: PriceBook,
  words: PriceWords,
  range: Range,
  lowEnd = false,
): string {
  return lowEnd && range.low < range.high
    ? words.fromPrice(formatMoney(range.low, currency, words.locale))
    : formatRange(range, currency, words);
}

/** A day in words; an empty string where there is none. */
export function printDate(date: string | undefined, { locale }: PriceWords): string {
  return date ? formatDate(date, locale) : '';
}
