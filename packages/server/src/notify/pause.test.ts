import { expect, it } from 'vitest';
import { pauseAfter } from './pause.ts';

it.each([
  ['nothing-new', 0, 5_000],
  ['told', 0, 60_000],
  ['failed', 1, 10_000],
  ['failed', 2, 20_000],
  ['failed', 9, 2_560_000],
  ['failed', 10, 3_600_000],
  ['failed', 5_000, 3_600_000],
] as const)(
  'after %s, %i failures in a row, the next look is in %i ms',
  (outcome, failures, ms) => {
    expect(pauseAfter(outcome, failures, 5_000)).toBe(ms);
  },
);
