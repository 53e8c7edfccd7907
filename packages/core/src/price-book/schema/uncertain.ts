import * as z from 'zod/mini';
import { entry } from './entry.ts';
import { type Refusal, refuse } from './refusal.ts';

interface Bounds {
  readonly low: number;
  readonly likely?: number | undefined;
  readonly high: number;
}

/**
 * A number written exactly, or as `{ low, high }` with an optional `likely` within.
 *
 * @param exact the schema of one number
 * @param expected the words for what may be written
 * @param print turns a parsed number back into the written one, for messages
 */
export function uncertain<Exact extends z.ZodMiniType<number, number>>(
  exact: Exact,
  expected: string,
  print: (value: number) => number = (value) => value,
) {
  const bounds = entry({ low: exact, likely: z.optional(exact), high: exact });
  const ordered = bounds.check(refuse((value) => judgeBounds(value as Bounds, print)));
  return z.union([exact, ordered], expected);
}

function judgeBounds(bounds: Bounds, print: (value: number) => number): Refusal | undefined {
  const { low, likely, high } = bounds;
  const received = `low ${print(low)} and high ${print(high)}`;
  if (low === high) {
    const advice = `Write ${print(low)}, not {low: ${print(low)}, high: ${print(high)}}.`;
    return { code: 'range-without-width', expected: 'low below high', received, advice };
  }
  if (low > high) {
    const advice = 'Swap the two.';
    return { code: 'range-reversed', expected: 'low below high', received, advice };
  }
  if (likely !== undefined && (likely < low || likely > high)) {
    const expected = `likely between ${print(low)} and ${print(high)}`;
    return { code: 'likely-outside-range', expected, received: `likely ${print(likely)}` };
  }
  return undefined;
}
