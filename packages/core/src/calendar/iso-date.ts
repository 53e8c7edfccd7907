/** A calendar day, `YYYY-MM-DD`, proleptic Gregorian, no time and no zone. */
export type IsoDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01. Dates are compared and added as day numbers, never through a time zone. */
export type DayNumber = number;

/** Whether the text is a day that exists: 2026-02-29 does not. */
export function isIsoDate(text: string): boolean {
  return PATTERN.test(text) && fromDayNumber(toDayNumber(text)) === text;
}

/**
 * The day number of an ISO date; the text must be one.
 *
 * Arithmetic on the civil calendar instead of `Date`: estimates turn thousands of days a second.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function toDayNumber(date: IsoDate): DayNumber {
  return dayNumber(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10));
}

function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The ISO date of a day number; the inverse of {@link toDayNumber} (civil_from_days). */
export function fromDayNumber(day: DayNumber): IsoDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(value: number, digits: number): string {
  return digits === 2 && value > 9 ? `${value}` : String(value).padStart(digits, '0');
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
  const first = dayNumber(year, month + 1, 1);
  const daysInMonth =
    (month === 11 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 2, 1)) - first;
  return fromDayNumber(first + Math.min(+date.slice(8, 10), daysInMonth) - 1);
}

/** Months since the year 0 of the month a date falls in. */
export function monthNumber(date: IsoDate): number {
  return +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1;
}

/** Monday is 0, Sunday is 6. */
export function weekdayOf(date: IsoDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}
