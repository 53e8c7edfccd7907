import type { IsoDate } from '@forecost/core';
import type { SharedWords } from '../translations/translation.ts';

type Words = Pick<SharedWords, 'monthNames' | 'date'>;

/** The name of the month of a date or period: `November`. */
export function monthName(period: string, { monthNames }: Pick<Words, 'monthNames'>): string {
  return monthNames[Number(period.slice(5, 7)) - 1] ?? '';
}

/** A day in words: `November 24, 2026`. */
export function formatDay(date: IsoDate, words: Words): string {
  return words.date(Number(date.slice(8)), monthName(date, words), date.slice(0, 4));
}

/** Today where the reader is. */
export function today(now = new Date()): IsoDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
