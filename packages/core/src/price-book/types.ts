import type { IsoDate } from '../calendar/iso-date.ts';
import type { BasisPoints, CurrencyCode, MinorUnits } from '../money/minor-units.ts';
import type { Uncertain } from '../money/range.ts';
import type {
  Discount,
  FinancingOffer,
  LocationPrice,
  ModifierRate,
  SlidingScale,
} from './own-pay-types.ts';
import type { Weekday } from './weekdays.ts';

export * from './own-pay-types.ts';
export { WEEKDAYS, type Weekday } from './weekdays.ts';

/** Words for patients: one string, or one per language (BCP 47 primary tag, `en` first). */
export type LocalizedText = string | ({ readonly en: string } & Readonly<Record<string, string>>);

/** Money, exact or as bounds: minor units in the engine, decimals where people write it. */
export type Amount = Uncertain;

/** A number of visits, weeks or days, exact or as bounds. */
export type Count = Uncertain;

/** Kinds of plan, by how freely a patient may choose who treats them, or by who pays. */
export const PLAN_TYPES = [
  'ppo',
  'hmo',
  'epo',
  'pos',
  'hdhp',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'tricare',
  'va',
  'none',
] as const;
export type PlanType = (typeof PLAN_TYPES)[number];

/**
 * How a practice stands to a payer. `participating` bills no balances, without being of the plan's best
 * tier; `not-accepted` does not bill it at all.
 */
export const NETWORK_STATUSES = [
  'in-network',
  'participating',
  'out-of-network',
  'not-accepted',
  'unknown',
] as const;
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

/**
 * What part of a plan pays for a line; `none` marks what is never billed to a plan (aesthetics, a
 * no-show fee), `preventive` only what most plans must pay in full (45 CFR 147.130(a)(1)).
 */
export const BENEFIT_CATEGORIES = [
  'office-visit',
  'specialist-visit',
  'mental-health',
  'outpatient',
  'medical-drug',
  'pharmacy-drug',
  'laboratory',
  'imaging',
  'preventive',
  'dental',
  'other',
  'none',
] as const;
export type BenefitCategory = (typeof BENEFIT_CATEGORIES)[number];

/** A local wall-clock time of the practice, `HH:MM`, 24 hours. */
export type ClockTime = string;

/** An opening period within one day; `closes` is exclusive and later than `opens`. */
export interface OpeningHours {
  /** From then on. */
  readonly opens: ClockTime;
  /** Until then. */
  readonly closes: ClockTime;
}

/** A day on which the practice is closed whatever its weekday. */
export interface Holiday {
  /** One day; those of each year are listed. */
  readonly date: IsoDate;
  readonly name: LocalizedText;
}

/** A place of care. */
export interface Location {
  readonly id: string;
  readonly name: LocalizedText;
  /** Street and town, as on a letter. */
  readonly address?: string;
  /** Two-letter US state, by which payer aliases and policies are scoped. */
  readonly state: string;
  /** Its own number, where it has one. */
  readonly phone?: string;
}

/** The clinic itself: who it is, when it answers, where it is. */
export interface Practice {
  /** Kebab-case; callback requests are filed under it. */
  readonly id: string;
  readonly name: string;
  /** As dialled by a patient: `(415) 555-0134`. */
  readonly phone: string;
  /** Where patients may write to. */
  readonly email?: string;
  /** Where the practice's own page is. */
  readonly website?: string;
  /** IANA name: `America/Los_Angeles`. */
  readonly timeZone: string;
  /** Days that are missing are closed. */
  readonly hours: Partial<Readonly<Record<Weekday, readonly OpeningHours[]>>>;
  readonly holidays: readonly Holiday[];
  /** Business days within which a callback request is answered. */
  readonly callbackWithinBusinessDays: number;
  readonly locations: readonly Location[];
  /** National Provider Identifier (type 2), ten digits; a good faith estimate must name it. */
  readonly npi?: string;
  /** Taxpayer identification number; a good faith estimate must name it. */
  readonly taxId?: string;
}

