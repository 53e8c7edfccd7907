import type { IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { Uncertain } from '../../money/range.ts';
import type { FinancingKind } from '../../price-book/types.ts';

/** The HHS poverty guidelines know three regions; they set none for the territories. */
export const POVERTY_REGIONS = ['contiguous', 'alaska', 'hawaii'] as const;
export type PovertyRegion = (typeof POVERTY_REGIONS)[number];

/** Who lives together and on what, as far as the patient says; what is missing widens a sliding scale. */
export interface Household {
  /** People, the patient included. */
  readonly size?: number;
  /** Before taxes, in a year. */
  readonly annualIncome?: Uncertain;
  /** Default: where the practice is. */
  readonly region?: PovertyRegion;
}

/** How a financed amount is paid back: `payments - 1` times `monthly`, then `lastPayment`. */
export interface PaymentPlan {
  /** What the lender pays the clinic. */
  readonly amount: MinorUnits;
  readonly payments: number;
  readonly monthly: MinorUnits;
  readonly lastPayment: MinorUnits;
  /** All payments together, to the cent. */
  readonly total: MinorUnits;
  /** What the financing costs: `total - amount`. */
  readonly financeCharge: MinorUnits;
  /** Deferred interest only. */
  readonly ifUnpaid?: IfUnpaid;
}

/** The interest that is added at the end of a deferred-interest offer when anything is unpaid. */
export interface IfUnpaid {
  /** Every payment but the last was made. */
  readonly leastInterest: MinorUnits;
  /** No payment was made. */
  readonly mostInterest: MinorUnits;
}

/** The financing of a `financed` scenario, at each bound of what is financed. */
export interface Financing {
  /** The offer's id in the price book. */
  readonly offer: string;
  /** Id of the scenario whose total is financed. */
  readonly base: string;
  readonly kind: FinancingKind;
  readonly apr?: BasisPoints;
  readonly low: PaymentPlan;
  readonly likely: PaymentPlan;
  readonly high: PaymentPlan;
}

/**
 * From which visit on a plan has cost less in all than paying without it, in the likely case.
 *
 * - `always`: from the first visit.
 * - `from-visit`: from `visit` on, and never again more.
 * - `never`: not within the course, or not to stay.
 */
export interface BreakEven {
  /** Ids of the two scenarios. */
  readonly insured: string;
  readonly own: string;
  readonly result: 'always' | 'from-visit' | 'never';
  /** The visit of the turn, from 1, and what either way has cost up to and with it; not where never. */
  readonly turn?: {
    readonly visit: number;
    readonly date: IsoDate;
    readonly insuredCost: MinorUnits;
    readonly ownCost: MinorUnits;
  };
}
