import type { BenefitCategory } from '../../price-book/types.ts';

/** The network tiers that payers' documents tell apart. */
export const TIERS = ['inNetwork', 'outOfNetwork'] as const;
export type TierName = (typeof TIERS)[number];

export const LIMITS = [
  'deductible',
  'outOfPocketMaximum',
  'familyDeductible',
  'familyOutOfPocketMaximum',
  'drugDeductible',
] as const;
export type LimitName = (typeof LIMITS)[number];
export type LimitPart = 'amount' | 'met' | 'remaining';

export type ShareCategory = BenefitCategory | 'default';
export type SharePart =
  | 'covered'
  | 'copay'
  | 'copayDesign'
  | 'coinsurance'
  | 'deductibleApplies'
  | 'visitLimit';

/** A place in the benefits that a statement can fill, as a path. */
export type Slot =
  | 'active'
  | 'planType'
  | 'planYearStart'
  | 'asOf'
  | `${TierName}.${LimitName}.${LimitPart}`
  | `${TierName}.costShares.${ShareCategory}.${SharePart}`
  | `annualMaximums.dental.${LimitPart}`
  | `visitsUsed.${ShareCategory}`
  | `visitsLeft.${ShareCategory}`;

export type SlotValue = number | boolean | string;

/** One statement: what fills a slot, and where it was read. */
export interface Fact {
  readonly where: string;
  readonly slot: Slot;
  readonly value: SlotValue;
  /** Yields to any other statement about the slot. */
  readonly weak?: boolean;
  /** Said of both networks at once. */
  readonly both?: boolean;
  /** A limit quoted for one kind of care only. */
  readonly category?: ShareCategory;
}
