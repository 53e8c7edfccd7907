import type { CareSet } from './care-sets.ts';

/** Works something out for each set when it is first asked for. */
export function perSet<T extends object>(
  sets: readonly CareSet[],
  make: (own: CareSet, set: number) => T,
): (set: number) => T {
  const made: T[] = [];
  return (set) => (made[set] ??= make(sets[set] as CareSet, set));
}
