import type { IsoDate } from '@forecost/core';
import type { LaterWords } from '../translations/translation.ts';

type Words = Pick<LaterWords, 'monthNames' | 'shortMonth' | 'date' | 'monthOfYear'>;

/** The name of the month of a date or period: `November`. */
function monthName(period: string, { monthNames }: Words): string {
  return monthNames[Number(period.slice(5, 7)) - 1] ?? '';
}

/** The same in short: `Nov`. */
export function shortMonthName(period: string, words: Words): string {
  return words.shortMonth(monthName(period, words));
}

/** A month (`2026-11`) in words: `November 2026`. */
export function formatMonth(period: string, words: Words, name = monthName): string {
  return words.monthOfYear(name(period, words), period.slice(0, 4));
}

/** A day in words: `November 24, 2026`. */
export function formatDay(date: IsoDate, words: Words): string {
  return words.date(Number(date.slice(8)), monthName(date, words), date.slice(0, 4));
}
