import type { Problem } from '@forecost/core';
import type { Submission } from './submission.ts';

/** Nobody reads a form, types a name and a number and ticks a box in less. */
const FASTEST_HUMAN_MILLISECONDS = 2_000;

/**
 * Whether a trap was sprung: the invisible field was filled, or the form was sent faster than a
 * person can.
 *
 * A suspicion never refuses or drops a request, because password managers fill invisible fields
 * and nothing may be acknowledged that is not kept; it is stored with the request.
 */
export function springsTrap({ website, elapsedMilliseconds }: Submission['traps']): boolean {
  const filled = typeof website === 'string' && website.trim() !== '';
  const fast =
    typeof elapsedMilliseconds === 'number' && elapsedMilliseconds < FASTEST_HUMAN_MILLISECONDS;
  return filled || fast;
}

/** What is wrong with the traps' own fields, which a form must send as text and number if at all. */
export function trapProblems({ website, elapsedMilliseconds }: Submission['traps']): Problem[] {
  return [
    ...judge('website', website, 'string', 'text'),
    ...judge('elapsedMilliseconds', elapsedMilliseconds, 'number', 'a number'),
  ];
}

function judge(path: string, value: unknown, type: string, expected: string): Problem[] {
  if (value === undefined || typeof value === type) return [];
  return [{ code: 'wrong-type', path, expected, received: 'something else' }];
}
