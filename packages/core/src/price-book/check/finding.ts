import type { Problem } from '../../errors.ts';

/** An `error` keeps a book from being compiled; a `warning` is the clinic's to judge. */
export type Severity = 'error' | 'warning';

/** Something in a well-formed price book that does not make sense; its amounts are in words. */
export interface Finding extends Problem {
  readonly severity: Severity;
}

/** A finding that keeps the book from being compiled. */
export function error(problem: Problem): Finding {
  return { severity: 'error', ...problem };
}

/** A finding the clinic may have a reason for. */
export function warning(problem: Problem): Finding {
  return { severity: 'warning', ...problem };
}
