import type { Schedule } from '../schedule/index.ts';

/** The most common plan year, and the likely one where nobody says. */
const CALENDAR_YEAR = '01-01';

/**
 * The plan-year starts to try, `MM-DD`, likely one first.
 *
 * When a course turns into a new plan year its limits start afresh, so an unknown start is tried
 * at the first of every month that has a visit: each turns the year before another visit, and the
 * month of the first visit stands for all that do not turn it within the course. Plan years that
 * start in the middle of a month are not tried; plans start them on the first.
 */
export function planYearStarts(
  given: string | undefined,
  schedules: readonly Schedule[],
): string[] {
  if (given !== undefined) return [given];
  const starts = new Set([CALENDAR_YEAR]);
  let month = '';
  for (const schedule of schedules) {
    for (const { date } of schedule) {
      if (date.startsWith(month) && month !== '') continue;
      month = date.slice(0, 7);
      starts.add(`${month.slice(5)}-01`);
    }
  }
  return [...starts];
}
