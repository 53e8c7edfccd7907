import type { IsoDate } from '@forecost/core';
import type { LaterWords } from '../translations/translation.ts';

type Words = Pick<LaterWords, 'monthNames' | 'date' | 'monthOfYear'>;

/** The name of the month of a date or period: `November`. */
export function monthName(period: string, { monthNames }: Words): string {
  return monthNames[Number(period.slice(5, 7)) - 1] ?? '';
}

/** A month (`2026-11`) in words: `November 2026`, or with so many letters of its name. */
export function formatMonth(period: string, words: Words, letters?: number): string {
  return words.monthOfYear(monthName(period, words).slice(0, letters), period.slice(0, 4));
}

/** A day in words: `November 24, 2026`. */
export function formatDay(date: IsoDate, words: Words): string {
  return words.date(Number(date.slice(8)), monthName(date, words), date.slice(0, 4));
}
