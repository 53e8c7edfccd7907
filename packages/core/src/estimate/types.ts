import type { IsoDate } from '../calendar/iso-date.ts';
import type { CurrencyCode, MinorUnits } from '../money/minor-units.ts';
import type { Range } from '../money/range.ts';
import type { Assumption } from './types/assumption.ts';
import type { LineEstimate } from './types/line.ts';
import type { BreakEven, Financing } from './types/own-pay.ts';
import type { Warning } from './types/warning.ts';

export type * from './types/request.ts';
export type * from './types/line.ts';
export type * from './types/assumption.ts';
export type * from './types/warning.ts';
export type * from './types/own-pay.ts';

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