/** A billing code that stands for a line from one date to another (both inclusive). */
export interface BillingCode {
  /** Who gives out the code; `internal` is the practice's own. */
  readonly system: 'CPT' | 'HCPCS' | 'CDT' | 'NDC' | 'internal';
  /** The code as a claim has it: `96365`. */
  readonly code: string;
  /** What a claim adds to the code: `52` for a reduced service. */
  readonly modifiers?: readonly string[];
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** One billed part of a service: the drug, its administration, the observation. */
export interface ServiceLine {
  /** Unique within its service. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly benefit: BenefitCategory;
  readonly codes?: readonly BillingCode[];
  /** How many units one visit bills; prices are per unit. Default 1. */
  readonly units?: number;
  /** List price per unit: what a claim shows, and the most that a payer recognises. */
  readonly charge: MinorUnits;
  /**
   * What a patient is asked per unit whose plan has no contract with the clinic, at most the charge:
   * without insurance, and out of network, where balances are measured from it.
   */
  readonly cashPrice: Amount;
  /** What payers usually recognise where no contract of the book says; per unit, with its source. */
  readonly typicalAllowed?: {
    /** Per unit. */
    readonly amount: Amount;
    readonly source: string;
  };
  /** Prices at places of care where they differ; one entry per location. */
  readonly byLocation?: readonly LocationPrice[];
  /** What modifiers of the line's codes do to its prices. */
  readonly modifierRates?: readonly ModifierRate[];
}

/** Something done and billed at one visit. */
export interface Service {
  readonly id: string;
  readonly name: LocalizedText;
  /** What happens, in a patient's words. */
  readonly description?: LocalizedText;
  /** Minutes the patient spends on site. */
  readonly durationMinutes?: Count;
  /** The use is not approved by the FDA for this purpose, which a patient must be told. */
  readonly offLabel?: boolean;
  /** This service's own standing where it differs from the practice's: a therapist outside the network. */
  readonly network?: NetworkStatus;
  /** Balance bills are barred by law: emergency care, or out-of-network care at an in-network facility. */
  readonly noSurprises?: boolean;
  /** What a patient should know beside the price (driver home, observation, REMS). */
  readonly note?: LocalizedText;
  readonly lines: readonly ServiceLine[];
}

/** How visits of a phase follow one another. */
export type Cadence =
  | {
      /** Visits of each week, spread over it. */
      readonly timesPerWeek: number;
    }
  | {
      /** Days from one visit to the next. */
      readonly everyDays: Count;
    }
  | {
      /** Weeks from one visit to the next. */
      readonly everyWeeks: Count;
    }
  | {
      /** Months from one visit to the next. */
      readonly everyMonths: Count;
    };

/** How long a phase lasts: a number of visits, or as many as its cadence fits into a span or before a date. */
export type PhaseLength =
  | {
      /** So many visits. */
      readonly visits: Count;
    }
  | {
      /** So many weeks from its first visit. */
      readonly forWeeks: Count;
    }
  | {
      /** Through this week, counted from the first visit of the course. */
      readonly untilWeekOfCourse: number;
    }
  | {
      /** Through this day. */
      readonly untilDate: IsoDate;
    };

/** A stretch of a course with one cadence: evaluation, induction, maintenance. */
export interface Phase {
  readonly id: string;
  readonly name: LocalizedText;
  /** Services given together at each visit of the phase, each named once. */
  readonly services: readonly string[];
  readonly length: PhaseLength;
  /** Needed where there can be more than one visit. */
  readonly cadence?: Cadence;
  /** Days from the last visit of the phase before; default: one interval of this phase's cadence, or 7. */
  readonly startsAfterDays?: number;
  /** Not every patient has it: the low estimate leaves it out, the high one has it. */
  readonly optional?: {
    /** Whether most patients have it. */
    readonly likely: boolean;
  };
}

/** An ordered plan of visits with a name a patient can choose. */
export interface Course {
  readonly id: string;
  readonly name: LocalizedText;
  /** What happens, in a patient's words. */
  readonly description?: LocalizedText;
  readonly phases: readonly Phase[];
  /** The total the practice prints for the course; the check compares it with the course's own prices. */
  readonly statedTotal?: MinorUnits;
  readonly note?: LocalizedText;
}

/** A fixed price for a set of visits bought together, self-pay only. */
export interface Package {
  readonly id: string;
  readonly name: LocalizedText;
  /** What the price buys: so many visits of each service, named once, every line of it. */
  readonly includes: readonly {
    /** A service's id. */
    readonly service: string;
    /** How many of its visits. */
    readonly visits: number;
  }[];
  /** All of it together. */
  readonly price: MinorUnits;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly note?: LocalizedText;
}

/** A payer as patients know it. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  /** Other names; one that means this payer only in some states names them. */
  readonly aliases: readonly (
    | string
    | { readonly name: string; readonly states: readonly string[] }
  )[];
  /** This practice's standing with the payer, where no plan type below says otherwise. */
  readonly network: NetworkStatus;
  /** Its standing with plans of a type, where that differs. */
  readonly planTypes?: Partial<Readonly<Record<PlanType, NetworkStatus>>>;
  /** Medicare, Medicaid, TRICARE, VA and the like: manufacturer copay help is barred. */
  readonly government?: boolean;
  readonly note?: LocalizedText;
}

