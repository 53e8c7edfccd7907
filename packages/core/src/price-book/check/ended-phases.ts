import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** A phase that lasts until a date has not ended before the book's prices begin: it would have no visit. */
export function endedPhases({ courses, effectiveFrom }: PriceBook): Finding[] {
  return courses.flatMap(({ phases }, course) =>
    phases.flatMap(({ length }, index) => {
      if (!('untilDate' in length) || length.untilDate >= effectiveFrom) return [];
      return error({
        code: 'phase-ended',
        path: `courses[${course}].phases[${index}].length.untilDate`,
        expected: `a day from ${effectiveFrom} on, when these prices begin`,
        received: length.untilDate,
        advice: 'Move the date on, or take the phase out.',
      });
    }),
  );
}
