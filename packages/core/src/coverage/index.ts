export { coverageAnswer } from './coverage-answer.ts';
export { findPolicy } from './find-policy.ts';
export { findPayers, type FindPayersOptions } from './find-payers.ts';
export type * from './types.ts';
