import {
  addMonths,
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  toDayNumber,
} from '../../calendar/iso-date.ts';

/**
 * The ends of the plan years that reach from one day to another: the first day after each, the one
 * that holds the first day first.
 *
 * @param planYearStart first day of every plan year, `MM-DD`
 */
export function planYearEnds(
  first: IsoDate,
  last: IsoDate,
  planYearStart: string,
): readonly DayNumber[] {
  const ends: DayNumber[] = [];
  for (let year = +first.slice(0, 4), end = ''; end <= last; year++) {
    end = `${String(year).padStart(4, '0')}-${planYearStart}`;
    // By days from the first of the month: a year that starts on 29 February starts on 1 March.
    if (end > first) ends.push(toDayNumber(`${end.slice(0, 8)}01`) + +end.slice(8) - 1);
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
