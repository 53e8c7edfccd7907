import type { AssistanceCounting, CopayDesign, SecondaryCoverage } from '../../benefits/types.ts';
import type { DayNumber, IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import type { Balances } from './balances.ts';

/** The money terms of a category, every figure settled. */
export interface ExactTerms {
  readonly copay: MinorUnits;
  readonly copayDesign: CopayDesign;
  readonly coinsurance: BasisPoints;
  readonly deductibleApplies: boolean;
  readonly copayCountsTowardDeductible: boolean;
}

/** What the patient owes for a category, every figure settled. */
export interface ExactShare extends ExactTerms {
  readonly covered: boolean;
  /** Falls under the drug deductible where the plan has one. */
  readonly drug: boolean;
  /** Is no part of Medicare's Part B: drugs from a pharmacy and dental care (42 U.S.C. 1395y(a)(12)). */
  readonly outsidePartB: boolean;
  /** Is an office visit, of which a Medigap plan may leave a copay. */
  readonly visit: boolean;
  /** Is mental health care, which may be such a visit. */
  readonly mental: boolean;
  /** Index in {@link ExactPlan.visitsUsed} of the pool its visits count in; -1 where nothing counts them. */
  readonly pool: number;
  /** Index in {@link ExactPlan.annualMaximums} of what the plan pays at most in a year; -1 without one. */
  readonly maximum: number;
  readonly visitLimit: number;
  readonly firstVisits: number;
  readonly firstTerms: ExactTerms | undefined;
}

/** The tiers of a plan, best first. */
export const TIERS = ['in-network', 'participating', 'out-of-network'] as const;
export type Tier = (typeof TIERS)[number];

export type TierShares = Readonly<Partial<Record<BenefitCategory, ExactShare>>>;

/** A second plan with what nobody says of it. */
export interface ExactSecondary extends SecondaryCoverage {
  /**
   * Whether it is the most generous one: pays for care that the first does not cover, and counts toward
   * its maximum what would be left without the first, not only what is.
   */
  readonly paysDenied?: boolean;
  /**
   * Whether it is the least generous one: pays no more of dental care, as its yearly maximum is used up,
   * and leaves its copay of mental health care too.
   */
  readonly least?: boolean;
  /** Whether it is Medicare, whose amount the provider takes for all of it. */
  readonly assigned?: boolean;
}

/** One plan year. */
export interface PlanYear {
  /** The first day after it. */
  readonly end: DayNumber;
  /**
   * The day from which on what fills a deductible fills the next year's too; `Infinity` where a plan
   * carries nothing over.
   */
  readonly late: DayNumber;
  /**
   * Below this much of a met deductible manufacturer help may not count (HSA-eligible plans); else 0.
   */
  readonly minimumDeductible: MinorUnits;
}

/** A plan with every unknown settled. */
export interface ExactPlan {
  readonly shares: Readonly<Partial<Record<Tier, TierShares>>>;
  /** Sets of limits: one per tier that has its own. */
  readonly left: readonly Readonly<Balances>[];
  /** As on the first day of any later plan year. */
  readonly full: readonly Readonly<Balances>[];
  /** Which set of limits a tier fills. */
  readonly account: Readonly<Record<Tier, number>>;
  /** One copay is asked of a visit, whatever benefits it is of: by the VA (38 CFR 17.108). */
  readonly oneCopay: boolean;
  /** What is paid in one tier counts in all. */
  readonly cross: boolean;
  /** As on the first day of the next plan year, where the course begins in the last quarter of one. */
  readonly carried: readonly Readonly<Balances>[];
  readonly visitsUsed: readonly number[];
  /** What the plan itself still pays for a category, and what it will in any later plan year. */
  readonly annualMaximums: readonly { readonly left: MinorUnits; readonly full: MinorUnits }[];
  readonly counting: AssistanceCounting;
  /** Whether what the patient pays beside help goes to coinsurance first, and last to the deductible. */
  readonly deductibleLast: boolean;
  /** What is left of manufacturer programs in the calendar year {@link helpYear}. */
  readonly helpLeft: readonly (readonly [ExactAssistance, number])[];
  readonly helpYear: number;
  readonly secondary: ExactSecondary | undefined;
  /**
   * The second plan's own deductible, or a Medigap plan's yearly limit: what is left of it, and all of
   * it in any later plan year.
   */
  readonly secondaryDeductible: { readonly left: MinorUnits; readonly full: MinorUnits };
  /** The out-of-pocket maximum of a second plan other than Medicare and Medigap. */
  readonly secondaryMaximum: { readonly left: MinorUnits; readonly full: MinorUnits };
  /** The plan years of the course, the one first in which that much is met. */
  readonly years: readonly PlanYear[];
  /** Where each year of a second plan ends: the first day after it. */
  readonly secondYearEnds: readonly DayNumber[];
}

/** A manufacturer program as it applies to a line; `Infinity` where it has no cap. */
export interface ExactAssistance {
  readonly id: string;
  /** What it helps with: all of it at one visit is one use. */
  readonly lines: readonly unknown[];
  readonly perUse: number;
  readonly perYear: number;
  readonly minimumPatientPayment: MinorUnits;
  readonly from: IsoDate;
}
