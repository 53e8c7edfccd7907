import { assistancePart } from '../rules/copay-assistance.ts';
import type { ExactTerms } from './plan.ts';
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
