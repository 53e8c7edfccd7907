import type { Notebook } from './notebook.ts';
import type { ReaderOptions } from './reading.ts';
import { TIERS, type TierName } from './slots.ts';

/** What a statement says about the network it is for. */
export type StatedNetwork = 'in' | 'out' | 'both' | 'not-stated';

/** The tiers a statement fills, and whether it is one statement about both. */
export interface StatedTiers {
  readonly tiers: readonly TierName[];
  readonly both: boolean;
}

/**
 * The tiers that a statement about benefits fills; none where it does not say and the options
 * assume nothing, which is then listed.
 */
export function tiersOf(
  network: StatedNetwork,
  where: string,
  what: string,
  notebook: Notebook,
  options: ReaderOptions,
): StatedTiers {
  if (network === 'both') return { tiers: TIERS, both: true };
  if (network === 'in') return { tiers: ['inNetwork'], both: false };
  if (network === 'out') return { tiers: ['outOfNetwork'], both: false };
  if (options.networkNotStated === 'in-network') {
    const why = 'No network is stated; taken as the in-network terms.';
    notebook.assume(where, 'network-not-stated', what, why);
    return { tiers: ['inNetwork'], both: false };
  }
  const why = 'It does not say for which network it is.';
  notebook.list(where, 'network-not-stated', what, why);
  return { tiers: [], both: false };
}
