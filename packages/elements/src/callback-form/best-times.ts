import type { Practice } from '@forecost/core';

const DAY_PARTS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  morning: ['00:00', '12:00'],
  afternoon: ['12:00', '17:00'],
  evening: ['17:00', '24:00'],
};

/** Whether a practice is open at a {@link BestTime} on some day of the week. */
export function isOpenAt(time: string, { hours }: Pick<Practice, 'hours'>): boolean {
  const [from, to] = DAY_PARTS[time] ?? ['', '~'];
  // Clock times are of fixed width, so text order is time order.
  return Object.values(hours).some((periods) =>
    periods.some(({ opens, closes }) => opens < to && closes > from),
  );
}
