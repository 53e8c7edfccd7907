import { workedOutOnce } from '../worked-out-once.ts';
import type { CareSet } from './care-sets.ts';

/** Works something out for each set when it is first asked for. */
export function perSet<T>(
  sets: readonly CareSet[],
  make: (own: CareSet, set: number) => T,
): (set: number) => T {
  return workedOutOnce((set) => make(sets[set] as CareSet, set));
}
