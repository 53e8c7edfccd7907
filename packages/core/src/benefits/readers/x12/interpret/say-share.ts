import type { SharePart, SlotValue } from '../../slots.ts';
import type { Benefit } from '../benefit-segment.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';
import { tiersFor } from './network.ts';
import { categoriesOf } from './targets.ts';

/** Fills parts of the cost share of every category and tier the EB segment is for. */
export function sayShare(
  benefit: Benefit,
  context: Context,
  parts: Partial<Readonly<Record<SharePart, SlotValue>>>,
): void {
  const categories = categoriesOf(benefit, context);
  if (categories.length === 0) return;
  for (const tier of tiersFor(benefit, context).tiers) {
    for (const category of categories) {
      for (const [part, value] of Object.entries(parts)) {
        const slot = `${tier}.costShares.${category}.${part as SharePart}` as const;
        context.notebook.say(benefit.where, slot, value);
      }
    }
  }
}

/** Says that a segment was taken by what it is written in and not by its code. */
export function assumeKind(benefit: Benefit, { notebook }: Context, kind: string): void {
  const why = `By what it is written in it is ${kind}, and is taken as that.`;
  notebook.assume(benefit.where, 'kind-by-amount', labelOf(benefit), why);
}
