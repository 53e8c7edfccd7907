import {
  assistancePart,
  creditAfterAssistance,
  maximizerShare,
} from '../rules/copay-assistance.ts';
import {
  benefitAlone,
  leftByMedicare,
  secondaryPays,
  secondaryUse,
} from '../rules/coordination-of-benefits.ts';
import { shareCost } from '../rules/cost-share.ts';
import { deductibleLeft } from '../rules/deductible.ts';
import { capPlanPays } from '../rules/annual-maximum.ts';
import { capCostShare, outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import { pastVisitLimit, termsOfVisit } from '../rules/visit-count.ts';
import type { Balances } from './balances.ts';
import type { Claim } from './claim.ts';
import type { ExactAssistance, ExactSecondary, ExactShare } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/**
 * Works one line out on a running state; the result is left in its claim, and crediting the limits
 * is the caller's.
 *
 * Order: covered? → terms of this visit → deductible, copay, coinsurance by the copay's design →
 * out-of-pocket maximum → manufacturer help → what the plan pays at most in a year → second plan →
 * balance bill and write-off.
 */
export function adjudicateLine(state: RunState, line: SettledLine): void {
  const { claim, plan } = state;
  const { share, assistance } = line;
  claim.asked = line.asked;
  claim.assistance = claim.secondaryPays = claim.forgiven = 0;
  claim.secondaryDeductibleUsed = claim.secondaryMaximumUsed = 0;
  if (!share) return settleDenied(state, line, 'not-covered');
  claim.visitOfPool = share.pool < 0 ? 0 : state.countVisit(share.pool);
  if (pastVisitLimit(share, claim.visitOfPool)) {
    return settleDenied(state, line, 'visit-limit');
  }
  const balances = state.account(line.account);
  const terms = termsOfVisit(share, claim.visitOfPool);
  claim.denial = 'none';
  claim.notCovered = 0;
  claim.allowed = line.allowed;
  claim.terms = terms;
  claim.deductibleLeftBefore = deductibleLeft(balances, share.drug);
  claim.outOfPocketLeftBefore = outOfPocketLeft(balances);
  const deductible = terms.deductibleApplies ? claim.deductibleLeftBefore : 0;
  // One copay per visit, tier and benefit: later lines are asked what the earlier ones did not take of it.
  // Of a plan that asks one of any benefit it is the highest of theirs.
  const asking = plan.oneCopay && !share.drug ? undefined : share;
  const taken = terms.copay === 0 ? 0 : (state.copayTaken.get(asking) ?? 0);
  const copay = Math.max(0, terms.copay - taken);
  claim.copayAsked = copay;
  shareCost(claim, terms, deductible, copay);
  if (copay > 0) state.copayTaken.set(asking, taken + claim.copay);
  capCostShare(claim, claim.outOfPocketLeftBefore);
  if (assistance) assist(state, line, assistance);
  else credit(claim, claim.owed, false);
  claim.planPays = claim.allowed - claim.owed;
  if (share.maximum >= 0) capPlanPays(claim, state.maximumsLeft[share.maximum] as number);
  claim.balanceBill = claim.asked - claim.allowed;
  if (plan.secondary) coordinate(state, plan.secondary, line, share);
  claim.patientPays =
    claim.owed +
    claim.notCovered -
    claim.assistance -
    claim.secondaryPays +
    claim.balanceBill -
    claim.forgiven;
  claim.planPays += claim.secondaryPays;
  claim.writeOff = line.charge - claim.asked + claim.forgiven;
}

function assist(state: RunState, { account }: SettledLine, program: ExactAssistance): void {
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

/** @param last whether what counts is the deductible last of all */
function credit(claim: Claim, counted: number, last: boolean): void {
  const copay = claim.terms?.copayCountsTowardDeductible ? claim.copay : 0;
  const most = claim.deductible + copay;
  claim.deductibleCredit = Math.max(
    0,
    Math.min(most, last ? counted - claim.owed + most : counted),
  );
  claim.outOfPocketCredit = counted;
}

function coordinate(
  { claim, copayTaken, secondaryDeductibleLeft: left, secondaryMaximumLeft }: RunState,
  second: ExactSecondary,
  { charge, excessPaid }: SettledLine,
  { outsidePartB, drug, visit, mental }: ExactShare,
): void {
  // Medigap goes with Part B, and what is neither in that nor a drug is dental care.
  if (outsidePartB && (second.formula.startsWith('medi') || (second.least && !drug))) return;
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
  const share = use - claim.secondaryAlone;
  claim.secondaryMaximumUsed = second.paysDenied ? share : Math.min(share, owed - pays);
  if (second.assigned) {
    claim.forgiven = Math.max(0, owed - pays - leftByMedicare(second, primary, left));
  }
}

function settleDenied(
  state: RunState,
  { charge, cash, isBilled }: SettledLine,
  denial: 'not-covered' | 'visit-limit',
): void {
  const { claim, plan } = state;
  claim.denial = denial;
  claim.terms = undefined;
  claim.allowed = claim.balanceBill = claim.planPays = 0;
  claim.deductible = claim.copay = claim.coinsurance = claim.coinsuranceBase = 0;
  capCostShare(claim, Infinity);
  claim.notCovered = cash;
  claim.writeOff = charge - cash;
  const { secondary } = plan;
  if (isBilled && secondary?.paysDenied) {
    claim.planPays = benefitAlone(cash, 0, secondary.coinsurance, state.secondaryMaximumLeft);
    // All of its deductible may be met by then.
    claim.secondaryDeductibleUsed = Infinity;
    claim.secondaryMaximumUsed = cash - claim.planPays;
  }
  claim.patientPays = cash - claim.planPays;
}
