import type { Notebook } from './notebook.ts';
import type { ReaderOptions } from './reading.ts';
import { type ShareCategory, TIERS } from './slots.ts';
import { type StatedNetwork, tiersOf } from './tiers.ts';

/** Notes care the plan does not cover; where no network is stated, in neither, which is said. */
export function noteNotCovered(
  where: string,
  category: ShareCategory,
  network: StatedNetwork,
  { notebook, options }: { readonly notebook: Notebook; readonly options: ReaderOptions },
): void {
  const stated = network !== 'not-stated';
  if (!stated) {
    const why = 'No network is stated; taken as covered in neither.';
    notebook.assume(where, 'not-covered-anywhere', category, why);
  }
  const tiers = stated ? tiersOf(network, where, category, notebook, options).tiers : TIERS;
  for (const tier of tiers) notebook.say(where, `${tier}.costShares.${category}.covered`, false);
}
