import { assistancePart } from '../rules/copay-assistance.ts';
import { outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import type { Schedule, Visit } from '../schedule/schedule.ts';
import { adjudicateLine } from './adjudicate-line.ts';
import type { Claim } from './claim.ts';
import type { ExactPlan } from './plan.ts';
import type { SettledSets } from './run-plan.ts';
import { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/** One end of the bounds: a plan and lines settled at the cheapest or the dearest values. */
export interface BoundsEnd {
  readonly plan: ExactPlan;
  readonly lines: SettledSets;
}

/**
 * Which credits of one end are taken off the limits of the other.
 *
 * `maximum`: those to the out-of-pocket maximum and to a second plan's deductible. `all`: those to
 * the deductible too, where one line may fill one that makes another cheaper: manufacturer help,
 * limits shared between tiers, open copays and allowed amounts, carry-over. `late`: only what a last
 * quarter carries over, so that the ends are two real cases but for that.
 */
export type Crossing = 'maximum' | 'all' | 'late';

/** What bounds each visit of a schedule, and of every schedule that begins like it. */
export interface VisitBounds {
  /** The least and the greatest due at each visit. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** The greatest again, a month's together at most what is left of the yearly maximum when it begins. */
  readonly monthly: readonly number[];
  /** What the greatest shares up to and with each visit come to above the yearly maximum. */
  readonly excess: readonly number[];
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
 * Each visit's greatest share is right for that visit, but not all of them can happen: together the
 * patient's own payments of a plan year stay below what is left of the maximum.
 */
export function runBounds(
  cheap: BoundsEnd,
  dear: BoundsEnd,
  schedule: Schedule,
  crossing: Crossing,
): VisitBounds {
  const { plan } = cheap;
  const low = new RunState(plan);
  const high = new RunState(dear.plan);
  const least: number[] = [];
  const most: number[] = [];
  const monthly: number[] = [];
  const excess: number[] = [];
  // What may still be paid in the plan year, and in the month; what was paid above the former.
  let [left, leftOfMonth, over] = [yearlyLeft(high), 0, 0];
  let month = -1;
  for (let place = 0; place < schedule.length; place++) {
    const visit = schedule[place] as Visit;
    low.begin(visit);
    const turned = high.begin(visit);
    if (turned) left = yearlyLeft(high);
    if (turned || visit.month !== month) leftOfMonth = yearlyLeft(high);
    month = visit.month;
    let paid = 0;
    const lines = cheap.lines[visit.set] as readonly SettledLine[];
    const dearLines = dear.lines[visit.set] as readonly SettledLine[];
    let leastDue = 0;
    let mostDue = 0;
    let mixed = false;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as SettledLine;
      const dearLine = dearLines[index] as SettledLine;
      adjudicateLine(low, line);
      adjudicateLine(high, dearLine);
      const [cheapest, dearest] = [low.claim, high.claim];
      leastDue += cheapest.patientPays;
      mostDue += dearest.patientPays;
      const leftOfLeast = ownPart(cheapest);
      let own = ownPart(dearest);
      const differs = leftOfLeast !== own || cheapest.owed !== dearest.owed;
      const other = line.recognised !== dearLine.recognised || line.allowed !== dearLine.allowed;
      if (differs && (line.assistance || other)) mixed = plan.secondary !== undefined;
      if (mixed) {
        // The more is owed, or recognised, the more others pay: neither end is the least or the most
        // of what is left, of this line and of those after it that share its copay.
        leastDue -= leftOfLeast;
        mostDue += dearest.owed - own;
        own = dearest.owed;
      }
      // A maximizer asks for its own share, whatever is left of the maximum.
      if (!line.assistance || plan.counting !== 'maximizer') paid += own;
      // Both ends answer the walked questions alike, so a line is denied at both or at neither.
      if (cheapest.denial === 'none') creditAcross(low, high, line, dearLine, crossing);
    }
    least.push(leastDue);
    most.push(mostDue);
    monthly.push(mostDue - Math.max(0, paid - leftOfMonth));
    excess.push((over += Math.max(0, paid - left)));
    leftOfMonth = Math.max(0, leftOfMonth - paid);
    left = Math.max(0, left - paid);
  }
  return { least, most, monthly, excess };
}

/** What help and a second plan leave of a cost share. */
function ownPart({ owed, assistance, secondaryPays }: Claim): number {
  return owed - assistance - secondaryPays;
}

/** What is left of the maximum over all accounts. */
function yearlyLeft({ accounts }: RunState): number {
  let sum = 0;
  for (const balances of accounts) sum += outOfPocketLeft(balances);
  return sum;
}

/** Takes the greatest credit off the low end's limits and the least off the high end's. */
function creditAcross(
  low: RunState,
  high: RunState,
  line: SettledLine,
  dearLine: SettledLine,
  crossing: Crossing,
): void {
  const { assistance } = line;
  const [least, most] = [low.claim, high.claim];
  if (crossing === 'late') {
    low.credit(line, most.deductibleCredit);
    high.credit(line, least.deductibleCredit);
    return;
  }
  if (assistance) {
    const lowLeft = low.helpLeft(assistance);
    const highLeft = high.helpLeft(assistance);
    low.useHelp(assistance, assistancePart(least.owed, highLeft, assistance));
    high.useHelp(assistance, assistancePart(most.owed, lowLeft, assistance));
  }
  // Out of network more may be recognised than at either end: of the dear price as much as of the
  // cheap one, and at the dearest terms.
  const recognised = Math.min(line.recognised, dearLine.asked);
  const above = Math.max(0, recognised - line.allowed);
  const differ =
    least.terms?.copay !== most.terms?.copay ||
    least.terms?.coinsurance !== most.terms?.coinsurance ||
    least.deductibleLeftBefore !== most.deductibleLeftBefore;
  const dearAbove = differ ? Math.max(0, recognised - dearLine.allowed) : 0;
  const { outOfPocketCredit, secondaryDeductibleUsed } = least;
  least.outOfPocketCredit = Math.max(outOfPocketCredit + above, most.outOfPocketCredit + dearAbove);
  most.outOfPocketCredit = Math.min(outOfPocketCredit, most.outOfPocketCredit);
  const used = Math.max(secondaryDeductibleUsed, most.secondaryDeductibleUsed);
  least.secondaryDeductibleUsed = used + above;
  most.secondaryDeductibleUsed = Math.min(secondaryDeductibleUsed, most.secondaryDeductibleUsed);
  if (crossing === 'all') {
    // A copay leaves less of a charge to the deductible, so that more of one credits less.
    const copay = Math.abs(most.copay - least.copay);
    const { deductibleCredit } = least;
    // Designs differ where nothing is said of a cost share: all of it may be a copay that counts.
    const unsaid = least.terms?.copayDesign !== most.terms?.copayDesign;
    const greatest = unsaid ? least.outOfPocketCredit : most.deductibleCredit + copay;
    least.deductibleCredit = Math.max(deductibleCredit + above, greatest);
    most.deductibleCredit = Math.max(0, Math.min(most.deductibleCredit, deductibleCredit - copay));
  }
  low.credit(line);
  high.credit(line);
}
