import type { PlanBenefits, SecondaryCoverage } from './types.ts';

/** The second plan, if there is said to be one that pays for this care. */
export function secondPlan({ secondary }: PlanBenefits): SecondaryCoverage | undefined {
  return secondary === 'none' || secondary?.covered === false ? undefined : secondary;
}

/** Whether it is a Medigap plan that leaves a part of the share, up to so much in a year: Plan K or L. */
export function leavesShare(second: SecondaryCoverage | undefined): boolean {
  return second?.formula === 'medigap' && second.coinsurance > 0;
}
