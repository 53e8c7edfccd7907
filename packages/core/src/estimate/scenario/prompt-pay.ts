import type { Discount } from '../../price-book/types.ts';
import type { LinePricer } from '../price/lines.ts';
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
  if (kind !== 'prompt-pay') return undefined;
  const scenario = selfPayScenario(planned, priceWith([id]));
  const source = `price-book:discounts.${id}`;
  const helps = scenario.visits.some(({ lines }) =>
    lines.some(({ steps }) => steps.some((step) => step.source === source)),
  );
  if (!helps) return undefined;
  return {
    ...scenario,
    id: `prompt-pay:${id}`,
    kind: 'prompt-pay',
    payWithinDays: withinDays,
    warnings: [{ code: 'prompt-pay', subject: id }],
  };
}
