import { leavesShare } from '../../benefits/second-plan.ts';
import { deductibleLeft } from '../rules/deductible.ts';
import { outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import type { Schedule, Visit } from '../schedule/schedule.ts';
import { adjudicateLine } from './adjudicate-line.ts';
import type { Claim } from './claim.ts';
import { copayAcross, creditAcross, type Crossing, useMaximumAcross } from './credit-across.ts';
import type { ExactPlan } from './plan.ts';
import type { SettledSets } from './run-plan.ts';
import { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';

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
  const { plan } = cheap;
  const low = new RunState(plan);
  const high = new RunState(dear.plan);
  const [cheapest, dearest] = [low.claim, high.claim];
  const least: number[] = [];
  const most: number[] = [];
  const monthly: number[] = [];
  const excess: number[] = [];
  // What may still be paid in the plan year, and in the month; what was paid above the former.
  let [left, leftOfMonth, over] = [yearlyLeft(high), 0, 0];
  let month = -1;
  const helps = cheap.lines.some((own) => own.some(({ assistance }) => assistance));
  const second = plan.secondary;
  // It leaves a part of what is owed: the more is recognized, the more.
  const isMedigap = second?.formula === 'medigap';
  const leavesDeductible = isMedigap && !second.paysDeductible;
  const leaves = leavesShare(second);
  // These pay no less the more is recognized, to the cent; the others round twice.
  const isSmooth = isMedigap || second?.formula === 'standard';
  // Whether lines may owe what others do at the ends: it rounds its part of each line by itself, so
  // that this moves their sum by a cent a line.
  let shifts = false;
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
    let shares = false;
    let cents = 0;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as SettledLine;
      const dearLine = dearLines[index] as SettledLine;
      const copayLeft = helps ? high.copayLeft.get(dearLine.share) : undefined;
      adjudicateLine(low, line);
      adjudicateLine(high, dearLine);
      leastDue += cheapest.patientPays;
      const leftOfLeast = ownPart(cheapest, line);
      let own = ownPart(dearest, line);
      mostDue += dearest.patientPays - own;
      const whole = own + dearest.assistance + dearest.secondaryPays;
      const differs =
        leftOfLeast !== own ||
        cheapest.owed !== dearest.owed ||
        low.secondaryDeductibleLeft !== high.secondaryDeductibleLeft;
      const other = line.recognized !== dearLine.recognized || line.allowed !== dearLine.allowed;
      shifts ||= other && leaves;
      const opposed = leavesDeductible
        ? cheapest.copayAsked !== dearest.copayAsked
        : other && !isSmooth;
      const limited = line.share !== undefined && line.share.maximum >= 0;
      const opens = limited && (differs || other);
      mixed ||=
        !!second && (opposed || opens || (differs && (!!line.assistance || (other && !isMedigap))));
      // Help pays nothing of what a plan leaves above the most it pays.
      if (mixed || (opens && line.assistance)) {
        // The more is owed, or recognized, or is a copay and no deductible, the more others pay:
        // neither end is the least or the most of what is left, of this line and of those after it
        // that share its copay.
        leastDue -= leftOfLeast;
        own = whole;
      } else if (shifts) cents++;
      else if (line.excessPaid && other) own = whole;
      mostDue += own;
      if (helps && dearest.terms?.copay) {
        const isShared = lines.some((own) => own.assistance && own.share === line.share);
        if (isShared) copayAcross(low, high, line, dearLine, copayLeft);
      }
      // A maximizer asks for its own share, whatever is left of the maximum, no drug from a pharmacy
      // fills a limit of Medigap's, and what the maximum takes off, a plan that pays no more leaves.
      const isApart =
        limited ||
        (line.assistance ? plan.counting === 'maximizer' : isMedigap && line.share?.drug);
      // Nor does what is asked above the recognized amount, though Medicare after another plan limits both.
      const counted = second?.assigned ? Math.max(0, own - dearest.balanceBill) : own;
      if (!isApart) paid += counted;
      // Both ends answer the walked questions alike, so a line is denied at both or at neither.
      if (cheapest.denial === 'none') {
        const { assistance } = line;
        let help: number[] = [];
        if (assistance && lines.some((also) => also !== line && also.assistance === assistance)) {
          help = [cheapest.assistance, cheapest.assistance];
          shares ||= differs || other;
          if (shares) {
            // What one line leaves of a use decides how much of another is help: any part of it.
            const whole = Math.max(line.allowed, dearLine.allowed);
            help = [0, whole];
            cheapest.owed = dearest.outOfPocketCredit = dearest.deductibleCredit = 0;
            cheapest.outOfPocketCredit = cheapest.deductibleCredit = dearest.owed = whole;
          }
        }
        creditAcross(low, high, line, dearLine, crossing, help);
        if (limited) useMaximumAcross(low, high, line, dearLine);
      }
    }
    mostDue += cents;
    // A copay of office visits is left beside the yearly limits.
    paid = Math.max(0, paid + cents - (second?.visitCopay ?? 0));
    least.push(Math.max(0, leastDue - cents));
    most.push(mostDue);
    monthly.push(mostDue - Math.max(0, paid - leftOfMonth));
    excess.push((over += Math.max(0, paid - left)));
    leftOfMonth = Math.max(0, leftOfMonth - paid);
    left = Math.max(0, left - paid);
  }
  return { least, most, monthly, excess };
}

/** What help and a second plan leave of all that such a plan may pay. */
function ownPart(claim: Claim, { excessPaid }: SettledLine): number {
  if (claim.denial !== 'none') return 0;
  return claim.patientPays - (excessPaid ? 0 : claim.balanceBill);
}

/** The most that the patient's own part of all covered care can still come to in the plan year. */
function yearlyLeft({ accounts, plan, secondaryDeductibleLeft }: RunState): number {
  const { secondary } = plan;
  let sum = 0;
  let unpaid = 0;
  for (const balances of accounts) {
    sum += outOfPocketLeft(balances);
    unpaid += deductibleLeft(balances, false);
  }
  if (secondary?.formula !== 'medigap') return sum;
  // Plans K and L leave no more than their yearly limit, the others what they have not paid of theirs
  // and of Part B's deductible.
  if (secondary.paysDeductible || leavesShare(secondary)) unpaid = 0;
  return Math.min(sum, secondaryDeductibleLeft + unpaid);
}
