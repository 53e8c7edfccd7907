import type { PlanBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Schedule } from '../schedule/index.ts';

/**
 * The plan-year starts to try, `MM-DD`, likely one first.
 *
 * When a course turns into a new plan year its limits start afresh, so an unknown start is tried
 * at the first of every month that has a visit: each turns the year before another visit, and the
 * month of the first visit stands for all that do not turn it within the course; where what is met
 * was met on an earlier day, the month of that one. Plan years that
 * start in the middle of a month are not tried; plans start them on the first. Where the last
 * quarter carries over, a year that turns within three months of a visit counts what that visit cost.
 *
 * @param first the day on which so much was met of the plan's limits, or on which care starts
 */
export function planYearStarts(
  { planYearStart, lastQuarterCarryOver }: PlanBenefits,
  schedules: readonly Schedule[],
  first: IsoDate,
): string[] {
  if (planYearStart) return [planYearStart];
  // Months from 0; the calendar year is the most common plan year, and the likely one.
  const starts = new Set([0, +first.slice(5, 7) - 1]);
  for (const schedule of schedules) {
    for (const { month } of schedule) {
      for (let later = lastQuarterCarryOver ? 3 : 0; later >= 0; later--) {
        starts.add((month + later) % 12);
      }
    }
  }
  // 101 is 01 with a digit too many.
  return [...starts].map((month) => `${month + 101}-01`.slice(1));
}
