import { shiftDecimal } from './decimals.ts';

/** A percentage as basis points, and whether it was written as a whole percentage rather than a fraction. */
export interface ReadPercent {
  readonly basisPoints: number;
  readonly writtenAs: 'fraction' | 'percent';
  /** Written as 1, which is 100 % as a fraction and 1 % as a percentage. */
  readonly ambiguous: boolean;
}

/**
 * Reads the patient's share written `.2` or `20`.
 *
 * Above 1 it can only be a percentage, below 1 it is a fraction. Exactly 1 is 100 %, as X12 has
 * it, unless the same document writes other shares as percentages.
 *
 * @returns undefined where it is no number from 0 to 100 or finer than a basis point
 */
export function percentFromText(text: string, wholePercents = false): ReadPercent | undefined {
  const value = Number(text);
  const ambiguous = value === 1;
  const writtenAs = value > 1 || (ambiguous && wholePercents) ? 'percent' : 'fraction';
  const basisPoints = shiftDecimal(text, writtenAs === 'percent' ? 2 : 4);
  if (basisPoints === undefined || basisPoints < 0 || basisPoints > 10_000) return undefined;
  return { basisPoints, writtenAs, ambiguous };
}
