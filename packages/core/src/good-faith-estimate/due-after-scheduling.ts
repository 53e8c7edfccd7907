import { addBusinessDays } from '../calendar/business-days.ts';
import type { HolidayRule } from '../calendar/federal-holidays.ts';
import { ForecostError, type Problem } from '../errors.ts';
import { dueBy, type DueDates, type GoodFaithEstimateDue } from './due-situation.ts';

/**
 * The due date that scheduling sets: by how many business days the care lies ahead of it.
 *
 * The regulation does not define business days: federal ones are taken. Where one of the two days is
 * no business day, counting forward from scheduling and back from the care can differ by one; the
 * reading with the earlier due date is taken, so that the practice errs on the early side.
 *
 * @throws ForecostError `service-before-scheduling`
 * Source: 45 CFR 149.610(b)(1)(vi)(A) and (B).
 */
export function dueAfterScheduling(
  { scheduled, service }: DueDates['scheduled'],
  isHoliday: HolidayRule,
): GoodFaithEstimateDue {
  if (service < scheduled) throw new ForecostError('The deadline', [SERVICE_BEFORE_SCHEDULING]);
  const forward = (days: number) => addBusinessDays(scheduled, days, isHoliday) <= service;
  const back = (days: number) => addBusinessDays(service, -days, isHoliday) >= scheduled;
  if (forward(10) && back(10)) return dueBy(addBusinessDays(scheduled, 3, isHoliday), '(vi)(B)');
  if (forward(3) || back(3)) return dueBy(addBusinessDays(scheduled, 1, isHoliday), '(vi)(A)');
  return {
    kind: 'no-deadline',
    reason: 'fewer-than-3-business-days-ahead',
    source: '45 CFR 149.610(b)(1)(vi)(A)',
  };
}

const SERVICE_BEFORE_SCHEDULING: Problem = {
  code: 'service-before-scheduling',
  path: 'service',
  expected: 'a day on or after the day of scheduling',
  received: 'an earlier day',
};
