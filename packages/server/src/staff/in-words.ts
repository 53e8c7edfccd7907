import type { CallbackPromise } from '@forecost/core';

/** The day has no zone, so it is printed as UTC. */
export function promiseInWords({ date, time }: CallbackPromise): string {
  return inWords(`${date}T${time}:00Z`, 'UTC');
}

/** `Tuesday, November 24 at 5:00 PM` */
export function inWords(instant: string, timeZone: string): string {
  const format = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat('en-US', { ...format, ...time }).format(new Date(instant));
}

/** `2026-11-24` */
export function dayOf(instant: Date, timeZone: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  // Canada writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', parts).format(instant);
}
