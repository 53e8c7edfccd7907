import type { IsoDate } from '../calendar/iso-date.ts';
import type { CurrencyCode } from '../money/minor-units.ts';
import type { AssistanceProgram } from './types/assistance.ts';
import type { Course, Package } from './types/courses.ts';
import type { Discount, FinancingOffer, SlidingScale } from './types/own-pay.ts';
import type { AllowedAmount, Benchmark, CoveragePolicy, Payer } from './types/payers.ts';
import type { Practice } from './types/practice.ts';
import type { Service } from './types/services.ts';

export { WEEKDAYS, type Weekday } from './weekdays.ts';
export * from './types/values.ts';
export * from './types/plans.ts';
export * from './types/practice.ts';
export * from './types/services.ts';
export * from './types/courses.ts';
export * from './types/payers.ts';
export * from './types/assistance.ts';
export * from './types/own-pay.ts';

/**
 * The one document a clinic edits, as the engine reads it: amounts in minor units, rates in basis
 * points. In the file people write, amounts are decimals (450.5) and rates fractions (0.2).
 */
export interface PriceBook {
  /** A document's; none of what `parsePriceBook` and `readCompiled` make of one, which alone is read. */
  readonly format?: never;
  /** The currency of every amount in the book. */
  readonly currency: CurrencyCode;
  /** The clinic's own name for this edition: `2026-11`. */
  readonly version: string;
  /** First day on which these prices apply. */
  readonly effectiveFrom: IsoDate;
  /** Last day on which these prices apply; estimates for later visits say so. */
  readonly effectiveUntil?: IsoDate;
  readonly practice: Practice;
  readonly services: readonly Service[];
  readonly courses: readonly Course[];
  readonly packages: readonly Package[];
  readonly payers: readonly Payer[];
  readonly allowedAmounts: readonly AllowedAmount[];
  readonly policies: readonly CoveragePolicy[];
  readonly benchmarks?: readonly Benchmark[];
  readonly assistance?: readonly AssistanceProgram[];
  readonly discounts?: readonly Discount[];
  readonly slidingScale?: SlidingScale;
  readonly financing?: readonly FinancingOffer[];
}
