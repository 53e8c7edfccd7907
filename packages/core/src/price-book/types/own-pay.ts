import type { IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { LocalizedText } from './values.ts';

export const DISCOUNT_KINDS = ['promotion', 'prompt-pay', 'hardship', 'membership'] as const;
export type DiscountKind = (typeof DISCOUNT_KINDS)[number];

/**
 * Something taken off the cash prices of patients who pay without a plan, and of care that a
 * patient's plan does not pay for.
 *
 * - `promotion`: for everybody on the days from `from` until `until`, both included.
 * - `prompt-pay`: for whoever pays within `withinDays` days; a way to pay of its own.
 * - `hardship`, `membership`: for those who qualify, which the request says.
 *
 * Discounts that stack are taken one after another by `order`, each off what the one before left,
 * each rounded once. One that does not stack stands alone; the patient gets whichever is less.
 */
export interface Discount {
  readonly id: string;
  readonly name: LocalizedText;
  /** Who gets it. */
  readonly kind: DiscountKind;
  /** Service ids; default every service. */
  readonly services?: readonly string[];
  /** A share of each line's price, or an amount off each service at each visit. */
  readonly off:
    | {
        /** Of each line's price. */
        readonly percent: BasisPoints;
      }
    | {
        /** Off each service at each visit. */
        readonly amount: MinorUnits;
      };
  /** Its place among those that stack: lower comes first; of equals the one listed first. */
  readonly order: number;
  /** Whether it may be taken together with others. */
  readonly stacks: boolean;
  /** Days after a visit within which a prompt payment must arrive; default 0, the same day. */
  readonly withinDays?: number;
  /** It also applies to patients who buy a package, for the visits beyond it; never to the package's own price. */
  readonly withPackages?: boolean;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly note?: LocalizedText;
}

/** Cash prices by household income as a share of the federal poverty guideline. */
export interface SlidingScale {
  /** Service ids; default every service. */
  readonly services?: readonly string[];
  /** In rising order; each bound is included. Above the last one, the full cash price applies. */
  readonly tiers: readonly {
    /** Income as a share of the guideline, this one included. */
    readonly upToPercentOfPovertyLevel: BasisPoints;
    /** What is taken off the cash prices. */
    readonly percentOff: BasisPoints;
  }[];
  readonly note?: LocalizedText;
}

export const FINANCING_KINDS = [
  'amortised',
  'fixed-fee',
  'zero-interest',
  'deferred-interest',
] as const;
export type FinancingKind = (typeof FINANCING_KINDS)[number];

/**
 * A lender's offer to pay the clinic and be paid back in months.
 *
 * - `amortised`: equal payments at `apr`.
 * - `fixed-fee`: the amount plus `fee`, in equal parts.
 * - `zero-interest`: the amount in equal parts.
 * - `deferred-interest`: the amount in equal parts; if any of it is unpaid at the end, all interest
 *   at `apr` from the first day is added.
 */
export interface FinancingOffer {
  readonly id: string;
  readonly name: LocalizedText;
  /** How it is paid back. */
  readonly kind: FinancingKind;
  /** For how many months, with one payment in each. */
  readonly months: number;
  /** Yearly rate; amortised and deferred-interest offers need it. */
  readonly apr?: BasisPoints;
  /** What the lender adds; fixed-fee offers need it. */
  readonly fee?: MinorUnits;
  /** The least that can be financed. */
  readonly minimumAmount?: MinorUnits;
  /** The most that can be financed. */
  readonly maximumAmount?: MinorUnits;
  /** A payment the offer is advertised with; the check works it out again. */
  readonly statedPayment?: {
    /** What is financed in the advertisement. */
    readonly amount: MinorUnits;
    /** What it asks each month. */
    readonly monthly: MinorUnits;
  };
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly source?: LocalizedText;
  readonly note?: LocalizedText;
}
