import type { PlanBenefits } from '../benefits/types.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { CurrencyCode, MinorUnits } from '../money/minor-units.ts';
import type { Range, Uncertain } from '../money/range.ts';
import type {
  BenefitCategory,
  LocalizedText,
  NetworkStatus,
  PlanType,
} from '../price-book/types.ts';
import type { BreakEven, Financing, Household } from './own-pay-types.ts';

export type * from './own-pay-types.ts';

/** What care is asked about: a course of the book, or so many visits of one service. */
export type Care =
  | {
      /** A course's id. */
      readonly course: string;
      /** Choices within the course, by phase id. */
      readonly phases?: Readonly<Record<string, PhaseChoice>>;
    }
  | {
      /** The service's id. */
      readonly service: string;
      /** How many visits; default 1. */
      readonly visits?: Uncertain;
    };

/** What the patient or clinic has settled about a phase; what is missing stays a range. */
export interface PhaseChoice {
  /** Settles an optional phase. */
  readonly included?: boolean;
  /** Replaces the number of visits. */
  readonly visits?: Uncertain;
}

/** The patient's insurance as far as it is known. */
export interface Insurance {
  /** A payer id of the price book; missing: not in the list, or not said. */
  readonly payer?: string;
  /** Missing: what the benefits say. */
  readonly planType?: PlanType;
  /** Overrides what the price book says of the payer. */
  readonly network?: NetworkStatus;
  readonly benefits?: PlanBenefits;
  /** Where a service needs it; missing is unknown. */
  readonly priorAuthorization?: 'approved' | 'denied';
}

/** Everything an estimate depends on beside the price book. */
export interface EstimateRequest {
  readonly care: Care;
  /** Date of the first visit. */
  readonly startDate: IsoDate;
  /** A place's id; missing: all of them, where prices differ. */
  readonly location?: string;
  /** Missing: only self-pay ways of paying are estimated. */
  readonly insurance?: Insurance;
  /** For a sliding scale. */
  readonly household?: Household;
  /** Ids of hardship and membership discounts the patient qualifies for. */
  readonly discounts?: readonly string[];
}

/** The rules that may appear in a {@link Step}; each is documented, with its source, in `rules/`. */
export type RuleId =
  | 'charge'
  | 'cash-price'
  | 'package-price'
  | 'modifier'
  | 'discount'
  | 'sliding-scale'
  | 'allowed-amount'
  | 'write-off'
  | 'balance-bill'
  | 'deductible'
  | 'copay'
  | 'coinsurance'
  | 'out-of-pocket-maximum'
  | 'not-covered'
  | 'visit-limit'
  | 'annual-maximum'
  | 'limiting-charge'
  | 'secondary-pays'
  | 'assistance'
  | 'plan-pays';

/**
 * One step of the arithmetic behind an amount, as data.
 *
 * `result` and the operands are minor units, except operands named `rate` (basis points) and
 * `units`, `visits`, `number` (counts). Wording lives in translations.
 */
export interface Step {
  readonly rule: RuleId;
  readonly result: MinorUnits;
  readonly operands: Readonly<Record<string, number>>;
  /** Where the figures come from: the price book's entry, the plan, a law; a document in the languages that the book has it in. */
  readonly source?: LocalizedText;
  /**
   * The day from which that holds, where it has one of its own: a contract, a program, a discount.
   * Other entries of the price book hold from the estimate's `pricesFrom` on.
   */
  readonly date?: IsoDate | undefined;
}

/**
 * One billed line of one visit.
 *
 * To the cent: `charge = planPays + patientPays + assistance + writeOff`, where `secondaryPays` is
 * the part of `planPays` that comes from a second plan, and `patientPays + assistance +
 * secondaryPays = deductible + copay + coinsurance + notCovered + balanceBill + selfPay`.
 */
export interface LineEstimate {
  readonly service: string;
  readonly line: string;
  readonly benefit: BenefitCategory;
  readonly charge: MinorUnits;
  /** What the plan recognizes; equals what is asked where no plan is involved. */
  readonly allowed: MinorUnits;
  /** What the plan pays, and after it a second plan. */
  readonly planPays: MinorUnits;
  readonly secondaryPays: MinorUnits;
  readonly patientPays: MinorUnits;
  readonly assistance: MinorUnits;
  readonly writeOff: MinorUnits;
  readonly deductible: MinorUnits;
  readonly copay: MinorUnits;
  readonly coinsurance: MinorUnits;
  readonly notCovered: MinorUnits;
  readonly balanceBill: MinorUnits;
  readonly selfPay: MinorUnits;
  readonly steps: readonly Step[];
}

/** One visit with what it costs. */
export interface VisitEstimate {
  readonly date: IsoDate;
  readonly phase: string;
  readonly number: number;
  /** What its lines cost the patient in the likely case. */
  readonly patientPays: MinorUnits;
  /** What is asked at this visit; differs from `patientPays` where a package is paid whole at its first visit. */
  readonly due: Range;
  readonly lines: readonly LineEstimate[];
}

