/**
 * Whether no more than so many typing mistakes lie between two texts: a letter left out, added,
 * replaced, or two neighbors swapped.
 *
 * The optimal-string-alignment form of the Damerau-Levenshtein distance; time grows with 4 to the
 * power of the mistakes, so callers allow few; a part of one is none.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [left, right] = [a.slice(same), b.slice(same)];
  if (left === right || most < 1) return left === right;
  const after = (one: number, other: number) =>
    isWithinEdits(left.slice(one), right.slice(other), most - 1);
  const isSwapped = left[0] === right[1] && left[1] === right[0];
  return after(1, 0) || after(0, 1) || after(1, 1) || (isSwapped && after(2, 2));
}
