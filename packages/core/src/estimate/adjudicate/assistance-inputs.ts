import {
  ASSISTANCE_COUNTING,
  type AssistanceCounting,
  type PlanBenefits,
} from '../../benefits/types.ts';
import { toRange } from '../../money/range.ts';
import { type Inputs, settledAt, type Settle, type Values } from '../unknowns/inputs.ts';
import { ownEntry } from './own-entry.ts';
import type { ExactAssistance } from './plan.ts';

/** Registers how help counts, where there is any and the plan does not say. */
export function countingInput(
  inputs: Inputs,
  { assistanceCounting }: PlanBenefits,
  assisted: boolean,
): Settle<AssistanceCounting> {
  if (!assisted || assistanceCounting) return () => assistanceCounting ?? 'counts';
  const name = { unknown: 'assistance-counting' } as const;
  const place = inputs.addWalk(name, { low: 0, likely: 0, high: 2 }, 'rule:unsaid');
  return (values: Values) => ASSISTANCE_COUNTING[settledAt(values, place)] as AssistanceCounting;
}

/**
 * Registers which part of a share the patient's own money is, where help that pays the rest does not
 * count: the deductible first, as any other payment, or coinsurance first. No law says, and few plans do.
 */
export function deductibleLastInput(
  inputs: Inputs,
  { assistanceCounting = 'accumulator', hsaEligible }: PlanBenefits,
  assisted: boolean,
): Settle<boolean> {
  const counts = assistanceCounting === 'counts' && !hsaEligible;
  if (!assisted || counts || assistanceCounting === 'maximizer') return () => false;
  const [first, last] = [1, 2];
  const either = { low: first, likely: first, high: last };
  const name = { unknown: 'assistance-counting', subject: 'accumulator' } as const;
  const place = inputs.addBounds(name, either, 'rule:unsaid');
  return (values) => settledAt(values, place) === last;
}

/**
 * What is left of a program's yearly cap. Any part of it may be used, though likely none is: most who
 * ask what a course costs have not begun it. Of help without such a cap nothing is asked.
 */
export function helpInput(
  inputs: Inputs,
  { assistanceUsed = {} }: PlanBenefits,
  program: ExactAssistance,
): Settle<readonly [ExactAssistance, number]> {
  const { id, perYear } = program;
  const given = perYear < Infinity ? ownEntry(assistanceUsed, id) : 0;
  const range = toRange(given ?? { low: 0, likely: 0, high: perYear });
  const name = { unknown: 'assistance-used', subject: id } as const;
  const used = inputs.addBounds(name, range, given === undefined ? 'rule:unsaid' : 'rule:given');
  return (values) => [program, Math.max(0, perYear - settledAt(values, used))];
}
