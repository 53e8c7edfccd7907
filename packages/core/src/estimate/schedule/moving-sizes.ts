import type { Course } from '../../price-book/types.ts';
import { steps } from './cadence.ts';
import { endSizes, lengthOf, type SizesOf } from './variants.ts';

/** More lengths than this of all phases but the last, combined, and only the ends of each are tried. */
const MOST_TRIED = 24;

/**
 * Every number of visits of the phases before the last: each moves the ones after it to other days,
 * in another month, under other prices, or into a new plan year, which makes the cost rise and fall
 * between the ends. Of the last phase the ends say all.
 */
export function movingSizes({ phases }: Course): SizesOf {
  const moving = phases.slice(0, -1);
  const tried = moving.reduce((product, phase) => product * steps(lengthOf(phase)).length, 1);
  return tried > MOST_TRIED
    ? endSizes
    : (phase, place) => (place < moving.length ? steps(lengthOf(phase)) : endSizes(phase));
}
