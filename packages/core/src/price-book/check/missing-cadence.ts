import { toRange } from '../../money/range.ts';
import type { Phase, PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** A phase that can have more than one visit says how they follow one another. */
export function missingCadence(book: PriceBook): Finding[] {
  return book.courses.flatMap(({ phases }, course) =>
    phases.flatMap((phase, index) => {
      if (phase.cadence || mostVisits(phase) <= 1) return [];
      return error({
        code: 'missing-cadence',
        path: `courses[${course}].phases[${index}].cadence`,
        expected: 'a cadence such as {"timesPerWeek": 2} or {"everyWeeks": 1}',
        received: 'nothing',
        advice: 'Say how often the visits are, so that they can be dated.',
      });
    }),
  );
}

function mostVisits({ length }: Phase): number {
  return 'visits' in length ? toRange(length.visits).high : Number.POSITIVE_INFINITY;
}
