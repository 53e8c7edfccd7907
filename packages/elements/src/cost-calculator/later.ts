/**
 * What the calculator fetches after the first paint: the whole engine, the questions about the
 * plan, and the reasons behind the numbers.
 */
export { renderAssumptions } from './answer/assumptions.ts';
export { renderBreakdown } from './answer/breakdown.ts';
export { renderFind } from './questions/find.ts';
export { laterStyles } from './later.styles.ts';
export { renderMonths } from './months/months.ts';
export { renderTerms } from './answer/terms.ts';
export { Whole } from './whole.ts';
