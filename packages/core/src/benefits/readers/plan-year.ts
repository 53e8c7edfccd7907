import { addDays, type IsoDate, isIsoDate, toDayNumber } from '../../calendar/iso-date.ts';
import type { Notebook } from './notebook.ts';

/** A stretch of dates as a document states it. */
export interface StatedPeriod {
  readonly where: string;
  readonly start: IsoDate;
  readonly end?: IsoDate;
  /** Whether it is the plan's own period; otherwise it may be the member's enrollment. */
  readonly ofPlan: boolean;
}

/**
 * Writes down the first day of the plan year as far as a period tells it.
 *
 * A period of one year is a plan year; one of the plan's that is no number of years tells nothing. A start alone may be the day the member joined: it is used
 * only where a plan that begins on a first of a month, or coverage that begins on 1 January, makes
 * it likely, and yields to anything stated better.
 */
export function notePlanYear(notebook: Notebook, period: StatedPeriod): void {
  const { where, start, end, ofPlan } = period;
  const what = 'a period of coverage';
  if (!isIsoDate(start) || start.endsWith('02-29')) {
    notebook.list(where, 'plan-year-unclear', what, 'Its start is no date a year can begin on.');
    return;
  }
  const monthDay = start.slice(5);
  if (end !== undefined && isIsoDate(end) && isOneYear(start, end)) {
    notebook.say(where, 'planYearStart', monthDay);
  } else if (ofPlan && end !== undefined && !isWholeYears(start, end)) {
    const why = 'A plan year has twelve months; this period of the plan has not.';
    notebook.list(where, 'plan-year-unclear', what, why);
  } else if (monthDay === '01-01' || (ofPlan && monthDay.endsWith('-01'))) {
    const why = 'The plan year is taken to begin on the day the coverage does.';
    notebook.assume(where, 'plan-year-from-start', monthDay, why);
    notebook.say(where, 'planYearStart', monthDay, { weak: true });
  } else {
    const why = 'It may be when the member joined; it does not tell when the plan year begins.';
    notebook.list(where, 'plan-year-unclear', what, why);
  }
}

/** Whether the dates span years without months over, the end being a last day or the day after it. */
function isWholeYears(start: IsoDate, end: IsoDate): boolean {
  if (!isIsoDate(end) || end <= start) return false;
  return [end, addDays(end, 1)].some((day) => day.slice(5) === start.slice(5));
}

/** Whether the dates span one year, the end being its last day or the day after it. */
function isOneYear(start: IsoDate, end: IsoDate): boolean {
  const days = toDayNumber(end) - toDayNumber(start) + 1;
  return days >= 365 && days <= 367;
}
