import type { PlanBenefits, SecondaryCoverage } from './types.ts';

/** The second plan, if there is said to be one. */
export function secondPlan({ secondary }: PlanBenefits): SecondaryCoverage | undefined {
  return secondary === 'none' ? undefined : secondary;
}
