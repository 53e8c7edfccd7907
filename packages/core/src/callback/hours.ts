import { type OpeningHours, type Practice, type Weekday, WEEKDAYS } from '../price-book/types.ts';

/** Weekdays in a row, both ends included, with the same opening hours. */
export interface HoursGroup {
  readonly from: Weekday;
  readonly to: Weekday;
  /** In order of the day; empty means closed. */
  readonly periods: readonly OpeningHours[];
}

/**
 * A practice's week for display, days with equal hours joined: Monday to Friday 09:00–17:00, then
 * Saturday to Sunday closed. From Monday to Sunday, every day in exactly one group; no words, so
 * that each language writes its own.
 */
export function describeHours(practice: Pick<Practice, 'hours'>): HoursGroup[] {
  const groups: HoursGroup[] = [];
  for (const day of WEEKDAYS) {
    const periods = [...(practice.hours[day] ?? [])].sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const last = groups.at(-1);
    if (last && sameHours(last.periods, periods)) groups[groups.length - 1] = { ...last, to: day };
    else groups.push({ from: day, to: day, periods });
  }
  return groups;
}

function sameHours(a: readonly OpeningHours[], b: readonly OpeningHours[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ opens, closes }, index) => opens === b[index]?.opens && closes === b[index].closes)
  );
}
