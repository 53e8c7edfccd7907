import { atEachBound, type Range } from './range.ts';

/** The sum of two ranges, bound by bound. */
export function addRanges(a: Range, b: Range): Range {
  return atEachBound((bound) => a[bound] + b[bound]);
}
