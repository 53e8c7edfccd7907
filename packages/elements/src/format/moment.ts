import type { ClockTime, IsoDate } from '@forecost/core';

/** A day and a clock time of the clinic in words: `Tuesday, November 24, 5:00 PM`. */
export function formatMoment(date: IsoDate, time: ClockTime, locale: string): string {
  return new Date(`${date}T${time}:00Z`).toLocaleString(locale, {
    // Clinic times have no zone: printed as UTC the reader's zone cannot move them.
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
}
