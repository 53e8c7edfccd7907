import type { IsoDate } from '@forecost/core';

// Days have no zone: they are printed as UTC so that the reader's zone cannot move them.
const DAY = { timeZone: 'UTC', dateStyle: 'long' } as const;

/** A day in words: `November 24, 2026`. */
export function formatDate(date: IsoDate, locale: string): string {
  return new Date(date).toLocaleDateString(locale, DAY);
}

/** Today where the reader is. */
export function today(now = new Date()): IsoDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
