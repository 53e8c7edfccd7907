import type { ClockTime, IsoDate } from '@forecost/core';

// Days and clinic times have no zone: they are printed as UTC so that the reader's zone cannot move them.
const DAY = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A day in words: `November 24, 2026`. */
export function formatDate(date: IsoDate, locale: string): string {
  return new Date(date).toLocaleDateString(locale, DAY);
}

/** A day and a clock time of the clinic in words: `Tuesday, November 24, 5:00 PM`. */
export function formatMoment(date: IsoDate, time: ClockTime, locale: string): string {
  return new Date(`${date}T${time}:00Z`).toLocaleString(locale, {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** Today where the reader is. */
export function today(now = new Date()): IsoDate {
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
