import { ForecostError } from '../errors.ts';
import { type HolidayRule, isFederalHoliday } from './federal-holidays.ts';
import { addDays, type IsoDate, isIsoDate, weekdayOf } from './iso-date.ts';

const SATURDAY = 5;

/** A month without a business day is a broken holiday rule, not a calendar. */
const LONGEST_CLOSURE = 31;

/**
 * Whether the day is a legal business day: Monday to Friday and no holiday.
 *
 * These are the days that federal deadlines count in, not a practice's opening days.
 *
 * @param isHoliday default: the federal holidays, on the days they are observed
 */
export function isBusinessDay(date: IsoDate, isHoliday: HolidayRule = isFederalHoliday): boolean {
  return weekdayOf(date) < SATURDAY && !isHoliday(date);
}

/**
 * The business day so many business days after a date; before it where `days` is negative.
 *
 * The date itself is never counted, and need not be a business day: one business day after a
 * Saturday is Monday, one before it is Friday. With 0 the date is returned as it is.
 *
 * @throws ForecostError `date-invalid`; `no-business-day` when the holiday rule, or the end of the
 *   calendar (9999-12-31), leaves none within a month
 */
export function addBusinessDays(
  date: IsoDate,
  days: number,
  isHoliday: HolidayRule = isFederalHoliday,
): IsoDate {
  if (!isIsoDate(date)) throw notADate();
  const step = Math.sign(days);
  let reached = date;
  for (let left = Math.abs(days); left > 0; left--) {
    reached = nextBusinessDay(reached, step, isHoliday);
  }
  return reached;
}

function nextBusinessDay(date: IsoDate, step: number, isHoliday: HolidayRule): IsoDate {
  for (let distance = 1; distance <= LONGEST_CLOSURE; distance++) {
    const candidate = addDays(date, step * distance);
    if (!isIsoDate(candidate)) break;
    if (isBusinessDay(candidate, isHoliday)) return candidate;
  }
  throw new ForecostError('The deadline', [
    {
      code: 'no-business-day',
      path: 'holidays',
      expected: 'a business day within a month',
      received: 'none',
      advice: 'Pass a holiday rule that is true only for holidays.',
    },
  ]);
}

function notADate(): ForecostError {
  return new ForecostError('The deadline', [
    {
      code: 'date-invalid',
      path: 'date',
      expected: 'a day that exists, as YYYY-MM-DD',
      received: 'something else',
    },
  ]);
}
