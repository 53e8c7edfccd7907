import {
  ASSISTANCE_COUNTING,
  type AssistanceCounting,
  type PlanBenefits,
} from '../../benefits/types.ts';
import { toRange } from '../../money/range.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import { settledAt, type Settle } from '../unknowns/values.ts';
import { ownEntry } from './own-entry.ts';
import type { ExactAssistance, ExactPlan } from './plan.ts';

/**
 * Registers how help counts, where there is any and the plan does not say; and where it does not count,
 * which part of a share the patient's own money is: the deductible first, as any other payment, or
 * coinsurance first. No law says, and few plans do.
 */
export function countingInput(
  inputs: Inputs,
  { assistanceCounting, hsaEligible }: PlanBenefits,
  assisted: boolean,
): Settle<Pick<ExactPlan, 'counting' | 'deductibleLast'>> {
  const unknown = 'assistance-counting';
  // Help that counts does not from the start in a plan that allows a health savings account.
  const splits =
    assistanceCounting === 'accumulator' || (assistanceCounting === 'counts' && !!hsaEligible);
  const isOpen = assisted && (splits || !assistanceCounting);
  const name = { unknown, ...(splits && { subject: 'accumulator' }) } as const;
  // After the ways to count, an accumulator that fills the deductible last.
  const [first, last] = splits ? [1, 2] : [0, 3];
  const answers = { low: first, likely: first, high: last };
  // Of two ways that differ by little, beside other figures that are open, the ends say enough at half the work.
  const isBound = splits && inputs.open.length > 0;
  const place = !isOpen
    ? -1
    : isBound
      ? inputs.addBounds(name, answers, 'rule:unsaid')
      : inputs.addWalk(name, answers, 'rule:unsaid');
  return (values) => {
    const way = settledAt(values, place);
    const own = ASSISTANCE_COUNTING[way % 2 ? 1 : way] as AssistanceCounting;
    return { counting: assistanceCounting ?? own, deductibleLast: way === last };
  };
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
