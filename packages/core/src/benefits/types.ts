import type { IsoDate } from '../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../money/minor-units.ts';
import type { Uncertain } from '../money/range.ts';
import type { Amount, BenefitCategory, PlanType } from '../price-book/types.ts';

/**
 * A yearly limit and how much of it is used: a deductible or an out-of-pocket maximum.
 *
 * `none` says the plan has no such limit (no deductible; no maximum). A missing member is unknown,
 * never zero. `met` and `remaining` say the same thing two ways; give one.
 */
export type Limit =
  | 'none'
  | {
      /** What the plan sets for a year. */
      readonly amount?: Amount;
      /** What of it is used so far. */
      readonly met?: Amount;
      /** What of it is left. */
      readonly remaining?: Amount;
      /**
       * What was paid toward a deductible since the plan year's last three months began: asked of
       * plans with `lastQuarterCarryOver`, whose next year it counts for too.
       */
      readonly metInLastQuarter?: Amount;
    };

/**
 * How a copay stands to the deductible.
 *
 * - `deductible-waived`: the copay is all the patient owes, deductible or not.
 * - `after-deductible`: the deductible first; once it is met, the copay instead of coinsurance.
 * - `then-deductible`: the copay first, then deductible and coinsurance on the rest.
 */
export const COPAY_DESIGNS = ['deductible-waived', 'after-deductible', 'then-deductible'] as const;
export type CopayDesign = (typeof COPAY_DESIGNS)[number];

/**
 * What the patient owes for one benefit category; a missing member is unknown. A coinsurance alone
 * is owed without a copay, a copay alone without coinsurance; where neither is said it may be
 * anything from nothing to all of the charge.
 */
export interface CostShare {
  /** False where the plan excludes the category. */
  readonly covered?: boolean;
  /**
   * Per visit. Missing beside a `copayDesign` it is unknown; 0 without one, beside a
   * coinsurance, says that there is none.
   */
  readonly copay?: Amount;
  readonly copayDesign?: CopayDesign;
  /** The patient's share. */
  readonly coinsurance?: UncertainRate;
  /** Default true. */
  readonly deductibleApplies?: boolean;
  /** Whether the copay also fills the deductible; most plans: no (default). */
  readonly copayCountsTowardDeductible?: boolean;
  /** Visits counted together with other categories of the same pool name; default: the category alone. */
  readonly pool?: string;
  /** Covered visits of the pool in a plan year; later ones are not covered. */
  readonly visitLimit?: number;
  /** Other terms for the first visits of the pool in a plan year: the first 10 at a 10-dollar copay. */
  readonly firstVisits?: {
    /** How many. */
    readonly visits: number;
    readonly share: CostShareTerms;
  };
}

/** The money terms of a cost share, without visit counting. */
export type CostShareTerms = Omit<CostShare, 'covered' | 'pool' | 'visitLimit' | 'firstVisits'>;

/** The benefits of one network tier. */
export interface NetworkBenefits {
  /** What the patient alone pays in a plan year before the plan does. */
  readonly deductible?: Limit;
  /** The most the patient alone pays in a plan year. */
  readonly outOfPocketMaximum?: Limit;
  /** Where only a family deductible is given (individual `none`) it is an aggregate one. */
  readonly familyDeductible?: Limit;
  /** The most all members of the plan together pay in a plan year. */
  readonly familyOutOfPocketMaximum?: Limit;
  /** A deductible of their own for pharmacy drugs; without it they fall under the plan's. */
  readonly drugDeductible?: Limit;
  /** By category; `default` serves categories not named. */
  readonly costShares?: Partial<Readonly<Record<BenefitCategory | 'default', CostShare>>>;
}

/**
 * How in- and out-of-network limits fill.
 *
 * - `separate`: each tier only by its own care.
 * - `cross`: what is paid in one tier also counts in the other, each up to its own limit.
 * - `combined`: one set of limits, the in-network one, for both.
 */
export const ACCUMULATIONS = ['separate', 'cross', 'combined'] as const;
export type Accumulation = (typeof ACCUMULATIONS)[number];

/**
 * How a second plan pays after the first. Sources: NAIC Coordination of Benefits Model Regulation
 * (standard), plan documents (maintenance of benefits, carve-out), 42 CFR 411.33 (Medicare secondary).
 *
 * After `medicare-secondary` the range holds two providers: one that takes Medicare's amount, who may
 * collect no more than Medicare's own deductible and coinsurance less what the first plan paid (42 CFR
 * 411.35), and one that does not, to whom all that the first plan allows is owed.
 */
export const SECONDARY_FORMULAS = [
  'standard',
  'maintenance-of-benefits',
  'carve-out',
  'medicare-secondary',
  'medigap',
] as const;
export type SecondaryFormula = (typeof SECONDARY_FORMULAS)[number];

