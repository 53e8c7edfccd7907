/**
 * What the calculator fetches after the first paint: the whole engine, the questions about the
 * plan, and the reasons behind the numbers.
 */
export { renderAssumptions } from './assumptions.ts';
export { renderBreakdown } from './breakdown.ts';
export { renderFind } from './find.ts';
export { laterStyles } from './later.styles.ts';
export { renderMonths } from './months.ts';
export { renderTerms } from './terms.ts';
export { Whole } from './whole.ts';
