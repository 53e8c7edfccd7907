import type { Schedule } from '../schedule/index.ts';

/** When the plan year may begin: what is given, or the calendar year first and then every other month that matters. */
const CALENDAR_YEAR = '01-01';

/**
 * The plan-year starts to try, `MM-DD`, likely one first.
 *
 * When a course turns into a new plan year its deductible starts afresh, so an unknown start is
 * tried at every first of a month that falls into the course.
 */
export function planYearStarts(given: string | undefined, schedules: readonly Schedule[]): string[] {
  if (given !== undefined) return [given];
  const months = new Set(schedules.flatMap((schedule) => monthsAfterFirst(schedule)));
  months.delete(CALENDAR_YEAR);
  const turning = monthsAfterFirst(schedules[0] ?? []).includes(CALENDAR_YEAR);
  // A start outside the course stands for all of those: no turn of the year within it.
  const outside = turning ? firstMonth(schedules[0] ?? []) : [];
  return [...new Set([CALENDAR_YEAR, ...months, ...outside])];
}

function monthsAfterFirst(schedule: Schedule): string[] {
  const first = schedule[0]?.date ?? '';
  return schedule.filter(({ date }) => date.slice(0, 7) > first.slice(0, 7)).map(monthStart);
}

function firstMonth(schedule: Schedule): string[] {
  return schedule.slice(0, 1).map(monthStart);
}

function monthStart({ date }: Schedule[number]): string {
  return `${date.slice(5, 7)}-01`;
}
