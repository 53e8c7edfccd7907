import { addMonths, type IsoDate } from '../../calendar/iso-date.ts';

/** The first day of the plan year after the one that `date` falls in. */
export function nextPlanYear(date: IsoDate, planYearStart: string): IsoDate {
  const year = +date.slice(0, 4);
  const thisYear = `${date.slice(0, 4)}-${planYearStart}`;
  return date < thisYear ? thisYear : `${String(year + 1).padStart(4, '0')}-${planYearStart}`;
}

/**
 * The first day of a plan year's last quarter, from which a carry-over plan credits the deductible
 * to the next year too.
 *
 * @param yearEnd first day of the next plan year
 */
export function lastQuarter(yearEnd: IsoDate): IsoDate {
  return addMonths(yearEnd, -3);
}
