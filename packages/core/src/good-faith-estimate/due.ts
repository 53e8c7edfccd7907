import { addBusinessDays } from '../calendar/business-days.ts';
import { type HolidayRule, isFederalHoliday } from '../calendar/federal-holidays.ts';
import { ForecostError } from '../errors.ts';
import { dateProblems } from './date-problem.ts';
import { dueAfterScheduling } from './due-after-scheduling.ts';
import {
  dueBy,
  type DueDates,
  type DueSituation,
  type GoodFaithEstimateDue,
} from './due-situation.ts';

type Rules = {
  readonly [S in DueSituation]: (
    dates: DueDates[S],
    isHoliday: HolidayRule,
  ) => GoodFaithEstimateDue;
};

const RULES: Rules = {
  scheduled: dueAfterScheduling,
  requested: ({ requested }, isHoliday) => {
    return dueBy(addBusinessDays(requested, 3, isHoliday), '(vi)(C)');
  },
  changed: ({ service }, isHoliday) => dueBy(addBusinessDays(service, -1, isHoliday), '(vii)'),
};

/**
 * The last day on which a good faith estimate may be given to an uninsured or self-pay patient.
 *
 * - Scheduled 10 or more business days ahead: 3 business days after the day of scheduling.
 * - Scheduled 3 to 9 business days ahead: 1 business day after the day of scheduling.
 * - Scheduled later than that: no deadline, said as such. A request still sets one of its own.
 * - Requested: 3 business days after the day of the request, scheduled or not.
 * - Changed after scheduling: a new estimate 1 business day before the care.
 *
 * A patient who schedules and asks is owed the estimate by the earlier of both days.
 *
 * @param isHoliday default: federal holidays
 * @throws ForecostError `date-invalid`, `service-before-scheduling`
 * Source: 45 CFR 149.610(b)(1)(vi) and (vii), 86 FR 56136 (7 October 2021).
 */
export function goodFaithEstimateDue<S extends DueSituation>(
  situation: S,
  dates: DueDates[S],
  isHoliday: HolidayRule = isFederalHoliday,
): GoodFaithEstimateDue {
  const problems = Object.entries(dates).flatMap(([path, date]) => dateProblems(path, date));
  if (problems.length > 0) throw new ForecostError('The deadline', problems);
  return RULES[situation](dates, isHoliday);
}
