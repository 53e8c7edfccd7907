import { leavesShare } from '../../benefits/second-plan.ts';
import { adjudicateLine } from './adjudicate-line.ts';
import type { Claim } from './claim.ts';
import { leavesAll } from './coordinate.ts';
import { creditAcross, type Crossing } from './credit-across.ts';
import type { ExactSecondary } from './plan.ts';
import type { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';
import { copayAcross, useMaximumAcross, useSecondAcross } from './use-across.ts';

/** What one visit is bounded by. */
export interface VisitBetween {
  /** The least and the greatest due. */
  readonly least: number;
  readonly most: number;
  /** What of the greatest counts toward the yearly maximum. */
  readonly paid: number;
}

/**
 * Works one visit after another out at both ends of the bounds, side by side.
 *
 * @returns for each visit in turn, once both ends have begun it, what bounds it
 */
export function visitsBetween(
  low: RunState,
  high: RunState,
  crossing: Crossing,
): (lines: readonly SettledLine[], dearLines: readonly SettledLine[]) => VisitBetween {
  const cheapest = low.claim;
  const dearest = high.claim;
  const { secondary: second, counting } = low.plan;
  // Whether lines may owe what others do at the ends: a second plan that rounds its part of each line
  // by itself then moves their sum by a cent a line.
  let shifts = false;
  return (lines, dearLines) => {
    let [least, most, paid, cents] = [0, 0, 0, 0];
    // Whether neither end is the least or the most of what is left of the lines from here on.
    let mixed = false;
    // Whether lines that share a use of help differ.
    let shares = false;

    /** The least and the most that help pays of a line, where others of the visit share its use. */
    const sharedHelp = (line: SettledLine, dearLine: SettledLine, differs: boolean): number[] => {
      const { assistance } = line;
      if (!assistance || lines.every((also) => also === line || also.assistance !== assistance)) {
        return [];
      }
      shares ||= differs;
      if (!shares) return [cheapest.assistance, cheapest.assistance];
      // What one line leaves of a use decides how much of another is help: any part of it.
      const whole = Math.max(line.allowed, dearLine.allowed);
      cheapest.owed = dearest.outOfPocketCredit = dearest.deductibleCredit = 0;
      cheapest.outOfPocketCredit = cheapest.deductibleCredit = dearest.owed = whole;
      return [0, whole];
    };

    /**
     * Adds the least and the most that is due of a line.
     *
     * @param differs whether the ends leave other amounts of it, or of a second plan's limits
     * @param other whether another amount is recognized or allowed
     */
    const owe = (line: SettledLine, limited: boolean, differs: boolean, other: boolean) => {
      let own = ownPart(dearest, line);
      least += cheapest.patientPays;
      most += dearest.patientPays - own;
      const whole = own + dearest.assistance + dearest.secondaryPays;
      const opens = limited && (differs || other);
      shifts ||= other && leavesShare(second);
      mixed ||= !!second && (opens || mixes(second, line, low, high, differs, other));
      // Help pays nothing of what a plan leaves above the most it pays.
      if (mixed || (opens && line.assistance)) {
        // The more is owed, or recognized, or is a copay and no deductible, the more others pay:
        // neither end is the least or the most of what is left, of this line and of those after it
        // that share its copay.
        least -= ownPart(cheapest, line);
        own = whole;
      } else if (shifts) cents++;
      else if (line.excessPaid && other) {
        // The share of what is recognized goes up and what is asked above it down, to the same sum: where
        // a deductible is left of the share, less of it at either end.
        least -= Math.max(0, cheapest.patientPays - dearest.patientPays);
        own = whole;
      }
      most += own;
      // A maximizer asks for its own share, whatever is left of the maximum, care of which a second plan
      // pays nothing fills none of its limits (Medicare has none), and what the maximum takes off, a plan
      // that pays no more leaves.
      const isApart =
        limited ||
        (line.assistance
          ? counting === 'maximizer'
          : second?.formula !== 'medicare-secondary' && leavesAll(second, line.share));
      // Nor does what is asked above the recognized amount, though Medicare after another plan limits both.
      const counted = second?.assigned ? Math.max(0, own - dearest.balanceBill) : own;
      if (!isApart) paid += counted;
    };

    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] as SettledLine;
      const dearLine = dearLines[index] as SettledLine;
      const copayTaken = high.copayTaken.get(dearLine.share);
      adjudicateLine(low, line);
      adjudicateLine(high, dearLine);
      const differs =
        ownPart(cheapest, line) !== ownPart(dearest, line) ||
        cheapest.owed !== dearest.owed ||
        low.secondaryDeductibleLeft !== high.secondaryDeductibleLeft ||
        low.secondaryMaximumLeft !== high.secondaryMaximumLeft;
      const other = line.recognized !== dearLine.recognized || line.allowed !== dearLine.allowed;
      const limited = line.share !== undefined && line.share.maximum >= 0;
      owe(line, limited, differs, other);
      if (dearest.terms?.copay) {
        const isShared = lines.some((own) => own.assistance && own.share === line.share);
        if (isShared) copayAcross(low, high, line, dearLine, copayTaken);
      }
      if (second) {
        const spans = cheapest.denial === 'none' && (mixed || other);
        useSecondAcross(low, high, line, dearLine, spans);
      }
      // Both ends answer the walked questions alike, so a line is denied at both or at neither.
      if (cheapest.denial === 'none') {
        const help = sharedHelp(line, dearLine, differs || other);
        creditAcross(low, high, line, dearLine, crossing, help);
        if (limited) useMaximumAcross(low, high, line, dearLine);
      }
    }
    // A copay of office visits is left beside the yearly limits.
    paid = Math.max(0, paid + cents - (second?.visitCopay ?? 0));
    return { least: Math.max(0, least - cents), most: most + cents, paid };
  };
}

/** Whether what a second plan leaves of a line is neither least nor most at the ends. */
function mixes(
  second: ExactSecondary,
  { assistance }: SettledLine,
  low: RunState,
  high: RunState,
  differs: boolean,
  other: boolean,
): boolean {
  const isMedigap = second.formula === 'medigap';
  // These pay no less the more is recognized, to the cent; the others round twice.
  const isSmooth = isMedigap || second.formula === 'standard';
  const opposed =
    isMedigap && !second.paysDeductible
      ? low.claim.copayAsked !== high.claim.copayAsked
      : other && !isSmooth;
  return opposed || (differs && (!!assistance || (other && !isMedigap)));
}

/** What help and a second plan leave of all that such a plan may pay. */
function ownPart(claim: Claim, { excessPaid }: SettledLine): number {
  if (claim.denial !== 'none') return 0;
  return claim.patientPays - (excessPaid ? 0 : claim.balanceBill);
}
