import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { SlidingScale } from '../../price-book/types.ts';

/**
 * What a sliding scale takes off for an income: the first tier that reaches it, its bound included;
 * nothing above the last.
 *
 * @param income in cents a year; Infinity for one that nobody says and that may be any
 * @param guideline of the household, in dollars a year
 */
export function percentOff(
  { tiers }: SlidingScale,
  income: MinorUnits,
  guideline: number,
): BasisPoints {
  // Income over guideline against the bound, multiplied out so that nothing is rounded.
  const reached = tiers.find(
    ({ upToPercentOfPovertyLevel: bound }) => income * 100 <= guideline * bound,
  );
  return reached?.percentOff ?? 0;
}
