import { fromDayNumber, weekdayOf } from '../calendar/iso-date.ts';
import { ForecostError, type Problem } from '../errors.ts';
import { type ClockTime, type Practice, WEEKDAYS } from '../price-book/types.ts';
import { instantOf, localMoment, minutesOf } from './local-time.ts';
import type { CallbackPromise } from './types.ts';

/** A same-day promise needs at least this long before closing; later, the next business day counts. */
export const SAME_DAY_NOTICE_MINUTES = 60;

/** Two years: longer than thirty business days of a practice open one day a week with long holidays. */
const SEARCH_DAYS = 731;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * By when a practice will have called back a patient whose request came at `receivedAt`.
 *
 * The clock counts from the business day on which the request came before closing, else from the
 * next business day. It ends at closing time, `callbackWithinBusinessDays` business days on; with 1:
 * Monday at 10:00 and Monday at 08:00 → Tuesday's closing; Friday after closing counts as Monday →
 * Tuesday's closing. With 0 the promise is for the same day, if an hour is left before closing.
 *
 * A business day is one with opening hours that is no holiday. Where a day has several periods,
 * closing is the end of the last, and a request during the break between them still counts.
 *
 * @param receivedAt ISO instant with its offset: `2026-11-23T18:00:00Z`
 * @throws ForecostError `never-open`, `unknown-time-zone`, `not-an-instant`
 */
export function promiseCallback(
  practice: Pick<Practice, 'hours' | 'holidays' | 'timeZone' | 'callbackWithinBusinessDays'>,
  receivedAt: string,
): CallbackPromise {
  if (!INSTANT.test(receivedAt) || Number.isNaN(Date.parse(receivedAt))) throw notAnInstant();
  const { timeZone, callbackWithinBusinessDays: within } = practice;
  const received = localMoment(Date.parse(receivedAt), timeZone);
  const notice = within === 0 ? SAME_DAY_NOTICE_MINUTES : 0;
  let businessDays = -1;
  for (let day = received.day; day <= received.day + SEARCH_DAYS; day++) {
    const date = fromDayNumber(day);
    const closes = closingTime(practice, date);
    if (closes === undefined) continue;
    // Closing is exclusive: at 17:00 sharp nobody answers any more.
    const tooLate = day === received.day && received.minuteOfDay + notice >= minutesOf(closes);
    if (!tooLate) businessDays++;
    if (businessDays === within) return { date, time: closes, timeZone };
  }
  throw neverOpen();
}

/** The instant at which a promise falls due, as ISO text in UTC; what requests are ordered by. */
export function promiseDueAt({ date, time, timeZone }: CallbackPromise): string {
  return new Date(instantOf(date, time, timeZone)).toISOString();
}

function closingTime(
  { hours, holidays }: Pick<Practice, 'hours' | 'holidays'>,
  date: string,
): ClockTime | undefined {
  if (holidays.some((holiday) => holiday.date === date)) return undefined;
  const periods = hours[WEEKDAYS[weekdayOf(date)]!] ?? [];
  // Clock times are of fixed width, so text order is time order.
  return periods
    .map(({ closes }) => closes)
    .sort()
    .at(-1);
}

function neverOpen(): ForecostError {
  return refusal({
    code: 'never-open',
    path: 'practice.hours',
    expected: 'enough business days in the next two years to call back in',
    received: 'too few',
    advice: 'A callback is promised by these hours; write when the phone is answered.',
  });
}

function notAnInstant(): ForecostError {
  return refusal({
    code: 'not-an-instant',
    path: 'receivedAt',
    expected: 'a date and time with its offset, such as 2026-11-23T18:00:00Z',
    received: 'something else',
  });
}

function refusal(problem: Problem): ForecostError {
  return new ForecostError('The callback promise', [problem]);
}
