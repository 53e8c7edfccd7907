import { addMonths, type DayNumber, fromDayNumber, toDayNumber } from '../../calendar/iso-date.ts';
import { wholeValues } from '../../money/range.ts';
import type { Cadence } from '../../price-book/types.ts';

/**
 * A cadence without bounds: the day of the visit with this index (from 0) in a phase that begins on
 * `start`.
 */
export type ExactCadence = (start: DayNumber, index: number) => DayNumber;

/** Visits of a phase that has no cadence, which the price-book check allows only for a single visit. */
const WEEKLY: Cadence = { everyWeeks: 1 };

/**
 * Every concrete cadence within the bounds, likely one first; whole units only (1, 2, 3 weeks).
 *
 * All of them, not just the ends: where a visit falls decides in which plan year it counts, and
 * that makes the cost rise and fall between the ends.
 */
export function exactCadences(cadence: Cadence = WEEKLY): ExactCadence[] {
  if ('timesPerWeek' in cadence) {
    return [(start, index) => start + Math.floor((index * 7) / cadence.timesPerWeek)];
  }
  if ('everyDays' in cadence) {
    return wholeValues(cadence.everyDays).map((days) => (start, index) => start + index * days);
  }
  if ('everyWeeks' in cadence) {
    return wholeValues(cadence.everyWeeks).map(
      (weeks) => (start, index) => start + index * weeks * 7,
    );
  }
  return wholeValues(cadence.everyMonths).map(
    (months) => (start, index) => toDayNumber(addMonths(fromDayNumber(start), index * months)),
  );
}
