import type { ScenarioEstimate, VisitEstimate } from '@forecost/core';

/** The visit at which a yearly limit is reached, in the likely case. */
export interface Milestone {
  readonly limit: 'deductible' | 'maximum';
  readonly visit: VisitEstimate;
  /** Whether a plan year before has reached it too. */
  readonly isAgain: boolean;
}

/**
 * When the deductible and the out-of-pocket maximum are met, read off the reasons of each line; once
 * for each plan year that the visits reach into.
 */
export function milestones({ visits }: Pick<ScenarioEstimate, 'visits'>): Milestone[] {
  const found: Milestone[] = [];
  const meet = (limit: Milestone['limit'], visit: VisitEstimate) =>
    found.push({ limit, visit, isAgain: found.some((one) => one.limit === limit) });
  // Whoever has met it before the first visit meets it at none.
  let isCapped = true;
  for (const visit of visits) {
    for (const { steps } of visit.lines) {
      const met = steps.find(({ rule }) => rule === 'deductible');
      const cut = steps.find(({ rule }) => rule === 'out-of-pocket-maximum');
      // The maximum takes from coinsurance and copay first: beyond those the deductible is not paid.
      const isPaid = met && (cut?.result ?? met.result) >= met.result;
      if (isPaid && met.result === met.operands['left']) meet('deductible', visit);
      // What is due after the maximum is met is cut to nothing, line by line, until the year turns.
      if (cut && (cut.operands['left'] || !isCapped)) meet('maximum', visit);
      if (cut) isCapped = true;
      else if (steps.some(({ rule }) => /^(deductible|copay|coinsurance)$/.test(rule))) {
        isCapped = false;
      }
    }
  }
  return found;
}

/** Those of a month, `2026-11`. */
export function limitsIn(period: string, limits: readonly Milestone[]): readonly Milestone[] {
  return limits.filter(({ visit }) => visit.date.startsWith(period));
}
