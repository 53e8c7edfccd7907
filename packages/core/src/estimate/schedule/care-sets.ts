import { type DayNumber, fromDayNumber, type IsoDate } from '../../calendar/iso-date.ts';

/** Visits at which the same services are given under the same dated prices, contracts and terms. */
export interface CareSet {
  readonly services: readonly string[];
  /** A day on which these terms hold; every other day of the set has the same. */
  readonly date: IsoDate;
}

/** The set that a visit belongs to, by its place, and the first day on which another may begin. */
export interface PlacedSet {
  readonly set: number;
  readonly until: DayNumber;
}

/**
 * Sorts visits into sets as they are dated, so that whatever depends on services and dated terms is
 * worked out once a set instead of once a visit.
 *
 * @param sets where new sets are added
 * @param turns the days on which a dated entry begins or has just ended, in order
 */
export function careSetFinder(
  sets: CareSet[],
  turns: readonly DayNumber[],
): (services: readonly string[], day: DayNumber) => PlacedSet {
  const known = new Map<string, number>();
  return (services, day) => {
    const epoch = turns.filter((turn) => turn <= day).length;
    const key = `${epoch} ${services.join(' ')}`;
    const set = known.get(key) ?? sets.push({ services, date: fromDayNumber(day) }) - 1;
    known.set(key, set);
    return { set, until: turns[epoch] ?? Infinity };
  };
}
