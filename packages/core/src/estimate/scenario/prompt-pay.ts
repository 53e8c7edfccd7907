import type { Discount } from '../../price-book/types.ts';
import type { LinePricer } from '../price/lines.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { ScenarioEstimate } from '../types.ts';
import { selfPayScenario } from './self-pay.ts';

/**
 * The course at cash prices for whoever pays within the days a prompt-pay discount asks.
 *
 * @returns `undefined` where the discount is of another kind
 */
export function promptPayScenario(
  { id, kind, withinDays = 0 }: Discount,
  planned: PlannedCare,
  priceWith: (id: string) => LinePricer,
): ScenarioEstimate | undefined {
  if (kind !== 'prompt-pay') return undefined;
  return {
    ...selfPayScenario(planned, priceWith(id)),
    id: `prompt-pay:${id}`,
    kind: 'prompt-pay',
    payWithinDays: withinDays,
    warnings: [{ code: 'prompt-pay', subject: id }],
  };
}
