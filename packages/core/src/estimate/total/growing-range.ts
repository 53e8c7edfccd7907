import type { Range } from '../../money/range.ts';

/** A range while the values that it spans are still being found. */
export type GrowingRange = { -readonly [Bound in keyof Range]: number };

/** The range of one value, which is the likely one of all that follow. */
export function growingRange(likely: number): GrowingRange {
  return { low: likely, likely, high: likely };
}

/** Makes a range span one more value. */
export function widen(range: GrowingRange, value: number): void {
  if (value < range.low) range.low = value;
  else if (value > range.high) range.high = value;
}
