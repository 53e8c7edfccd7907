import { assistancePart } from '../rules/copay-assistance.ts';
import type { ExactShare, ExactTerms } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

/**
 * Which credits of one end are taken off the limits of the other.
 *
 * `maximum`: those to the out-of-pocket maximum. `all`: those to
 * the deductible too, where one line may fill one that makes another cheaper: manufacturer help,
 * limits shared between tiers, open copays and allowed amounts, carry-over. `late`: only what a last
 * quarter carries over, so that the ends are two real cases but for that.
 */
export type Crossing = 'maximum' | 'all' | 'late';

/**
 * Takes the greatest credit off the low end's limits and the least off the high end's.
 *
 * @param help the least and the most that help pays, where other lines of the visit share its use
 */
export function creditAcross(
  low: RunState,
  high: RunState,
  line: SettledLine,
  dearLine: SettledLine,
  crossing: Crossing,
  help: readonly number[] = [],
): void {
  const { assistance } = line;
  const [least, most] = [low.claim, high.claim];
  if (crossing === 'late') {
    low.credit(line, most.deductibleCredit);
    high.credit(line, least.deductibleCredit);
    return;
  }
  // Out of network more may be recognized than at either end: of the dear price as much as of the
  // cheap one, and at the dearest terms.
  const recognized = Math.min(line.recognized, dearLine.asked);
  const above = Math.max(0, recognized - line.allowed);
  if (assistance) {
    // There the cheap end owes most, and between the ends any part of it may be owed.
    const isOpposed = line.recognized > dearLine.recognized;
    const [fewest, largest] = isOpposed ? [0, recognized] : [least.owed, most.owed];
    low.useHelp(assistance, help[0] ?? assistancePart(fewest, Infinity, assistance));
    high.useHelp(assistance, help[1] ?? assistancePart(largest, Infinity, assistance));
  }
  // Lines that are denied at both ends are not credited.
  const [own, dear] = [least.terms, most.terms] as [ExactTerms, ExactTerms];
  const differ =
    own.copay !== dear.copay ||
    own.coinsurance !== dear.coinsurance ||
    least.deductibleLeftBefore !== most.deductibleLeftBefore;
  const dearAbove = differ ? Math.max(0, recognized - dearLine.allowed) : 0;
  const { outOfPocketCredit } = least;
  least.outOfPocketCredit = Math.max(outOfPocketCredit + above, most.outOfPocketCredit + dearAbove);
  most.outOfPocketCredit = Math.min(outOfPocketCredit, most.outOfPocketCredit);
  if (crossing === 'all') {
    // A copay leaves less of a charge to the deductible, so that more of one credits less.
    const copay = Math.abs(most.copay - least.copay);
    const { deductibleCredit } = least;
    // Designs differ where nothing is said of a cost share: all of it may be a copay that counts.
    const unsaid = own.copayDesign !== dear.copayDesign;
    const greatest = unsaid ? least.outOfPocketCredit : most.deductibleCredit + copay;
    least.deductibleCredit = Math.max(deductibleCredit + above, greatest);
    most.deductibleCredit = Math.max(0, Math.min(most.deductibleCredit, deductibleCredit - copay));
  }
  // Between ends that differ as much may be recognized as at the cheap one while as much is left as at
  // the dear one.
  const spans =
    differ ||
    line.recognized !== dearLine.recognized ||
    line.asked !== dearLine.asked ||
    least.outOfPocketLeftBefore !== most.outOfPocketLeftBefore;
  const left = spans && dear.deductibleApplies ? most.deductibleLeftBefore : 0;
  low.credit(line, Math.max(least.deductibleCredit, Math.min(recognized, left)));
  high.credit(line);
}

/**
 * Takes the most that fills a second plan's limits in any case off the low end's, and the least off the
 * high end's.
 *
 * @param spans whether between the ends it may be more or less of its maximum than at either
 */
export function useSecondAcross(
  low: RunState,
  high: RunState,
  line: SettledLine,
  dearLine: SettledLine,
  spans: boolean,
): void {
  const uses = [low.claim, high.claim].map((own) => own.secondaryDeductibleUsed);
  const shares = [low.claim, high.claim].map((own) => own.secondaryMaximumUsed);
  // Out of network more may be recognized than at either end.
  const recognized = Math.min(line.recognized, dearLine.asked);
  const most = Math.max(...uses) + Math.max(0, recognized - line.allowed);
  low.useSecond(most, spans ? most : Math.max(...shares));
  high.useSecond(Math.min(...uses), spans ? 0 : Math.min(...shares));
}

/**
 * Takes the least that the plan pays in any case off what it still pays in the year at the low end, and
 * the most at the high end.
 */
export function useMaximumAcross(
  low: RunState,
  high: RunState,
  line: SettledLine,
  dearLine: SettledLine,
): void {
  // Out of network most is recognized at the cheap end, and between the ends any part of it may be owed,
  // as of what help pays a part of.
  const isOpposed =
    line.recognized > dearLine.recognized ||
    (line.assistance && (line.allowed !== dearLine.allowed || low.claim.owed !== high.claim.owed));
  const most = isOpposed
    ? Math.max(dearLine.allowed, Math.min(line.recognized, dearLine.asked))
    : dearLine.allowed - low.claim.owed;
  const least = isOpposed ? 0 : line.allowed - high.claim.owed;
  low.useMaximum(line.share as ExactShare, Math.max(0, least));
  high.useMaximum(line.share as ExactShare, most);
}

/**
 * Leaves the low end nothing of a visit's copay and the high end all of it, unless both ends and all
 * between them agree: of a line that help pays the patient may owe nothing more however much of the
 * copay it takes, while the lines that share the copay owe the rest.
 *
 * @param before what was taken of the copay at the high end before
 */
export function copayAcross(
  low: RunState,
  high: RunState,
  { share }: SettledLine,
  { share: dearShare }: SettledLine,
  before = 0,
): void {
  const [cheapest, dearest] = [low.claim, high.claim];
  const agree =
    cheapest.owed === dearest.owed &&
    cheapest.allowed === dearest.allowed &&
    cheapest.deductibleLeftBefore === dearest.deductibleLeftBefore &&
    low.copayTaken.get(share) === high.copayTaken.get(dearShare);
  if (agree) return;
  low.copayTaken.set(share, Infinity);
  high.copayTaken.set(dearShare, before);
}
