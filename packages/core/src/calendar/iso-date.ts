/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time and no zone. */
export type IsoDate = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01. Dates are compared and added as day numbers, never through a time zone. */
export type DayNumber = number;

/** Whether the text is a day that exists: 2026-02-29 does not. */
export function isIsoDate(text: string): boolean {
  const day = toDayNumber(text);
  return PATTERN.test(text) && !Number.isNaN(day) && fromDayNumber(day) === text;
}

/** The day number of an ISO date; the text must be one. */
export function toDayNumber(date: IsoDate): DayNumber {
  // A date without a time is read as UTC, whatever the local zone: ECMA-262, 21.4.1.32. Not by `Date.parse`,
  // in whose place Date.js puts one that reads it as local.
  return +new Date(date) / MILLISECONDS_A_DAY;
}

/** A day as estimates use it. */
export interface CalendarDay {
  readonly date: IsoDate;
  /** Months since the year 0. */
  readonly month: number;
}

/** Days already asked for; a course's dates recur in every one of its schedules. */
const known = new Map<DayNumber, CalendarDay>();
const MOST_KNOWN = 20_000;

/** The date of a day number, and the month it falls in. */
export function calendarDay(day: DayNumber): CalendarDay {
  const found = known.get(day);
  if (found) return found;
  if (known.size === MOST_KNOWN) known.clear();
  const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  const made = { date, month: monthNumber(date) };
  known.set(day, made);
  return made;
}

/** The ISO date of a day number. */
export function fromDayNumber(day: DayNumber): IsoDate {
  return calendarDay(day).date;
}

/** The date so many days later; negative for earlier. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day so many months later, or the month's last day where it has no such day (31 January + 1 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const month = monthNumber(date) + months;
  const first = firstOfMonth(month);
  const daysInMonth = firstOfMonth(month + 1) - first;
  return fromDayNumber(first + Math.min(+date.slice(8), daysInMonth) - 1);
}

function firstOfMonth(month: number): DayNumber {
  return Date.UTC(0, month - 1900 * 12) / MILLISECONDS_A_DAY;
}

/** Months since the year 0 of the month a date falls in. */
function monthNumber(date: IsoDate): number {
  return +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1;
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(date: IsoDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}
