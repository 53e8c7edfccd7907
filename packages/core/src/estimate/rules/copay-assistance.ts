import type { AssistanceCounting } from '../../benefits/types.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { ExactAssistance } from '../adjudicate/plan.ts';

/**
 * What a manufacturer's program pays of what the patient owes for one use: for all lines of a visit
 * together that it helps with.
 *
 * The least of its cap per use, what is left of its yearly cap, and what is owed above the minimum
 * the patient always pays. Never for members of government plans (42 U.S.C. 1320a-7b(b)); that is
 * decided before.
 */
export function assistancePart(
  owed: MinorUnits,
  left: number,
  program: ExactAssistance,
): MinorUnits {
  const aboveMinimum = owed - Math.min(owed, program.minimumPatientPayment);
  return Math.min(program.perUse, left, aboveMinimum);
}

/**
 * What a maximizer plan asks for one use instead of its usual cost share: the program's yearly money
 * spread over twelve months, never more than the program still pays, so that the patient is left
 * with the minimum payment.
 */
export function maximizerShare(
  allowed: MinorUnits,
  left: number,
  program: ExactAssistance,
): MinorUnits {
  const paid = Math.min(Math.floor(program.perYear / 12), program.perUse, left);
  return Math.min(allowed, paid + program.minimumPatientPayment);
}

/**
 * How much of a cost share fills the plan's limits when help paid part of it.
 *
 * - `counts` (traditional): all of it, whoever paid.
 * - `accumulator`: only what the patient paid.
 * - `maximizer`: nothing.
 *
 * Source: J Manag Care Spec Pharm 2024;30(8):883-896, table 1.
 */
export function creditAfterAssistance(
  owed: MinorUnits,
  helped: MinorUnits,
  counting: AssistanceCounting,
): MinorUnits {
  if (counting === 'maximizer') return 0;
  return counting === 'counts' ? owed : owed - helped;
}
