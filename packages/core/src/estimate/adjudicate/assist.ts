import {
  assistancePart,
  creditAfterAssistance,
  maximizerShare,
} from '../rules/copay-assistance.ts';
import { capCostShare } from '../rules/out-of-pocket-maximum.ts';
import type { Balances } from './balances.ts';
import type { Claim } from './claim.ts';
import type { ExactAssistance } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/** Has a manufacturer's program pay its part of the line being worked out, and credits the limits by it. */
export function assist(state: RunState, { account }: SettledLine, program: ExactAssistance): void {
  const { claim, plan } = state;
  const left = (claim.assistanceLeftBefore = state.helpLeft(program));
  const use = state.uses.get(program) ?? { allowed: 0, owed: 0, helped: 0 };
  if (plan.counting === 'maximizer') {
    claim.copay = claim.copayAsked =
      maximizerShare(use.allowed + claim.allowed, left + use.helped, program) - use.owed;
    claim.deductible = claim.coinsurance = claim.coinsuranceBase = 0;
    capCostShare(claim, Infinity);
  }
  const { allowed, owed } = claim;
  claim.assistance = assistancePart(use.owed + owed, left + use.helped, program) - use.helped;
  // What is helped alone shares its use with no other line.
  if (program.lines.length > 1) {
    use.allowed += allowed;
    use.owed += owed;
    use.helped += claim.assistance;
    state.uses.set(program, use);
  }
  // Below the statutory minimum deductible, help that counted would cost the patient the account.
  const counts = deductibleMet(state, account) >= state.planYear.minimumDeductible;
  const counting = plan.counting === 'counts' && !counts ? 'accumulator' : plan.counting;
  const counted = creditAfterAssistance(claim.owed, claim.assistance, counting);
  credit(claim, counted, plan.deductibleLast);
}

/** What is met of the yearly deductible, the person's or the family's, whichever is more. */
function deductibleMet(state: RunState, account: number): number {
  const full = state.plan.full[account] as Balances;
  const left = state.account(account);
  const met = (limit: 'deductible' | 'familyDeductible') =>
    full[limit] === Infinity ? 0 : full[limit] - left[limit];
  return Math.max(met('deductible'), met('familyDeductible'));
}

/**
 * What of a line fills the limits.
 *
 * @param counted what of it counts at all
 * @param last whether what counts is the deductible last of all
 */
export function credit(claim: Claim, counted: number, last: boolean): void {
  const copay = claim.terms?.copayCountsTowardDeductible ? claim.copay : 0;
  const most = claim.deductible + copay;
  claim.deductibleCredit = Math.max(
    0,
    Math.min(most, last ? counted - claim.owed + most : counted),
  );
  claim.outOfPocketCredit = counted;
}
