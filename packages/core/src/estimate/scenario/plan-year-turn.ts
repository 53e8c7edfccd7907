import { type DayNumber, fromDayNumber } from '../../calendar/iso-date.ts';
import type { Schedules } from '../schedule/index.ts';
import { growingRange, widen } from '../total/growing-range.ts';
import type { Warning } from '../types.ts';

/**
 * What must be said where visits may fall into a later plan year than the first: nobody knows that
 * year's terms, so this one's stand for them.
 *
 * @param turns the first day of the second plan year, for each plan-year start that is tried
 * @returns with that day only where it is known, and how many visits come on it or later
 */
export function planYearTurn(turns: readonly DayNumber[], schedules: Schedules): Warning[] {
  const counts = turns.flatMap((turn) =>
    schedules.map((own) => own.reduce((count, { day }) => (day < turn ? count : count + 1), 0)),
  );
  const visits = growingRange(counts[0] as number);
  for (const count of counts) widen(visits, count);
  if (visits.high === 0) return [];
  const [day = 0, another] = turns;
  return [{ code: 'plan-year-turns', ...(!another && { date: fromDayNumber(day) }), visits }];
}
