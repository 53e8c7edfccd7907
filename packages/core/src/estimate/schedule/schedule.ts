import { calendarDay, type DayNumber, type IsoDate, toDayNumber } from '../../calendar/iso-date.ts';
import { ForecostError } from '../../errors.ts';
import type { PhaseChoice, Visit } from '../types.ts';
import { visitDay } from './cadence.ts';
import type { CourseVariant, PhaseVariant } from './variants.ts';

/** One way a course may turn out, as dated visits in order. */
export type Schedule = readonly Visit[];

/** A course of more visits than this is a mistake, and refused. */
export const MOST_VISITS = 10_000;

/**
 * Dates every visit of a settled course.
 *
 * Each phase begins `startsAfterDays` after the last planned visit of the one before (default: one
 * interval of its own cadence). A visit planned for a closed day moves to the next open one; the
 * cadence goes on from the planned day, so that one holiday does not shift a whole course.
 *
 * @param toOpenDay moves a closed day to the next open one
 * @throws ForecostError `too-many-visits` above {@link MOST_VISITS}
 */
export function scheduleVisits(
  variant: CourseVariant,
  startDate: IsoDate,
  toOpenDay: (day: DayNumber) => DayNumber,
  choices: Readonly<Record<string, PhaseChoice>> = {},
): Schedule {
  const courseStart = toDayNumber(startDate);
  const visits: Visit[] = [];
  let planned = courseStart;
  let free = courseStart;
  for (const settled of variant) {
    const { phase, phaseIndex, cadence } = settled;
    const gap = phase.startsAfterDays ?? visitDay(planned, cadence, 1) - planned;
    const start = visits.length === 0 ? courseStart : planned + gap;
    const last = lastIndex(settled, choices[phase.id]?.visits !== undefined, start, courseStart);
    for (let index = 0; index <= last; index++) {
      if (visits.length === MOST_VISITS) throw tooManyVisits(phase.id);
      planned = visitDay(start, cadence, index);
      // A visit moved off a closed day may land on the next one's; that one then moves too.
      const day = toOpenDay(Math.max(planned, free));
      free = day + 1;
      const { date, month } = calendarDay(day);
      visits.push({
        date,
        month,
        phase: phase.id,
        phaseIndex,
        number: visits.length + 1,
        services: phase.services,
      });
    }
  }
  return visits;
}

function lastIndex(
  { phase: { length }, cadence, size }: PhaseVariant,
  countChosen: boolean,
  start: DayNumber,
  courseStart: DayNumber,
): number {
  if (countChosen || 'visits' in length) return size - 1;
  const end =
    'forWeeks' in length
      ? start + size * 7
      : 'untilWeekOfCourse' in length
        ? courseStart + size * 7
        : toDayNumber(length.untilDate) + 1;
  let index = -1;
  while (index <= MOST_VISITS && visitDay(start, cadence, index + 1) < end) index++;
  return index;
}

function tooManyVisits(phase: string): ForecostError {
  return new ForecostError('The estimate request', [
    {
      code: 'too-many-visits',
      path: `care.phases.${phase}`,
      expected: `at most ${MOST_VISITS} visits in a course`,
      received: 'more',
    },
  ]);
}
