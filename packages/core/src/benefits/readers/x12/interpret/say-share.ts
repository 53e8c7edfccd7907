import type { Benefit } from '../benefit-segment.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { categoriesOf, tiersFor } from './targets.ts';

/** Fills a part of the cost share of every category and tier the EB segment is for. */
export function sayShare(
  benefit: Benefit,
  context: Context,
  part: 'copay' | 'coinsurance' | 'visitLimit',
  value: number,
): void {
  const categories = categoriesOf(benefit, context);
  if (categories.length === 0) return;
  for (const tier of tiersFor(benefit, context).tiers) {
    for (const category of categories) {
      context.notebook.say(benefit.where, `${tier}.costShares.${category}.${part}`, value);
    }
  }
}

/** Says that a segment was taken by what it is written in and not by its code. */
export function assumeKind(benefit: Benefit, { notebook }: Context, kind: string): void {
  const why = `By what it is written in it is ${kind}, and is taken as that.`;
  notebook.assume(benefit.where, 'kind-by-amount', labelOf(benefit), why);
}
