import type { PlanBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Uncertain } from '../../money/range.ts';
import type { NetworkStatus, PlanType } from '../../price-book/types.ts';
import type { Household } from './own-pay.ts';

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
