export * from './benefits/index.ts';
export { type IsoDate, isIsoDate } from './calendar/iso-date.ts';
export * from './callback/index.ts';
export * from './coverage/index.ts';
export { describeProblem, ForecostError, type Problem } from './errors.ts';
export * from './estimate/index.ts';
export * from './money/index.ts';
export { type CompiledPriceBook, isCompiled, readCompiled } from './price-book/compiled.ts';
export type * from './price-book/types.ts';
