import type { IsoDate } from '../calendar/iso-date.ts';
import type {
  CoverageStatus,
  LocalizedText,
  NetworkStatus,
  Payer,
  PlanType,
} from '../price-book/types.ts';

/** A payer found by what a patient typed. */
export interface PayerMatch {
  readonly payer: Payer;
  /** The name or alias that matched, to show beside the payer's own name. */
  readonly matched: string;
  /**
   * How it matched, best first: the whole name; its beginning, or an alias beside words of the
   * payer's name; a word in it; with a typing mistake.
   */
  readonly kind: 'exact' | 'prefix' | 'word' | 'typo';
}

/** What the insurance checker is asked. Everything may be missing. */
export interface CoverageQuestion {
  readonly payer?: string;
  readonly planType?: PlanType;
  /** Two-letter US state. */
  readonly state?: string;
  /** Service ids; missing means every service a plan could pay for. */
  readonly services?: readonly string[];
}

/** What to do next; wording in translations. */
export type NextStep =
  | 'ask-for-callback'
  | 'clinic-checks-benefits'
  | 'clinic-requests-prior-authorization'
  | 'ask-your-plan'
  | 'pay-yourself';

/** What to have at hand when calling; wording in translations. */
export type ReadyItem = 'member-card' | 'medication-history' | 'referral' | 'photo-id';

/** The answer for one service. */
export interface ServiceCoverage {
  readonly service: string;
  readonly status: CoverageStatus;
  /**
   * Why, as data: a policy entry, none in the book, never billed to plans, a payer the book lacks,
   * a payer the practice does not take, a patient without a plan.
   */
  readonly reason:
    | 'policy'
    | 'no-policy'
    | 'never-billed'
    | 'payer-unknown'
    | 'not-accepted'
    | 'no-plan';
  readonly criteria: readonly LocalizedText[];
  readonly note?: LocalizedText;
  readonly source?: LocalizedText;
  readonly asOf?: IsoDate;
  readonly nextStep: NextStep;
  readonly haveReady: readonly ReadyItem[];
}

/**
 * What the price book knows about a payer, plan type and state; a list look-up, not an answer from
 * the payer. "We don't know" is `network: 'unknown'` or a service's `status: 'unknown'`.
 */
export interface CoverageAnswer {
  readonly payer?: Payer;
  readonly planType?: PlanType;
  readonly network: NetworkStatus;
  readonly services: readonly ServiceCoverage[];
}
