/** One settled value per input, in the order the inputs were added. */
export type Values = readonly number[];

/** Turns values into something settled. */
export type Settle<T> = (values: Values) => T;

/** The value at a place of the same inputs; 0 at -1, for what is not asked. */
export function settledAt(values: Values, place: number): number {
  return values[place] ?? 0;
}

/** The values with another one at a place. */
export function withValue(values: Values, place: number, value: number): Values {
  const others = values.slice();
  others[place] = value;
  return others;
}
