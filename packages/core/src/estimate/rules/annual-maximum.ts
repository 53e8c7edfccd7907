import type { Claim } from '../adjudicate/claim.ts';

/**
 * Cuts what a plan pays of a line to what is left of the most it pays in a year; the rest is the
 * patient's, at the price the plan recognizes, and counts toward no limit.
 *
 * Source: plan documents of dental plans ("annual maximum", "maximum benefit"); health plans may have none
 * on essential benefits (42 U.S.C. 300gg-11).
 */
export function capPlanPays(claim: Claim, left: number): void {
  claim.notCovered = Math.max(0, claim.planPays - left);
  claim.planPays -= claim.notCovered;
}
