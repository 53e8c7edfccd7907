import type { Phase } from '../../price-book/types.ts';
import type { Warning } from '../types.ts';
import { endSizes, everySize, type SizesOf } from './variants.ts';

/** More lengths than this of all phases but the last, combined, and only the ends of each are tried. */
const MOST_TRIED = 24;

/**
 * Every number of visits of the phases before the last: each moves the ones after it to other days,
 * in another month, under other prices, or into a new plan year, which makes the cost rise and fall
 * between the ends. Of the last phase the ends say all.
 *
 * @param warnings gets `too-many-cases` where numbers between the ends are left untried
 */
export function movingSizes(phases: readonly Phase[], warnings: Warning[]): SizesOf {
  const every = phases.slice(0, -1).map(everySize);
  const tried = every.reduce((product, { length }) => product * length, 1);
  if (tried <= MOST_TRIED) return (phase, place) => every[place] ?? endSizes(phase);
  const between = every.some(
    ({ length }, place) => length > endSizes(phases[place] as Phase).length,
  );
  if (between) warnings[0] = { code: 'too-many-cases' };
  return endSizes;
}
