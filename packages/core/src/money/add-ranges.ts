import type { Range } from './range.ts';

/** The sum of two ranges, bound by bound. */
export function addRanges(a: Range, b: Range): Range {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high };
}
