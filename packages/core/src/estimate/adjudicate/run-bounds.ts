import { leavesShare } from '../../benefits/second-plan.ts';
import { deductibleLeft } from '../rules/deductible.ts';
import { outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import type { Schedule } from '../schedule/schedule.ts';
import type { Crossing } from './credit-across.ts';
import type { ExactPlan } from './plan.ts';
import type { SettledSets } from './run-plan.ts';
import { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';
import { visitsBetween } from './visit-between.ts';

/** One end of the bounds: a plan and lines settled at the cheapest or the dearest values. */
export interface BoundsEnd {
  readonly plan: ExactPlan;
  readonly lines: SettledSets;
}

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
  const low = new RunState(cheap.plan);
  const high = new RunState(dear.plan);
  const between = visitsBetween(low, high, crossing);
  const least: number[] = [];
  const most: number[] = [];
  const monthly: number[] = [];
  const excess: number[] = [];
  // What may still be paid in the plan year, and in the month; what was paid above the former.
  const isPlain = dear.lines.every((own) => own.every(countsLast));
  let [left, leftOfMonth, over] = [yearlyLeft(high, isPlain), 0, 0];
  let before = -1;
  for (const visit of schedule) {
    const { set, month } = visit;
    low.begin(visit);
    const turned = high.begin(visit);
    if (turned) left = yearlyLeft(high, isPlain);
    if (turned || month !== before) leftOfMonth = yearlyLeft(high, isPlain);
    before = month;
    const due = between(
      cheap.lines[set] as readonly SettledLine[],
      dear.lines[set] as readonly SettledLine[],
    );
    const { paid } = due;
    least.push(due.least);
    most.push(due.most);
    monthly.push(due.most - Math.max(0, paid - leftOfMonth));
    excess.push((over += Math.max(0, paid - left)));
    leftOfMonth = Math.max(0, leftOfMonth - paid);
    left = Math.max(0, left - paid);
  }
  return { least, most, monthly, excess };
}

/** Whether a Medigap plan's own deductible counts nothing of a line before Part B's is met. */
function countsLast({ share, excessPaid }: SettledLine): boolean {
  if (!share || share.drug) return true;
  const { copay, coinsurance, deductibleApplies, firstTerms } = share;
  return !excessPaid && !copay && !firstTerms && (deductibleApplies || !coinsurance);
}

/**
 * The most that the patient's own part of all covered care can still come to in the plan year.
 *
 * @param isPlain whether Part B's deductible is the first of all that a Medigap plan's own counts
 */
function yearlyLeft(
  { accounts, plan, secondaryDeductibleLeft, secondaryMaximumLeft }: RunState,
  isPlain: boolean,
): number {
  const { secondary } = plan;
  let sum = 0;
  let unpaid = 0;
  for (const balances of accounts) {
    sum += outOfPocketLeft(balances);
    unpaid += deductibleLeft(balances, false);
  }
  if (secondary?.formula !== 'medigap') {
    // Toward its maximum counts all that is left of what it recognizes.
    const countsAll = (secondary?.allowedPercent ?? 10_000) >= 10_000;
    return countsAll ? Math.min(sum, secondaryMaximumLeft) : sum;
  }
  // Plans K and L leave no more than their yearly limit, the others what they have not paid of theirs
  // and of Part B's deductible.
  if (secondary.paysDeductible || leavesShare(secondary)) unpaid = 0;
  if (isPlain && accounts.length === 1) unpaid = Math.max(0, unpaid - secondaryDeductibleLeft);
  return Math.min(sum, secondaryDeductibleLeft + unpaid);
}
