import type { CurrencyCode } from '../../money/minor-units.ts';
import type { BenefitCategory } from '../../price-book/types.ts';
import type { PlanBenefits } from '../types.ts';

/** Something a reader wants said about a place of the document. */
export interface ReadingNote {
  /** Stable, kebab-case; what translations and tests refer to. */
  readonly code: string;
  /** Where: `segment 21`, or a JSON path such as `insurance[0].item[2].benefit[0]`. */
  readonly where: string;
  /** What stands there, in codes; never a member's personal data. */
  readonly what: string;
  /** Why it was not used, or what was assumed and why. */
  readonly why: string;
}

/** A statement of the document that became part of the benefits. */
export interface UsedStatement {
  readonly where: string;
  /** The member of the benefits it went into: `inNetwork.costShares.mental-health.copay`. */
  readonly path: string;
}

/** Whether the payer wants an authorization before the care. */
export interface AuthorizationNote {
  readonly where: string;
  readonly category: BenefitCategory | 'default';
  readonly required: boolean;
}

/**
 * What a payer's document says about a plan.
 *
 * Every statement about benefits is in `used` or in `notUnderstood`, often in both where only a
 * part of it was understood. What is missing from `benefits` is unknown, never zero. Nothing here
 * holds a member's name, identifier, address or birth date.
 */
export interface BenefitsReading {
  readonly benefits: PlanBenefits;
  /** Whether the coverage is in force; absent where the document does not say or contradicts itself. */
  readonly active?: boolean;
  readonly payerName?: string;
  readonly planName?: string;
  /** The payer's own words, which may narrow or change what the codes say. */
  readonly messages: readonly string[];
  readonly authorizations: readonly AuthorizationNote[];
  readonly used: readonly UsedStatement[];
  readonly notUnderstood: readonly ReadingNote[];
  readonly assumed: readonly ReadingNote[];
}

/** How to read what standards leave open. */
export interface ReaderOptions {
  /** What amounts must be in; others are listed. Default USD. */
  readonly currency?: CurrencyCode;
  /**
   * What to do with terms that do not say for which network they are: list them (default), or
   * take them as in-network ones and say so. Neither is ever taken as out-of-network.
   */
  readonly networkNotStated?: 'list' | 'in-network';
}
