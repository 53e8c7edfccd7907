import type { BasisPoints, MinorUnits } from './minor-units.ts';
import { roundHalfEven } from './round.ts';

/**
 * Takes a percentage of an amount and rounds it once, half-even.
 *
 * The product stays an exact integer below 2^53, so ties are real ties and not float noise:
 * amounts up to 9 billion dollars at 100 %.
 */
export function percentOf(amount: MinorUnits, rate: BasisPoints): MinorUnits {
  return roundHalfEven((amount * rate) / 10_000);
}