/** A second plan: what it would pay alone, and by which formula it pays after the first. */
export interface SecondaryCoverage {
  readonly formula: SecondaryFormula;
  /** The patient's share under the second plan; for `medigap` what it leaves of Part B's share. */
  readonly coinsurance: BasisPoints;
  /**
   * Its own yearly deductible; missing is unknown. Medicare's begins anew each January, and is Part B's
   * where it is missing. Of a `medigap` plan that of a
   * high-deductible Plan F or G, toward which all counts that Medicare leaves: the year's where no
   * amount is given (`{}`); missing is none.
   */
  readonly deductible?: Limit;
  /**
   * First day of its plan year, `MM-DD`; Medicare's and Medigap's is the calendar's. Missing, it is likely
   * the first plan's, and the range holds every first of a month that turns it within the course.
   */
  readonly planYearStart?: string;
  /**
   * The most it leaves in a year; missing is unknown. Medicare has none, nor have `medigap` plans but
   * those that leave a part of the share (Plans K and L). Of what fills it laws say nothing: likely what
   * both plans together leave, and the range holds a plan that counts what it would leave alone.
   */
  readonly outOfPocketMaximum?: Limit;
  /**
   * Whether it pays for this care, at this practice: it covers the care, the practice is in its network or
   * it pays outside it, and its visit limits, authorizations and waiting periods stand in no way. Missing is
   * unknown, and the range also holds that it pays nothing; so leave it out, and write a share of 0, of a
   * plan that asks copays. False says that it pays nothing. `medigap` plans pay wherever Medicare does.
   */
  readonly covered?: boolean;
  /**
   * `none` where it pays for dental care without a yearly maximum of its own, which is rare; missing,
   * the range also holds that it pays nothing more of such care.
   */
  readonly annualMaximum?: 'none';
  /** Whether a `medigap` plan pays Part B's deductible; default no. */
  readonly paysDeductible?: boolean;
  /**
   * Whether a `medigap` plan pays what a provider may ask above what Medicare recognizes (Plans F
   * and G); missing is unknown.
   */
  readonly paysExcess?: boolean;
  /**
   * The most a `medigap` plan leaves of Part B's share of an office visit, once a visit (Plan N: 20
   * dollars): of care under `office-visit` and `specialist-visit`, and perhaps of `mental-health`;
   * default nothing.
   */
  readonly visitCopay?: MinorUnits;
  /**
   * Whether it leaves that of `mental-health` care too, as of visits that are coded as evaluation and
   * management; missing is unknown, and the range holds both.
   */
  readonly copayOfMentalHealth?: boolean;
  /**
   * What it recognizes as a share of what the first plan recognizes; default all of it. Of Medicare,
   * which has a fee schedule of its own, that is only likely, and the range holds any other fee.
   */
  readonly allowedPercent?: BasisPoints;
}

/**
 * Whether manufacturer copay help fills the plan's limits.
 *
 * - `counts`: all that was owed does, whoever paid.
 * - `accumulator`: only what the patient paid.
 * - `maximizer`: nothing, and the plan asks for a drug what the help still pays.
 */
export const ASSISTANCE_COUNTING = ['counts', 'accumulator', 'maximizer'] as const;
export type AssistanceCounting = (typeof ASSISTANCE_COUNTING)[number];

/** What the patient's plan says. Everything may be missing; what is missing widens the estimate. */
export interface PlanBenefits {
  /** The kind of plan, where the request does not say. */
  readonly planType?: PlanType;
  /** First day of the plan year, `MM-DD`; every first of a month is tried when unknown. */
  readonly planYearStart?: string;
  /**
   * The day on which that much was met and used: when the patient was asked or the plan answered.
   * In a plan year that begins after it nothing is met. Missing, or later than that: the day on which
   * the care starts.
   */
  readonly asOf?: IsoDate;
  /** What was paid toward the deductible in the plan year's last three months also counts for the next. */
  readonly lastQuarterCarryOver?: boolean;
  /** A high-deductible plan that allows a health savings account; default: plans of type `hdhp`. */
  readonly hsaEligible?: boolean;
  /** Default `separate`. */
  readonly accumulation?: Accumulation;
  /** What the plan pays of care in its network. */
  readonly inNetwork?: NetworkBenefits;
  /**
   * The middle tier of plans that have one: no balance bill, but not the best terms. What it does not
   * state is as in network. Where it states any limit it fills all of its limits apart, with its own
   * care alone; else they are those in network.
   */
  readonly participating?: NetworkBenefits;
  /** `not-covered`: the plan pays nothing out of network (most HMO and EPO plans). */
  readonly outOfNetwork?: NetworkBenefits | 'not-covered';
  /**
   * The most the plan itself pays for a category of care in a plan year, in all tiers together, and how
   * much of it is used. Missing is none, and for dental care unknown: there alone such maximums are
   * usual, because no law bars them (42 U.S.C. 300gg-11; 45 CFR 146.145(b)(3)).
   */
  readonly annualMaximums?: Readonly<Partial<Record<BenefitCategory, Limit>>>;
  /** Visits of each pool already used this plan year; missing is unknown where a limit or tier counts them. */
  readonly visitsUsed?: Readonly<Record<string, Uncertain>>;
  /**
   * A second plan, which pays after this one. Missing is none; under Original Medicare, whose members
   * mostly have one, it is unknown, and `none` says that there is none.
   */
  readonly secondary?: SecondaryCoverage | 'none';
  /** Missing is unknown where an assistance program applies. */
  readonly assistanceCounting?: AssistanceCounting;
  /**
   * What manufacturer programs have paid so far this calendar year, here or elsewhere, by their ids in
   * the price book. Missing is unknown where a program has a yearly cap; above it nothing is left.
   */
  readonly assistanceUsed?: Readonly<Record<string, Amount>>;
}

/** A rate, exact or as bounds: basis points in the engine, fractions where people write it. */
export type UncertainRate = Uncertain;
