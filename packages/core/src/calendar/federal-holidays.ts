import { addDays, type IsoDate, weekdayOf } from './iso-date.ts';

/** A legal public holiday of the United States in one year. */
export interface FederalHoliday {
  readonly name: string;
  /** The day the statute names. */
  readonly date: IsoDate;
  /** The day off for a Monday–Friday week: the Friday before a Saturday, the Monday after a Sunday. */
  readonly observed: IsoDate;
}

/** Tells of a day whether it is a holiday, whatever its weekday. */
export type HolidayRule = (date: IsoDate) => boolean;

const MONDAY = 0;
const THURSDAY = 3;
const SATURDAY = 5;
const SUNDAY = 6;

/**
 * The eleven legal public holidays of a year, in order.
 *
 * New Year's Day of a year that begins on a Saturday is observed on 31 December of the year before.
 * Inauguration Day is left out: 5 U.S.C. 6103(c) makes it a holiday around Washington, DC, only.
 *
 * Source: 5 U.S.C. 6103(a), as it stands since Pub. L. 117-17 (17 June 2021); observed days by
 * 6103(b)(1) for Saturdays and Executive Order 11582, section 3, for Sundays.
 */
export function federalHolidays(year: number): FederalHoliday[] {
  const on = (month: number, day: number) => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const named: [string, IsoDate][] = [
    ["New Year's Day", on(1, 1)],
    ['Birthday of Martin Luther King, Jr.', nthWeekday(on(1, 1), MONDAY, 3)],
    ["Washington's Birthday", nthWeekday(on(2, 1), MONDAY, 3)],
    ['Memorial Day', lastMonday(on(5, 31))],
    ['Juneteenth National Independence Day', on(6, 19)],
    ['Independence Day', on(7, 4)],
    ['Labor Day', nthWeekday(on(9, 1), MONDAY, 1)],
    ['Columbus Day', nthWeekday(on(10, 1), MONDAY, 2)],
    ['Veterans Day', on(11, 11)],
    ['Thanksgiving Day', nthWeekday(on(11, 1), THURSDAY, 4)],
    ['Christmas Day', on(12, 25)],
  ];
  return named.map(([name, date]) => ({ name, date, observed: observedOn(date) }));
}

/** Whether the day is one on which a federal holiday is observed; the default {@link HolidayRule}. */
export function isFederalHoliday(date: IsoDate): boolean {
  const year = +date.slice(0, 4);
  // The only holiday observed in another year than its own is a New Year's Day on a Saturday.
  const years = date.endsWith('-12-31') ? [year, year + 1] : [year];
  return years.some((each) => federalHolidays(each).some(({ observed }) => observed === date));
}

function observedOn(date: IsoDate): IsoDate {
  const weekday = weekdayOf(date);
  if (weekday === SATURDAY) return addDays(date, -1);
  return weekday === SUNDAY ? addDays(date, 1) : date;
}

function nthWeekday(firstOfMonth: IsoDate, weekday: number, n: number): IsoDate {
  const untilFirst = (weekday - weekdayOf(firstOfMonth) + 7) % 7;
  return addDays(firstOfMonth, untilFirst + 7 * (n - 1));
}

function lastMonday(lastOfMonth: IsoDate): IsoDate {
  return addDays(lastOfMonth, -weekdayOf(lastOfMonth));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
