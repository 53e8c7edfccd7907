import {
  assistancePart,
  creditAfterAssistance,
  maximizerShare,
} from '../rules/copay-assistance.ts';
import { secondaryPays } from '../rules/coordination-of-benefits.ts';
import { shareCost } from '../rules/cost-share.ts';
import { deductibleLeft } from '../rules/deductible.ts';
import { capCostShare, outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import { pastVisitLimit, termsOfVisit } from '../rules/visit-count.ts';
import { type Balances, NO_LIMITS } from './balances.ts';
import type { Claim } from './claim.ts';
import type { ExactAssistance, ExactPlan, ExactShare } from './plan.ts';

/** What is known of a line before the plan looks at it; amounts in minor units for the visit. */
export interface BilledLine {
  readonly charge: number;
  /** The most the clinic may collect for it: the allowed amount under a contract, else what it asks. */
  readonly asked: number;
  /** What the plan recognises, at most what is asked. */
  readonly allowed: number;
  /** What a patient pays whose plan does not cover the line. */
  readonly cash: number;
  readonly covered: boolean;
  readonly assistance: ExactAssistance | undefined;
}

/** Where the line finds the running state; one record per run, set before each line. */
export class Standing {
  balances: Readonly<Balances> = NO_LIMITS;
  /** Of the same account on the first day of the plan year. */
  full: Readonly<Balances> = NO_LIMITS;
  /** False for the second and later lines of one visit under the same benefit: one copay per visit. */
  copayDue = true;
  /** This visit's number in its pool and plan year, from 1. */
  visitOfPool = 0;
  assistanceLeft = 0;
  secondaryDeductibleLeft = 0;
}

/**
 * Works one line out under one benefit; the balances are read, the credits are left in the claim.
 *
 * Order: covered? → terms of this visit → deductible, copay, coinsurance by the copay's design →
 * out-of-pocket maximum → manufacturer help → second plan → balance bill and write-off.
 */
export function adjudicateLine(
  claim: Claim,
  line: BilledLine,
  share: ExactShare | undefined,
  plan: ExactPlan,
  standing: Readonly<Standing>,
): void {
  claim.charge = line.charge;
  claim.asked = line.asked;
  claim.assistance = claim.secondaryPays = claim.secondaryDeductibleUsed = 0;
  claim.visitOfPool = standing.visitOfPool;
  if (!line.covered || !share?.covered) return settleDenied(claim, line.cash, 'not-covered');
  if (pastVisitLimit(share, standing.visitOfPool)) {
    return settleDenied(claim, line.cash, 'visit-limit');
  }
  claim.denial = 'none';
  claim.notCovered = 0;
  claim.allowed = line.allowed;
  claim.deductibleLeftBefore = deductibleLeft(standing.balances, share.drug);
  claim.outOfPocketLeftBefore = outOfPocketLeft(standing.balances);
  claim.terms = termsOfVisit(share, standing.visitOfPool);
  const deductible = claim.terms.deductibleApplies ? claim.deductibleLeftBefore : 0;
  shareCost(claim, claim.terms, deductible, standing.copayDue);
  capCostShare(claim, claim.outOfPocketLeftBefore);
  if (line.assistance) assist(claim, line.assistance, plan, standing);
  else credit(claim, claim.owed, claim.terms.copayCountsTowardDeductible);
  claim.planPays = claim.allowed - claim.owed;
  if (plan.secondary) coordinate(claim, plan, standing);
  claim.balanceBill = claim.asked - claim.allowed;
  claim.patientPays = claim.owed - claim.assistance - claim.secondaryPays + claim.balanceBill;
  claim.planPays += claim.secondaryPays;
  claim.writeOff = claim.charge - claim.asked;
}

function assist(
  claim: Claim,
  program: ExactAssistance,
  plan: ExactPlan,
  { assistanceLeft, balances, full }: Readonly<Standing>,
): void {
  claim.assistanceLeftBefore = assistanceLeft;
  if (plan.counting === 'maximizer') {
    claim.owed = maximizerShare(claim.allowed, assistanceLeft, program);
    claim.copay = claim.owed;
    claim.deductible = claim.coinsurance = claim.coinsuranceBase = 0;
    claim.cutFromCoinsurance = claim.cutFromCopay = claim.cutFromDeductible = 0;
  }
  claim.assistance = assistancePart(claim.owed, assistanceLeft, program);
  // Below the statutory minimum deductible, help that counted would cost the patient the account.
  const met = full.deductible - balances.deductible;
  const counting =
    plan.counting === 'counts' && met < plan.minimumDeductible ? 'accumulator' : plan.counting;
  const counted = creditAfterAssistance(claim.owed, claim.assistance, counting);
  credit(claim, counted, claim.terms?.copayCountsTowardDeductible ?? false);
}

function credit(claim: Claim, counted: number, copayCounts: boolean): void {
  const towardDeductible = claim.deductible + (copayCounts ? claim.copay : 0);
  claim.deductibleCredit = Math.min(towardDeductible, counted);
  claim.outOfPocketCredit = counted;
}

function coordinate(claim: Claim, plan: ExactPlan, standing: Readonly<Standing>): void {
  if (!plan.secondary) return;
  const { charge, allowed, planPays: paid } = claim;
  const owed = claim.owed - claim.assistance;
  const left = standing.secondaryDeductibleLeft;
  const deductible = Math.min(owed, claim.deductible);
  const primary = { charge, allowed, paid, owed };
  claim.secondaryPays = secondaryPays(plan.secondary, primary, deductible, left);
  claim.secondaryDeductibleUsed = Math.min(left, allowed);
}

function settleDenied(claim: Claim, cash: number, denial: 'not-covered' | 'visit-limit'): void {
  claim.denial = denial;
  claim.terms = undefined;
  claim.allowed = claim.planPays = claim.balanceBill = claim.owed = 0;
  claim.deductible = claim.copay = claim.coinsurance = claim.coinsuranceBase = 0;
  claim.cutFromCoinsurance = claim.cutFromCopay = claim.cutFromDeductible = 0;
  claim.deductibleCredit = claim.outOfPocketCredit = 0;
  claim.notCovered = claim.patientPays = cash;
  claim.writeOff = claim.charge - cash;
}
