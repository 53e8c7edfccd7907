import type { CallbackPromise } from '@forecost/core';

/** Until when a call was promised. */
export interface Due {
  readonly promise: Pick<CallbackPromise, 'timeZone'>;
  /** As an ISO instant in UTC. */
  readonly dueAt: string;
}

/** `Tuesday, November 24 at 5:00 PM CST`: one desk may call for practices in several time zones. */
export function dueInWords({ promise, dueAt }: Due): string {
  return inWords(dueAt, promise.timeZone, { timeZoneName: 'short' });
}

/** `Tuesday, November 24 at 5:00 PM` */
export function inWords(
  instant: string,
  timeZone: string,
  more: Intl.DateTimeFormatOptions = {},
): string {
  const format = { weekday: 'long', month: 'long', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  return new Intl.DateTimeFormat('en-US', { ...format, ...time, ...more }).format(
    new Date(instant),
  );
}

/** `2026-11-24` */
export function dayOf(instant: Date, timeZone: string): string {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  // Canada writes days as ISO 8601 does.
  return new Intl.DateTimeFormat('en-CA', parts).format(instant);
}
