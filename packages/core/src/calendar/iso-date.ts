/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time and no zone. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. Dates are compared and added as day numbers, never through a time zone. */
export type DayNumber = number;

/** Whether the text is a day that exists: 2026-02-29 does not. */
export function isIsoDate(text: string): boolean {
  return PATTERN.test(text) && fromDayNumber(toDayNumber(text)) === text;
}

/** The day number of an ISO date; the text must be one. */
export function toDayNumber(date: IsoDate): DayNumber {
  return Date.UTC(+date.slice(0, 4), +date.slice(5, 7) - 1, +date.slice(8, 10)) / 86_400_000;
}

/** The ISO date of a day number. */
export function fromDayNumber(day: DayNumber): IsoDate {
  const date = new Date(day * 86_400_000);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** The date so many days later; negative for earlier. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day so many months later, or the month's last day where it has no such day (31 January + 1 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const index = +date.slice(0, 4) * 12 + (+date.slice(5, 7) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(+date.slice(8, 10), lastDay);
  return fromDayNumber(Date.UTC(year, month, day) / 86_400_000);
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(date: IsoDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}
