import { BENEFIT_CATEGORIES, type BenefitCategory } from '../../price-book/types.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import { adjudicateLine, type BilledLine } from './adjudicate-line.ts';
import { Claim } from './claim.ts';
import type { ExactPlan, Tier } from './plan.ts';
import { RunState } from './run-state.ts';

/** A line of a visit as it is billed in one concrete case, with the tier and benefit it falls under. */
export interface CaseLine extends BilledLine {
  readonly benefit: BenefitCategory;
  readonly tier: Tier;
}

/** Sees each line once it is worked out; the claim is reused, so read it at once. */
export type ClaimReader = (claim: Readonly<Claim>, visit: number, line: number) => void;

/** One bit per benefit category. */
const BIT = Object.fromEntries(BENEFIT_CATEGORIES.map((category, index) => [category, 1 << index]));

/** What one visit has asked and counted already: each benefit asks its copay once, each pool counts once. */
export class VisitMarks {
  copaid = 0;
  counted = 0;
}

/**
 * Works a whole schedule through one settled plan, in date order.
 *
 * Balances carry over from line to line and visit to visit, and start afresh on the first visit of
 * each later plan year.
 *
 * @param linesOf the billed lines of a visit, in order
 */
export function runPlan(
  plan: ExactPlan,
  schedule: Schedule,
  linesOf: (visit: number) => readonly CaseLine[],
  read?: ClaimReader,
): Run {
  const claim = new Claim();
  const state = new RunState(plan);
  const due: number[] = [];
  for (let visit = 0; visit < schedule.length; visit++) {
    state.moveTo(schedule[visit]?.date ?? '');
    const marks = new VisitMarks();
    const lines = linesOf(visit);
    let owed = 0;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as CaseLine;
      adjudicateVisitLine(plan, state, claim, line, marks);
      creditLine(plan, state, claim, line);
      owed += claim.patientPays;
      read?.(claim, visit, index);
    }
    due.push(owed);
  }
  return toRun(schedule, due);
}

/** Works out one line of a visit on the state as it stands, and marks what it asked and counted. */
export function adjudicateVisitLine(
  plan: ExactPlan,
  state: RunState,
  claim: Claim,
  line: CaseLine,
  marks: VisitMarks,
): void {
  const share = plan.shares[line.tier]?.[line.benefit];
  const account = plan.account[line.tier];
  const bit = BIT[line.benefit] ?? 0;
  const { assistance } = line;
  adjudicateLine(claim, line, share, plan, {
    balances: state.account(account),
    full: plan.full[account] ?? state.account(account),
    copayDue: (marks.copaid & bit) === 0,
    visitOfPool: line.covered ? countVisit(state, share?.pool ?? -1, marks) : 0,
    assistanceLeft: assistance ? state.assistanceLeft(assistance.id, assistance.perYear) : 0,
    secondaryDeductibleLeft: state.secondaryDeductibleLeft,
  });
  if (claim.denial === 'none') marks.copaid |= bit;
}

function creditLine(plan: ExactPlan, state: RunState, claim: Claim, line: CaseLine): void {
  if (claim.denial !== 'none') return;
  state.credit(claim, plan.account[line.tier], line.benefit === 'pharmacy-drug');
  const { assistance } = line;
  if (assistance) state.useAssistance(assistance.id, assistance.perYear, claim.assistance);
}

function countVisit(state: RunState, pool: number, marks: VisitMarks): number {
  if (pool < 0) return 0;
  const bit = 1 << pool;
  if (marks.counted & bit) return state.visitOfPool(pool);
  marks.counted |= bit;
  return state.countVisit(pool);
}
