import type { ExactShare } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

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
