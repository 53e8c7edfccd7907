export { checkPlanBenefits } from './check/check.ts';
export type * from './types.ts';
export { ACCUMULATIONS, ASSISTANCE_COUNTING, COPAY_DESIGNS, SECONDARY_FORMULAS } from './types.ts';
