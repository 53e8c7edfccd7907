import { calendarDay, type DayNumber, type IsoDate, toDayNumber } from '../../calendar/iso-date.ts';
import { refusal } from '../care.ts';
import type { PlacedSet } from './care-sets.ts';
import type { CourseVariant, PhaseVariant } from './variants.ts';

/** One visit of a schedule. */
export interface Visit {
  readonly date: IsoDate;
  readonly day: DayNumber;
  /** Months since the year 0, and the phase's place in its course: what visits are summed up by. */
  readonly month: number;
  readonly phaseIndex: number;
  /** Phase id; the service id where a single service was asked about. */
  readonly phase: string;
  /** What is done, by its place among the care sets. */
  readonly set: number;
}

/** One way a course may turn out, as dated visits in order. */
export type Schedule = readonly Visit[];

/** A course of more visits than this is a mistake, and refused. */
export const MOST_VISITS = 10_000;

/**
 * Dates every visit of a settled course. Courses of one list that begin alike share their visits, so
 * date a list from one day only.
 *
 * Each phase begins `startsAfterDays` after the last planned visit of the one before (default: one
 * interval of its own cadence). A course asked for on a closed day begins on the next open one. A
 * later visit planned for a closed day moves too, but the cadence goes on from the planned day, so
 * that one holiday does not shift a whole course.
 *
 * @param toOpenDay moves a closed day to the next open one
 * @param setOf sorts visits into care sets
 * @throws ForecostError `too-many-visits` above {@link MOST_VISITS}
 */
export function scheduleVisits(
  variant: CourseVariant,
  startDate: IsoDate,
  toOpenDay: (day: DayNumber) => DayNumber,
  setOf: (services: readonly string[], day: DayNumber) => PlacedSet,
): Schedule {
  const courseStart = toOpenDay(toDayNumber(startDate));
  const visits: Visit[] = [];
  let planned = courseStart;
  for (const settled of variant) {
    const { phase, phaseIndex, cadence, dated } = settled;
    const before = visits.at(-1);
    const gap = phase.startsAfterDays ?? cadence(planned, 1) - planned;
    const start = before ? planned + gap : courseStart;
    const last = lastIndex(settled, start, courseStart);
    if (visits.length + last >= MOST_VISITS) {
      const most = `at most ${MOST_VISITS} visits`;
      throw refusal('too-many-visits', `care.phases.${phase.id}`, most, 'more');
    }
    const known = dated.get(before) ?? [];
    dated.set(before, known);
    let set = 0;
    let until = -Infinity;
    for (let index = known.length; index <= last; index++) {
      planned = cadence(start, index);
      // A visit moved off a closed day may land on the next one's; that one then moves too.
      const previous = known.at(-1) ?? before;
      const day = toOpenDay(previous ? Math.max(planned, previous.day + 1) : planned);
      if (day >= until) ({ set, until } = setOf(phase.services, day));
      known.push({ ...calendarDay(day), day, set, phaseIndex, phase: phase.id });
    }
    if (last >= 0) planned = cadence(start, last);
    visits.push(...known.slice(0, last + 1));
  }
  return visits;
}

function lastIndex(
  { phase: { length }, cadence, size }: PhaseVariant,
  start: DayNumber,
  courseStart: DayNumber,
): number {
  if ('visits' in length) return size - 1;
  const end =
    'forWeeks' in length
      ? start + size * 7
      : 'untilWeekOfCourse' in length
        ? courseStart + size * 7
        : toDayNumber(length.untilDate) + 1;
  let index = -1;
  while (index <= MOST_VISITS && cadence(start, index + 1) < end) index++;
  return index;
}
