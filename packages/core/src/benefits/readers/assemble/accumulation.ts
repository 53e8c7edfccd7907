import type { Limit, NetworkBenefits, PlanBenefits } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { Fact } from '../slots.ts';

const LIMIT_NAMES = [
  'deductible',
  'familyDeductible',
  'outOfPocketMaximum',
  'familyOutOfPocketMaximum',
] as const;

/**
 * How the tiers' limits fill, as far as the document lets it be seen.
 *
 * Limits stated of both networks at once are one set. The same amount used in both, to the cent,
 * shows that what is paid in one counts in the other: PokitDok's sample has 16.43 used of 3,000
 * in-network and of 6,000 out of network.
 */
export function seenAccumulation(
  benefits: Pick<PlanBenefits, 'inNetwork' | 'outOfNetwork'>,
  facts: readonly Fact[],
  notebook: Notebook,
): PlanBenefits['accumulation'] {
  const limits = facts.filter(({ slot }) => /^(in|out).*\.(amount|met|remaining)$/.test(slot));
  if (limits.length > 0 && limits.every(({ both }) => both)) {
    const why = 'Every limit is stated of both networks at once; taken as one set of limits.';
    notebook.assume('accumulation', 'limits-combined', 'combined', why);
    return 'combined';
  }
  const { inNetwork, outOfNetwork } = benefits;
  if (!inNetwork || !outOfNetwork || outOfNetwork === 'not-covered') return undefined;
  const used = LIMIT_NAMES.flatMap((name) => usedInBoth(name, inNetwork, outOfNetwork));
  if (used.length === 0 || used.some(([here, there]) => here !== there)) return undefined;
  if (used.every(([here]) => here === 0)) return undefined;
  const why = 'The same amount is used in and out of network; taken as counting in both.';
  notebook.assume('accumulation', 'limits-cross', 'cross', why);
  return 'cross';
}

function usedInBoth(
  name: (typeof LIMIT_NAMES)[number],
  inNetwork: NetworkBenefits,
  outOfNetwork: NetworkBenefits,
): [number, number][] {
  const [here, there] = [usedOf(inNetwork[name]), usedOf(outOfNetwork[name])];
  return here === undefined || there === undefined ? [] : [[here, there]];
}

function usedOf(limit: Limit | undefined): number | undefined {
  if (limit === undefined || limit === 'none') return undefined;
  const { amount, met, remaining } = limit;
  if (typeof met === 'number') return met;
  return typeof amount === 'number' && typeof remaining === 'number'
    ? amount - remaining
    : undefined;
}
