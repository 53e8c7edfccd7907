import { type DayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import type { Practice } from '../../price-book/types.ts';
import { WEEKDAYS } from '../../price-book/weekdays.ts';

/** Beyond this many closed days in a row the day is kept: the practice has no hours to move to. */
const SEARCH_LIMIT = 31;

/**
 * A function that moves a day on which the practice is closed to the next one on which it is open.
 *
 * A practice that publishes no hours at all is taken as open every day.
 */
export function openDays(practice: Practice): (day: DayNumber) => DayNumber {
  const open = WEEKDAYS.map((weekday) => (practice.hours[weekday]?.length ?? 0) > 0);
  if (!open.includes(true)) return (day) => day;
  const holidays = new Set(practice.holidays.map(({ date }) => toDayNumber(date)));
  return (day) => {
    for (let moved = day; moved < day + SEARCH_LIMIT; moved++) {
      // Monday is 0, and day 0 was a Thursday; before it `at` counts from the end.
      if (open.at((moved + 3) % 7) && !holidays.has(moved)) return moved;
    }
    return day;
  };
}