/** How much a payer recognises. */
export type ContractRate =
  | {
      /** Per unit. */
      readonly amount: Amount;
    }
  | {
      /** Of the line's charge. */
      readonly percentOfCharge: BasisPoints;
    }
  | {
      /** Of a published fee schedule of the book, by the line's billing code. */
      readonly percentOfBenchmark: BasisPoints;
      /** The fee schedule's id. */
      readonly benchmark: string;
    };

/**
 * A published fee schedule (Medicare's, a usual-and-customary table), by billing code.
 *
 * Each edition is an entry of the same id with its own first day; of those in force the latest that
 * has the code holds.
 */
export interface Benchmark {
  readonly id: string;
  readonly source: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** What it lists. */
  readonly amounts: readonly {
    /** A billing code. */
    readonly code: string;
    /** Per unit. */
    readonly amount: MinorUnits;
  }[];
}

/** What a payer recognises for a line; the most specific and latest entry wins. */
export interface AllowedAmount {
  /** A payer's id, or `*` for every payer (a usual-and-customary rule). */
  readonly payer: string;
  /** The plans it is for; default all of the payer's. */
  readonly planType?: PlanType;
  /** The standing it is for; default `in-network`. Out of network it is the usual-and-customary amount. */
  readonly network?: 'in-network' | 'participating' | 'out-of-network';
  /** A service's id. */
  readonly service: string;
  /** Line of the service; without it the rate applies to every line. */
  readonly line?: string;
  readonly rate: ContractRate;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly source: string;
}

/** A manufacturer's help with what a commercially insured patient owes for a drug. */
export interface AssistanceProgram {
  readonly id: string;
  readonly name: LocalizedText;
  /** Service lines it helps with. */
  readonly lines: readonly {
    /** A service's id. */
    readonly service: string;
    /** The id of a line of it. */
    readonly line: string;
  }[];
  /** Most it pays for one use. */
  readonly perUse?: MinorUnits;
  /** Most it pays in one calendar year. */
  readonly perYear?: MinorUnits;
  /** What the patient always pays per use. */
  readonly minimumPatientPayment: MinorUnits;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly source: string;
}

export const COVERAGE_STATUSES = [
  'covered',
  'covered-with-prior-authorization',
  'not-covered',
  'unknown',
] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/** What payers say about a service; the most specific and latest entry wins. */
export interface CoveragePolicy {
  /** A payer's id, or `*` for every payer. */
  readonly payer: string;
  /** The plans it is of; default all of the payer's. */
  readonly planType?: PlanType;
  /** Where it holds; default everywhere. */
  readonly states?: readonly string[];
  /** Service ids. */
  readonly services: readonly string[];
  /** What the payer says; `unknown` where it says nothing. */
  readonly status: CoverageStatus;
  /** The prior-authorization checklist: what the payer asks for, for the clinician to judge. */
  readonly criteria?: readonly LocalizedText[];
  readonly note?: LocalizedText;
  readonly source: string;
  /** The day on which somebody read it there. */
  readonly asOf: IsoDate;
}

/**
 * The one document a clinic edits, as the engine reads it: amounts in minor units, rates in basis
 * points. In the file people write, amounts are decimals (450.5) and rates fractions (0.2).
 */
export interface PriceBook {
  /** Of every amount in it. */
  readonly currency: CurrencyCode;
  /** The clinic's own name for this edition: `2026-11`. */
  readonly version: string;
  /** First day on which these prices hold. */
  readonly effectiveFrom: IsoDate;
  /** Last day on which these prices hold; estimates for later visits say so. */
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
