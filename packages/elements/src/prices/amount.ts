import type { PriceBook, Range } from '@forecost/core';
import { formatDay } from '../format/date.ts';
import { formatMoney } from '../format/money.ts';
import type { PriceWords } from '../translations/price-words.ts';

/** A price in words, to the cent: an amount, "low to high", or "from low" where only the low end is wanted. */
export function printPrice(
  { currency }: PriceBook,
  words: PriceWords,
  range: Range,
  lowEnd = false,
): string {
  const low = formatMoney(range.low, currency, words.locale);
  if (range.low === range.high) return low;
  return lowEnd
    ? words.fromPrice(low)
    : words.range(low, formatMoney(range.high, currency, words.locale));
}

/** A day in words; an empty string where there is none. */
export function printDate(date: string | undefined, words: PriceWords): string {
  return date ? formatDay(date, words) : '';
}
