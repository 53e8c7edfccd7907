export { estimate } from './estimate.ts';
export { networkStatus } from './scenario/shown-tiers.ts';
export { paysEnrolledOnly } from './rules/enrolled-providers.ts';
export { medicarePartB } from './rules/medicare-part-b.ts';
export { nextOpenDay } from './schedule/next-open-day.ts';
export { type Quote, type QuotedFigures, type QuotedScenario, quoteSelfPay } from './quote.ts';
export type { StandingQuote, StandingQuotes } from './standing-quotes.ts';
export type * from './types.ts';
export { type AssumedUnit, unitOf } from './unit-of.ts';
