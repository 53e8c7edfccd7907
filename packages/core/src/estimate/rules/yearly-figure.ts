import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';

/** What a law sets for a year. */
export interface YearlyFigure {
  readonly year: string;
  readonly amount: MinorUnits;
  /** The last day for which it speaks. */
  readonly until: IsoDate;
}

/** The figure of a day's year where the table has it, else of the latest before it, else its first. */
export function yearlyFigure(
  table: Readonly<Record<string, MinorUnits>>,
  day: IsoDate,
): YearlyFigure {
  const years = Object.keys(table);
  // As text a year is less than each of its days.
  const year = years.filter((candidate) => candidate <= day).at(-1) ?? years[0] ?? '';
  return { year, amount: table[year] ?? 0, until: `${year}-12-31` };
}
