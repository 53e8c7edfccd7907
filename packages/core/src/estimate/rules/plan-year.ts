import {
  addMonths,
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  toDayNumber,
} from '../../calendar/iso-date.ts';

/** The first day of the plan year after the one that `date` falls in. */
export function nextPlanYear(date: IsoDate, planYearStart: string): IsoDate {
  const year = +date.slice(0, 4);
  const thisYear = `${date.slice(0, 4)}-${planYearStart}`;
  return date < thisYear ? thisYear : `${String(year + 1).padStart(4, '0')}-${planYearStart}`;
}

/** The ends of the plan years that reach from one day to another: the first day after each. */
export function planYearEnds(
  first: IsoDate,
  last: IsoDate,
  planYearStart: string,
): readonly DayNumber[] {
  const ends: DayNumber[] = [];
  for (let end = first; end <= last || ends.length === 0;) {
    end = nextPlanYear(end, planYearStart);
    ends.push(toDayNumber(end));
  }
  return ends;
}

/**
 * The first day of a plan year's last quarter, from which a carry-over plan credits the deductible
 * to the next year too.
 *
 * @param yearEnd first day of the next plan year
 */
export function lastQuarter(yearEnd: DayNumber): DayNumber {
  return toDayNumber(addMonths(fromDayNumber(yearEnd), -3));
}
