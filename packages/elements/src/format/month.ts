import type { LaterWords, SharedWords } from '../translations/translation.ts';
import { monthName } from './date.ts';

type Words = Pick<SharedWords, 'monthNames'> & Pick<LaterWords, 'shortMonth' | 'monthOfYear'>;

/** The name of the month of a date or period in short: `Nov`. */
export function shortMonthName(period: string, words: Words): string {
  return words.shortMonth(monthName(period, words));
}

/** A month (`2026-11`) in words: `November 2026`. */
export function formatMonth(
  period: string,
  words: Words,
  name: (period: string, words: Words) => string = monthName,
): string {
  return words.monthOfYear(name(period, words), period.slice(0, 4));
}
