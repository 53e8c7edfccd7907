import type { BasisPoints, MinorUnits } from './minor-units.ts';

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
  return floor % 2 === 0 ? floor : floor + 1;
}

/**
 * Takes a percentage of an amount and rounds it once, half-even.
 *
 * The product stays an exact integer below 2^53, so ties are real ties and not float noise:
 * amounts up to 9 billion dollars at 100 %.
 */
export function percentOf(amount: MinorUnits, rate: BasisPoints): MinorUnits {
  return roundHalfEven((amount * rate) / 10_000);
}
