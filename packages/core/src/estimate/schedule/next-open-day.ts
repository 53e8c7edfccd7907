import { fromDayNumber, type IsoDate, toDayNumber } from '../../calendar/iso-date.ts';
import type { Practice } from '../../price-book/types.ts';
import { openDays } from './open-days.ts';

/**
 * The day on which a visit asked for on a date is held: that date, or where the practice is closed on
 * it the next one on which it is open, as in every estimate.
 */
export function nextOpenDay(practice: Practice, date: IsoDate): IsoDate {
  return fromDayNumber(openDays(practice)(toDayNumber(date)));
}
