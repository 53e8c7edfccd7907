/**
 * The one rounding mode of Forecost: to the nearest minor unit, ties to the even one.
 *
 * Half-even has no drift over a long course, where half-up would add up to half a cent a line.
 */
export const ROUNDING_MODE = 'half-even';

/**
 * Rounds to an integer, ties to even.
 *
 * @param value a finite number
 */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const fraction = value - floor;
  if (fraction !== 0.5) return Math.round(value);
  return floor % 2 ? floor + 1 : floor;
}
