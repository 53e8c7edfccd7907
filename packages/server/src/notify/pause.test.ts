import { expect, it } from 'vitest';
import { pauseAfter } from './pause.ts';

it.each([
  ['nothing-new', 0, 0, 5_000],
  ['told', 0, 0, 60_000],
  ['failed', 1, 0, 10_000],
  ['failed', 2, 0, 20_000],
  ['failed', 2, 3_000, 20_000],
  ['failed', 2, 45_000, 45_000],
  ['failed', 1, 86_400_000, 3_600_000],
  ['failed', 9, 0, 2_560_000],
  ['failed', 10, 0, 3_600_000],
  ['failed', 5_000, 0, 3_600_000],
] as const)(
  'after %s, %i failures in a row, the receiver asking for %i ms, the next look is in %i ms',
  (outcome, failures, wait, ms) => {
    expect(pauseAfter(outcome, failures, 5_000, wait)).toBe(ms);
  },
);
