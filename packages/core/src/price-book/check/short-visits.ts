import { toRange } from '../../money/range.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Nobody is seen for less: such a number was meant as hours. */
const SHORTEST_MINUTES = 5;

/** How long a visit takes is written in minutes. */
export function shortVisits({ services }: PriceBook): Finding[] {
  return services.flatMap(({ durationMinutes }, index) => {
    if (durationMinutes === undefined) return [];
    const { low } = toRange(durationMinutes);
    if (low >= SHORTEST_MINUTES) return [];
    return warning({
      code: 'visit-too-short',
      path: `services[${index}].durationMinutes`,
      expected: `minutes, ${SHORTEST_MINUTES} or more`,
      received: `${low}`,
      advice: 'Write two hours as 120.',
    });
  });
}
