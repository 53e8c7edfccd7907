/**
 * What the calculator fetches after the first paint: the whole engine, the questions about the
 * plan, and the reasons behind the numbers.
 */
export { estimate } from '@forecost/core/estimate';
export { renderAssumptions } from './assumptions.ts';
export { renderBreakdown } from './breakdown.ts';
export { laterStyles } from './later.styles.ts';
export { readInsurance } from './plan-answers.ts';
export { renderInsurance } from './plan-questions.ts';
export { summarize } from './summary.ts';
