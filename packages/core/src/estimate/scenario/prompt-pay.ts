import type { Discount } from '../../price-book/types.ts';
import type { LinePricer, PricedLine } from '../price/lines.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { ScenarioEstimate } from '../types.ts';
import { selfPayScenario } from './self-pay.ts';

/**
 * The course at cash prices for whoever pays within the days a prompt-pay discount asks.
 *
 * @param priceWith prices with more discounts, by id
 * @returns `undefined` where the discount is of another kind or takes nothing off this course
 */
export function promptPayScenario(
  { id, kind, withinDays = 0 }: Discount,
  planned: PlannedCare,
  priceWith: (ids: readonly string[]) => LinePricer,
): ScenarioEstimate | undefined {
  const price = priceWith([id]);
  // It may help with nothing but visits that the likely course leaves out.
  const helps = ({ reductions }: PricedLine) =>
    reductions?.some(({ discount }) => discount.id === id);
  if (kind !== 'prompt-pay' || !planned.sets.some((_, set) => price(set).some(helps))) {
    return undefined;
  }
  return {
    ...selfPayScenario(planned, price),
    id: `prompt-pay:${id}`,
    kind: 'prompt-pay',
    payWithinDays: withinDays,
    warnings: [{ code: 'prompt-pay', subject: id }],
  };
}
