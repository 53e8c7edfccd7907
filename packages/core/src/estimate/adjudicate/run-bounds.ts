import { assistancePart } from '../rules/copay-assistance.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Run, toRun } from '../total/run.ts';
import type { ExactPlan } from './plan.ts';
import { LineWorker, type SettledLine, type VisitLines } from './run-plan.ts';
import type { RunState } from './run-state.ts';

/** One end of the bounds: a plan and lines settled at the cheapest or the dearest values. */
export interface BoundsEnd {
  readonly plan: ExactPlan;
  readonly visits: VisitLines;
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
  cheap: BoundsEnd,
  dear: BoundsEnd,
  schedule: Schedule,
  crossed: boolean,
): [Run, Run] {
  const low = new LineWorker(cheap.plan);
  const high = new LineWorker(dear.plan);
  const ceiling = new YearlyCeiling(high.state);
  const leastDue: number[] = [];
  const mostDue: number[] = [];
  for (let visit = 0; visit < schedule.length; visit++) {
    const { date } = schedule[visit] as Schedule[number];
    low.beginVisit(date);
    if (high.beginVisit(date)) ceiling.startYear();
    const lowLines = cheap.visits[visit] ?? [];
    const highLines = dear.visits[visit] ?? [];
    let [least, most] = [0, 0];
    for (let index = 0; index < lowLines.length; index++) {
      const line = lowLines[index] as SettledLine;
      low.work(line);
      high.work(highLines[index] as SettledLine);
      least += low.claim.patientPays;
      most += high.claim.patientPays;
      ceiling.pay(high.claim.owed - high.claim.assistance);
      creditAcross(low, high, line, crossed);
    }
    leastDue.push(least);
    mostDue.push(most);
  }
  const greatest = toRun(schedule, mostDue);
  return [toRun(schedule, leastDue), { ...greatest, total: greatest.total - ceiling.excess() }];
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

/** Takes the greatest credit off the low end's limits and the least off the high end's. */
function creditAcross(
  low: LineWorker,
  high: LineWorker,
  { line, account, drug }: SettledLine,
  crossed: boolean,
): void {
  // Both ends answer the walked questions alike, so a line is denied at both or at neither.
  if (low.claim.denial !== 'none') return;
  const { assistance } = line;
  if (assistance) {
    const { id, perYear } = assistance;
    const lowLeft = low.state.assistanceLeft(id, perYear);
    const highLeft = high.state.assistanceLeft(id, perYear);
    low.state.useAssistance(assistance, assistancePart(low.claim.owed, highLeft, assistance));
    high.state.useAssistance(assistance, assistancePart(high.claim.owed, lowLeft, assistance));
  }
  const leastPaid = low.claim.outOfPocketCredit;
  low.claim.outOfPocketCredit = high.claim.outOfPocketCredit;
  high.claim.outOfPocketCredit = leastPaid;
  if (crossed) {
    const leastDeducted = low.claim.deductibleCredit;
    low.claim.deductibleCredit = high.claim.deductibleCredit;
    high.claim.deductibleCredit = leastDeducted;
  }
  low.state.creditLimits(low.claim, account, drug);
  high.state.creditLimits(high.claim, account, drug);
}
