import type { DayNumber } from '../../calendar/iso-date.ts';
import type { Phase, PriceBook } from '../../price-book/types.ts';
import { refusal, resolveCourse } from '../care.ts';
import type { EstimateRequest, Warning } from '../types.ts';
import { type CareSet, careSetFinder } from './care-sets.ts';
import { openDays } from './open-days.ts';
import { type Schedule, scheduleVisits } from './schedule.ts';
import {
  chosenPhases,
  type CourseVariant,
  courseVariants,
  everySize,
  type SizesOf,
} from './variants.ts';

export type { CareSet } from './care-sets.ts';
export type { Schedule } from './schedule.ts';

/** Schedules, the likely one first; never empty. */
export type Schedules = readonly [Schedule, ...Schedule[]];

/** Everything about when the care may be given. */
export interface PlannedCare {
  /** Every schedule at the ends of its counts, the likely one first. */
  readonly schedules: Schedules;
  /** Those and the ones between the ends: a package makes six visits cheaper than five. */
  readonly every: () => Schedules;
  /** What the visits' `set` refers to; {@link every} may add some. */
  readonly sets: readonly CareSet[];
  /** What the reader must know of these schedules; {@link every} may add some. */
  readonly warnings: readonly Warning[];
}

/**
 * Every schedule the request may turn into; one of them has a visit.
 *
 * @param turns the days on which a price, contract or program of the book begins or has just ended
 * @param sizesOf the lengths to try of the phases; default the ends of each
 * @throws ForecostError `no-visits` where none of them has: nothing would look like care for nothing
 */
export function plannedCare(
  book: PriceBook,
  { care, startDate }: EstimateRequest,
  turns: readonly DayNumber[] = [],
  sizesOf?: (phases: readonly Phase[], warnings: Warning[]) => SizesOf,
): PlannedCare {
  const phases = chosenPhases(
    resolveCourse(book, care),
    'course' in care ? care.phases : undefined,
  );
  const toOpenDay = openDays(book.practice);
  const sets: CareSet[] = [];
  const warnings: Warning[] = [];
  const setOf = careSetFinder(sets, turns);
  const dated = (variants: CourseVariant[]) =>
    variants.map((variant) => scheduleVisits(variant, startDate, toOpenDay, setOf));
  const schedules = dated(
    courseVariants(phases, warnings, sizesOf?.(phases, warnings)),
  ) as unknown as Schedules;
  if (schedules.every(({ length }) => !length))
    throw refusal('no-visits', 'care', 'a visit', 'none');
  const every = () => {
    const all = dated(courseVariants(phases, warnings, everySize)) as unknown as Schedules;
    // Fewer than those at the ends where there are too many of all.
    return all.length > schedules.length ? all : schedules;
  };
  return { schedules, every, sets, warnings };
}
