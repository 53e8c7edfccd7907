/** A quantity known only within bounds, both inclusive, with the value we would bet on. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** A quantity written either exactly or as bounds; without `likely` the middle stands in for it. */
export type Uncertain =
  | number
  | { readonly low: number; readonly likely?: number | undefined; readonly high: number };

/** Reads an exact number or bounds as a full {@link Range}; a missing `likely` is the middle, rounded down. */
export function toRange(value: Uncertain): Range {
  if (typeof value === 'number') return { low: value, likely: value, high: value };
  const { low, high, likely = Math.floor((low + high) / 2) } = value;
  return { low, likely, high };
}

/** What something comes to at each bound. */
export function atEachBound<T>(at: (bound: keyof Range) => T): Readonly<Record<keyof Range, T>> {
  return { low: at('low'), likely: at('likely'), high: at('high') };
}

/** Every whole value within bounds, the likely one first. */
export function wholeValues(count: Uncertain): number[] {
  const { low, likely, high } = toRange(count);
  const values = [likely];
  for (let value = low; value <= high; value++) if (value !== likely) values.push(value);
  return values;
}

/** Whether the range has no width: everything about it is known. */
export function isExact(range: Range): boolean {
  return range.low === range.high;
}
