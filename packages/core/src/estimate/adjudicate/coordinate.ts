import {
  benefitAlone,
  leftByMedicare,
  secondaryPays,
  secondaryUse,
} from '../rules/coordination-of-benefits.ts';
import type { ExactSecondary, ExactShare } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/** Has a second plan pay its part of the line being worked out, and notes what fills its own limits. */
export function coordinate(
  { claim, copayTaken, secondaryDeductibleLeft: left, secondaryMaximumLeft }: RunState,
  second: ExactSecondary,
  { charge, excessPaid }: SettledLine,
  share: ExactShare,
): void {
  if (leavesAll(second, share)) return;
  const { visit, mental } = share;
  const { allowed, planPays: paid } = claim;
  const own = claim.owed - claim.assistance;
  const owed = own + claim.notCovered + (excessPaid ? claim.balanceBill : 0);
  let unpaid = Math.min(own, claim.deductible);
  if (second.visitCopay && (visit || (mental && (second.copayOfMentalHealth ?? second.least)))) {
    // NAIC Model 651, section 9.1: the lesser of $20 and Part B's share of each office visit.
    const taken = copayTaken.get(second) ?? 0;
    const part = Math.min(own - unpaid, second.visitCopay - taken);
    copayTaken.set(second, taken + part);
    unpaid += part;
  }
  const primary = { charge, allowed, paid, owed };
  const pays = secondaryPays(second, primary, unpaid, left, secondaryMaximumLeft);
  const use = secondaryUse(second, primary, pays);
  claim.secondaryOwed = owed;
  claim.secondaryPays = pays;
  claim.secondaryDeductibleUsed = use;
  claim.secondaryAlone = benefitAlone(use, left, second.coinsurance, secondaryMaximumLeft);
  // What it would leave without the first plan; of that, as far as the patient pays it.
  const alone = use - claim.secondaryAlone;
  claim.secondaryMaximumUsed = second.paysDenied ? alone : Math.min(alone, owed - pays);
  if (second.assigned) {
    claim.forgiven = Math.max(0, owed - pays - leftByMedicare(second, primary, left));
  }
}

/** Whether a second plan pays nothing of such care, and has it fill none of its limits. */
export function leavesAll(
  second: ExactSecondary | undefined,
  share: ExactShare | undefined,
): boolean {
  if (!second || !share?.outsidePartB) return false;
  // Medigap goes with Part B, and what is neither in that nor a drug is dental care.
  return second.formula.startsWith('medi') || (!!second.least && !share.drug);
}
