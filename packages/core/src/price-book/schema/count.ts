import * as z from 'zod/mini';
import { refuse } from './refusal.ts';
import { uncertain } from './uncertain.ts';

/** The largest number of visits, weeks or days: more would be a slip, and would take long to schedule. */
export const LARGEST_COUNT = 1000;

/** A whole number within inclusive bounds. */
export function whole(lowest: number, highest: number) {
  const expected = `a whole number from ${lowest} to ${highest}`;
  return z
    .number(expected)
    .check(
      refuse((value) =>
        Number.isInteger(value) && value >= lowest && value <= highest
          ? undefined
          : { code: 'not-a-count', expected },
      ),
    );
}

/** A number of visits, weeks, days or minutes, exact or as bounds. */
export const count = uncertain(
  whole(1, LARGEST_COUNT),
  `a whole number from 1 to ${LARGEST_COUNT}, or {low: 6, high: 8}`,
);
