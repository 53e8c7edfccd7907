import type { MinorUnits } from './minor-units.ts';

/**
 * Splits an amount in proportion to weights so that the parts sum to it exactly.
 *
 * Cumulative rounding: part i is the difference of two rounded running totals, so no part is
 * more than one minor unit away from its exact share.
 *
 * @param weights non-negative; when all are zero the amount is split evenly
 */
export function allocate(amount: MinorUnits, weights: readonly number[]): MinorUnits[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const even = sum === 0;
  const whole = even ? weights.length : sum;
  let seen = 0;
  let given = 0;
  return weights.map((weight) => {
    seen += even ? 1 : weight;
    const upTo = Math.floor((amount * seen) / whole);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
