import { benefitAlone } from '../rules/coordination-of-benefits.ts';
import { shareCost } from '../rules/cost-share.ts';
import { deductibleLeft } from '../rules/deductible.ts';
import { capPlanPays } from '../rules/annual-maximum.ts';
import { capCostShare, outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import { pastVisitLimit, termsOfVisit } from '../rules/visit-count.ts';
import { assist, credit } from './assist.ts';
import { coordinate } from './coordinate.ts';
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
