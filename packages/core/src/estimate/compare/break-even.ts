import { TIERS } from '../adjudicate/plan.ts';
import { cheapestOf } from '../compare.ts';
import type { BreakEven } from '../types/own-pay.ts';
import type { ScenarioEstimate, ScenarioKind, VisitEstimate } from '../types.ts';

const OWN = new Set<ScenarioKind>(['self-pay', 'package', 'prompt-pay']);

/**
 * When each way of paying by a plan has cost less in all than paying without it: compared with cash
 * prices, and with the cheapest way to pay without a plan where that is another.
 *
 * Both sides are their likely case, visit by visit; a package costs its whole price at its first
 * visit. Sliding scale and financing are left out: one depends on who qualifies, the other on later
 * months.
 */
export function breakEvens(scenarios: readonly ScenarioEstimate[]): BreakEven[] {
  const own = scenarios.filter(({ kind }) => OWN.has(kind));
  const [cash] = own;
  if (!cash) return [];
  const best = cheapestOf(own, 'likely');
  return scenarios
    .filter(({ kind }) => (TIERS as readonly ScenarioKind[]).includes(kind))
    .flatMap((plan) => [...new Set([cash, best])].map((other) => breakEven(plan, other)));
}

/** From which visit on the first scenario has cost less than the second, and stays so. */
function breakEven(insured: ScenarioEstimate, own: ScenarioEstimate): BreakEven {
  const pair = { insured: insured.id, own: own.id };
  let [insuredCost, ownCost] = [0, 0];
  let turn: BreakEven['turn'];
  for (let index = 0; index < insured.visits.length; index++) {
    const { number, date, due } = insured.visits[index] as VisitEstimate;
    insuredCost += due.likely;
    ownCost += own.visits[index]?.due.likely ?? 0;
    if (insuredCost >= ownCost) turn = undefined;
    else turn ??= { visit: number, date, insuredCost, ownCost };
  }
  if (!turn) return { ...pair, result: 'never' };
  return { ...pair, result: turn.visit === 1 ? 'always' : 'from-visit', turn };
}
