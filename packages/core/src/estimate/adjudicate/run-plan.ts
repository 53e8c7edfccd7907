import { BENEFIT_CATEGORIES, type BenefitCategory } from '../../price-book/types.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import { adjudicateLine, type BilledLine, Standing } from './adjudicate-line.ts';
import { Claim } from './claim.ts';
import type { ExactPlan, ExactShare, Tier } from './plan.ts';
import { RunState } from './run-state.ts';

/** A line of a visit as it is billed in one concrete case. */
export interface CaseLine extends BilledLine {
  readonly benefit: BenefitCategory;
  readonly tier: Tier;
}

/** A line with the terms it falls under looked up, so that a run does not look them up at every visit. */
export interface SettledLine {
  readonly line: CaseLine;
  readonly share: ExactShare | undefined;
  /** The set of limits it fills. */
  readonly account: number;
  readonly drug: boolean;
  /** One bit for its benefit category. */
  readonly benefitBit: number;
  /** The pool its visit counts in; -1 where nothing counts it. */
  readonly pool: number;
}

/** Looks up the terms of a line in a plan. */
export function settleLine(
  line: CaseLine,
  plan: Pick<ExactPlan, 'shares' | 'account'>,
): SettledLine {
  const share = line.covered ? plan.shares[line.tier]?.[line.benefit] : undefined;
  return {
    line,
    share,
    account: plan.account[line.tier],
    drug: share?.drug ?? false,
    benefitBit: 1 << BENEFIT_CATEGORIES.indexOf(line.benefit),
    pool: share?.pool ?? -1,
  };
}

/** Sees each line once it is worked out; the claim is reused, so read it at once. */
export type ClaimReader = (claim: Readonly<Claim>, visit: number, line: number) => void;

/** The billed lines of each visit, in order. */
export type VisitLines = readonly (readonly SettledLine[])[];

/**
 * Works a whole schedule through one settled plan, in date order.
 *
 * Balances carry over from line to line and visit to visit, and start afresh on the first visit of
 * each later plan year.
 */
export function runPlan(
  plan: ExactPlan,
  schedule: Schedule,
  visits: VisitLines,
  read?: ClaimReader,
): Run {
  const worker = new LineWorker(plan);
  const { claim, state } = worker;
  const due: number[] = [];
  for (let visit = 0; visit < schedule.length; visit++) {
    worker.beginVisit(schedule[visit]?.date ?? '');
    const lines = visits[visit] ?? [];
    let owed = 0;
    for (let index = 0; index < lines.length; index++) {
      const settled = lines[index] as SettledLine;
      worker.work(settled);
      if (claim.denial === 'none') state.credit(claim, settled);
      owed += claim.patientPays;
      read?.(claim, visit, index);
    }
    due.push(owed);
  }
  return toRun(schedule, due);
}

/** Works lines out one by one on a running state; crediting them is the caller's. */
export class LineWorker {
  readonly plan: ExactPlan;
  readonly state: RunState;
  readonly claim = new Claim();
  readonly #standing = new Standing();
  /** Benefits that asked their copay at this visit, and pools that counted it, as bits. */
  #copaid = 0;
  #counted = 0;

  constructor(plan: ExactPlan) {
    this.plan = plan;
    this.state = new RunState(plan);
  }

  /** Moves on to the next visit. @returns whether it is the first of a new plan year */
  beginVisit(date: string): boolean {
    this.#copaid = 0;
    this.#counted = 0;
    return this.state.moveTo(date);
  }

  /** Works one line out; the result is in {@link claim}. */
  work({ line, share, account, benefitBit, pool }: SettledLine): void {
    const { state, plan } = this;
    const standing = this.#standing;
    standing.balances = state.account(account);
    standing.full = plan.full[account] ?? standing.balances;
    standing.copayDue = (this.#copaid & benefitBit) === 0;
    standing.visitOfPool = pool < 0 ? 0 : this.#countVisit(pool);
    const { assistance } = line;
    if (assistance) {
      standing.assistanceLeft = state.assistanceLeft(assistance.id, assistance.perYear);
    }
    standing.secondaryDeductibleLeft = state.secondaryDeductibleLeft;
    adjudicateLine(this.claim, line, share, plan, standing);
    if (this.claim.denial === 'none') this.#copaid |= benefitBit;
  }

  #countVisit(pool: number): number {
    const bit = 1 << pool;
    if (this.#counted & bit) return this.state.visitOfPool(pool);
    this.#counted |= bit;
    return this.state.countVisit(pool);
  }
}
