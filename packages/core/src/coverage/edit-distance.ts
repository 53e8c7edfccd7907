/**
 * How many typing mistakes lie between two texts: a letter left out, added, replaced, or two
 * neighbours swapped.
 *
 * The optimal-string-alignment form of the Damerau-Levenshtein distance; time is the product of
 * the lengths, so callers bound them.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array<undefined>(b.length + 1)
    .fill(undefined)
    .map((_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        replaced,
        at(last, column) + 1,
        at(current, column - 1) + 1,
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
