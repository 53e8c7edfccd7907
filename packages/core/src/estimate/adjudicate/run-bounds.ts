import type { Schedule } from '../schedule/index.ts';
import { assistancePart } from '../rules/copay-assistance.ts';
import { type Run, toRun } from '../total/run.ts';
import { Claim } from './claim.ts';
import type { ExactPlan } from './plan.ts';
import { adjudicateVisitLine, type CaseLine, VisitMarks } from './run-plan.ts';
import { RunState } from './run-state.ts';

/** One end of the bounds: its plan, its lines, what it works on. */
interface End {
  readonly plan: ExactPlan;
  readonly linesOf: (visit: number) => readonly CaseLine[];
  readonly state: RunState;
  readonly claim: Claim;
}

/**
 * Bounds what is due at each visit, and the total, of every case between two ends.
 *
 * Both ends run side by side. Each line's least share is worked out on the least that can be left
 * of the out-of-pocket maximum, and then the most that any case can have paid is taken off it; for
 * the greatest share the other way round. Line by line nothing can fall outside, so no sum can.
 *
 * The deductible goes its own way at each end, because what is left of it only rises with every
 * input that makes care dearer. Where that is not so the ends cross there too, which is never too
 * narrow but may be wider than the truth.
 *
 * @param crossed whether one line may fill a deductible that makes another cheaper: manufacturer
 *   help, limits shared between tiers, open allowed amounts, carry-over
 */
export function runBounds(
  cheap: Pick<End, 'plan' | 'linesOf'>,
  dear: Pick<End, 'plan' | 'linesOf'>,
  schedule: Schedule,
  crossed: boolean,
): [Run, Run] {
  const low: End = { ...cheap, state: new RunState(cheap.plan), claim: new Claim() };
  const high: End = { ...dear, state: new RunState(dear.plan), claim: new Claim() };
  const due: [number[], number[]] = [[], []];
  const ceiling = new YearlyCeiling(high.state);
  schedule.forEach(({ date }, visit) => {
    low.state.moveTo(date);
    if (high.state.moveTo(date)) ceiling.startYear();
    const [least, most] = boundVisit(low, high, visit, ceiling, crossed);
    due[0].push(least);
    due[1].push(most);
  });
  const greatest = toRun(schedule, due[1]);
  return [toRun(schedule, due[0]), { ...greatest, total: greatest.total - ceiling.excess() }];
}

/**
 * What the greatest shares of a plan year come to above the out-of-pocket maximum.
 *
 * Each visit's greatest share is right for that visit, but not all of them can happen: together the
 * patient's own payments for covered care stay below what is left of the maximum.
 */
class YearlyCeiling {
  readonly #state: RunState;
  #left = 0;
  #paid = 0;
  #excess = 0;

  constructor(state: RunState) {
    this.#state = state;
    this.#left = state.outOfPocketLeft();
  }

  startYear(): void {
    this.#excess = this.excess();
    this.#paid = 0;
    this.#left = this.#state.outOfPocketLeft();
  }

  pay(amount: number): void {
    this.#paid += amount;
  }

  excess(): number {
    return this.#excess + Math.max(0, this.#paid - this.#left);
  }
}

function boundVisit(
  low: End,
  high: End,
  visit: number,
  ceiling: YearlyCeiling,
  crossed: boolean,
): [number, number] {
  const lowMarks = new VisitMarks();
  const highMarks = new VisitMarks();
  const lowLines = low.linesOf(visit);
  const highLines = high.linesOf(visit);
  let least = 0;
  let most = 0;
  for (let index = 0; index < lowLines.length; index++) {
    const lowLine = lowLines[index] as CaseLine;
    const highLine = highLines[index] as CaseLine;
    adjudicateVisitLine(low.plan, low.state, low.claim, lowLine, lowMarks);
    adjudicateVisitLine(high.plan, high.state, high.claim, highLine, highMarks);
    least += low.claim.patientPays;
    most += high.claim.patientPays;
    ceiling.pay(high.claim.owed - high.claim.assistance);
    creditAcross(low, high, lowLine, highLine, crossed);
  }
  return [least, most];
}

/** Takes the greatest credit off the low end's limits and the least off the high end's. */
function creditAcross(
  low: End,
  high: End,
  lowLine: CaseLine,
  highLine: CaseLine,
  crossed: boolean,
): void {
  const drug = lowLine.benefit === 'pharmacy-drug';
  const program = lowLine.assistance ?? highLine.assistance;
  if (program) {
    const { id, perYear } = program;
    const leastHelp = assistancePart(low.claim.owed, high.state.assistanceLeft(id, perYear), program);
    const mostHelp = assistancePart(high.claim.owed, low.state.assistanceLeft(id, perYear), program);
    low.state.useAssistance(id, perYear, leastHelp);
    high.state.useAssistance(id, perYear, mostHelp);
  }
  const [mostPaid, leastPaid] = [high.claim.outOfPocketCredit, low.claim.outOfPocketCredit];
  if (crossed) {
    const own = low.claim.deductibleCredit;
    low.claim.deductibleCredit = high.claim.deductibleCredit;
    high.claim.deductibleCredit = own;
  }
  low.claim.outOfPocketCredit = mostPaid;
  high.claim.outOfPocketCredit = leastPaid;
  low.state.credit(low.claim, low.plan.account[lowLine.tier], drug);
  high.state.credit(high.claim, high.plan.account[highLine.tier], drug);
}
