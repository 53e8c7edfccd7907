import { type PriceBook, WEEKDAYS } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** A course has no more visits in a week than the practice has days: the others would be in the next. */
export function visitsAWeek({ practice, courses }: PriceBook): Finding[] {
  const days = WEEKDAYS.filter((day) => practice.hours[day]?.length).length;
  return courses.flatMap(({ phases }, course) =>
    phases.flatMap(({ cadence = {} }, phase) => {
      const times = 'timesPerWeek' in cadence ? cadence.timesPerWeek : 0;
      // Of a practice that is never open its hours say enough.
      if (days === 0 || times <= days) return [];
      return warning({
        code: 'more-visits-than-days',
        path: `courses[${course}].phases[${phase}].cadence.timesPerWeek`,
        expected: `at most ${days}, on how many days of the week practice.hours says it is open`,
        received: `${times}`,
        advice: 'Correct one of them: visits on other days are moved, and the course takes longer.',
      });
    }),
  );
}
