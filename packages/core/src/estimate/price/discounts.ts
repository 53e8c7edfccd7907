import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { percentOf } from '../../money/percent-of.ts';
import type { Discount, PriceBook } from '../../price-book/types.ts';
import { inForce } from './in-force.ts';

/** One step of a discount: what it took off which price. */
export interface Reduction {
  readonly discount: Discount;
  readonly price: MinorUnits;
  readonly off: MinorUnits;
}

/**
 * The discounts of a patient who pays without a plan, in their stated order: promotions, and those
 * whose ids are given.
 */
export function discountsOf(
  { discounts = [] }: PriceBook,
  ids: readonly string[] = [],
): Discount[] {
  const own = discounts.filter(({ id, kind }) => kind === 'promotion' || ids.includes(id));
  return own.sort((a, b) => a.order - b.order);
}

/** Those of the discounts that hold for a service on a day. */
export function discountsOn(
  discounts: readonly Discount[],
  service: string,
  date: IsoDate,
): Discount[] {
  return discounts.filter((own) => inForce(own, date) && (own.services?.includes(service) ?? true));
}

/**
 * What is taken off each of some prices: by the discounts that stack, one after another, or by a
 * single one that does not, whichever takes off more.
 *
 * Each step is rounded once, half-even. An amount is taken off the prices in turn until it is used
 * up, so no price falls below 0.
 *
 * @param discounts in their order
 */
export function reductions(
  prices: readonly MinorUnits[],
  discounts: readonly Discount[],
): Reduction[][] {
  const stacked = discounts.filter(({ stacks }) => stacks);
  const alone = discounts.filter(({ stacks }) => !stacks).map((own) => [own]);
  let best = applied(prices, stacked);
  for (const own of alone) {
    const next = applied(prices, own);
    if (taken(next.flat()) > taken(best.flat())) best = next;
  }
  return best;
}

/** How much reductions take off in all. */
export function taken(reduced: readonly Reduction[] = []): MinorUnits {
  return reduced.reduce((sum, { off }) => sum + off, 0);
}

function applied(prices: readonly MinorUnits[], discounts: readonly Discount[]): Reduction[][] {
  const steps: Reduction[][] = prices.map(() => []);
  for (const discount of discounts) {
    const { off: rule } = discount;
    let left = 'amount' in rule ? rule.amount : 0;
    steps.forEach((own, index) => {
      const price = (prices[index] ?? 0) - taken(own);
      const off = 'amount' in rule ? Math.min(left, price) : percentOf(price, rule.percent);
      left -= off;
      if (off > 0) own.push({ discount, price, off });
    });
  }
  return steps;
}