/** What falls into one month, plan year or phase. */
export interface PeriodTotal {
  /** `2026-11` for a month, the first day for a plan year, the id for a phase. */
  readonly period: string;
  readonly visits: Range;
  readonly due: Range;
}

export const SCENARIO_KINDS = [
  'self-pay',
  'package',
  'prompt-pay',
  'sliding-scale',
  'financed',
  'in-network',
  'participating',
  'out-of-network',
  'assistance',
] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

/** One way to pay for the course. */
export interface ScenarioEstimate {
  /** The kind, or `package:<package id>`, `financed:<offer id>`. */
  readonly id: string;
  readonly kind: ScenarioKind;
  /**
   * Only of a financed scenario. Its total, first visit and months are what the lender is paid; its
   * visits and phases are what the care costs, which the lender pays.
   */
  readonly financing?: Financing;
  /** Only of a prompt-pay scenario: the payment must arrive within so many days of each visit. */
  readonly payWithinDays?: number;
  /** What the patient pays for the whole course. */
  readonly total: Range;
  /** What is due at the first visit. */
  readonly firstVisit: Range;
  /** The cheapest and dearest single visit, and the average one. */
  readonly perVisit: Range;
  readonly visitCount: Range;
  /** The likely schedule. */
  readonly visits: readonly VisitEstimate[];
  readonly byMonth: readonly PeriodTotal[];
  readonly byPhase: readonly PeriodTotal[];
  readonly assumptions: readonly Assumption[];
  readonly warnings: readonly Warning[];
}

/** The inputs that can be unknown, each with a question in translations that would settle it. */
export type UnknownId =
  | 'visit-count'
  | 'cadence'
  | 'visits-used'
  | 'assistance-counting'
  | 'assistance-used'
  | 'optional-phase'
  | 'cash-price'
  | 'location'
  | 'household-income'
  | 'household-size'
  | 'household-region'
  | 'network'
  | 'allowed-amount'
  | 'coverage'
  | 'prior-authorization'
  | 'deductible'
  | 'deductible-met'
  | 'deductible-met-late'
  | 'copay'
  | 'copay-design'
  | 'coinsurance'
  | 'out-of-pocket-maximum'
  | 'out-of-pocket-met'
  | 'annual-maximum'
  | 'annual-maximum-used'
  | 'plan-year-start'
  | 'second-plan'
  | 'preventive-care';

/** An input nobody gave: what was assumed, why, and how much of the range it causes. */
export interface Assumption {
  readonly unknown: UnknownId;
  /** What it is about: a phase, service, category or program id; missing where it is about all of them. */
  readonly subject?: string;
  /** The bounds used, where there are any; `unitOf` says what they count. */
  readonly assumed?: Range;
  /**
   * Why these bounds: a document, a law, an entry of the price book, or a rule of ours by id:
   * `rule:given` as a range; `rule:unsaid`, so that it may be anything, or any of several answers.
   */
  readonly source: LocalizedText;
  /** How much narrower the total's range would be if this alone were known as the likely value. */
  readonly causes: MinorUnits;
}

/** Something the reader must know beside the numbers; wording in translations, by code. */
export interface Warning {
  readonly code:
    | 'not-a-good-faith-estimate'
    | 'prices-expired'
    | 'prices-not-yet-effective'
    | 'off-label'
    | 'prior-authorization-needed'
    | 'not-covered'
    | 'network-unknown'
    /**
     * Of a way to pay without the plan: a practice may have to bill it for what it covers, by the contract
     * of its network or by law (Medicare, in whichever standing: 42 U.S.C. 1395w-4(g)(4); Medicaid: 42 CFR
     * 447.15), unless the patient pays in full and asks that the plan not be told (45 CFR 164.522(a)(1)(vi)).
     */
    | 'plan-is-billed'
    | 'stale-table'
    | 'plan-year-turns'
    | 'too-many-cases'
    | 'prompt-pay'
    | 'deferred-interest'
    | 'financing-limits'
    | 'medicaid-limit';
  readonly subject?: string;
  readonly date?: IsoDate;
  /** Of `financing-limits`: the least and the most that the lender takes, as far as the offer says. */
  readonly minimumAmount?: MinorUnits | undefined;
  readonly maximumAmount?: MinorUnits | undefined;
  /** Of `plan-year-turns`: how many visits this plan year's terms stand for though they come later. */
  readonly visits?: Range;
}

/** The cheapest scenario at each bound, by scenario id. */
export interface Cheapest {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

/** What care will cost a patient, every way the price book and the benefits allow, with reasons. */
export interface Estimate {
  readonly currency: CurrencyCode;
  readonly priceBookVersion: string;
  /** The first day on which the price book's prices hold. */
  readonly pricesFrom: IsoDate;
  readonly startDate: IsoDate;
  readonly scenarios: readonly ScenarioEstimate[];
  readonly cheapest: Cheapest;
  /** When each plan beats paying without it: at cash prices, and the cheapest way if that is another. */
  readonly breakEven?: readonly BreakEven[];
  readonly warnings: readonly Warning[];
}
