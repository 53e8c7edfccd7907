import type { PlanType } from '@forecost/core';

/**
 * What `<fc-insurance-checker>` posts as JSON to its `eligibility-endpoint` when the patient presses
 * the button. Answered by a FHIR R4 CoverageEligibilityResponse (or a Bundle with one), or by an
 * {@link EligibilityAnswer}.
 */
export interface EligibilityRequest {
  /** The practice's id in its price book. */
  readonly practice: string;
  /** The payer's id in the price book; missing where the patient typed a name that is not in it. */
  readonly payer?: string;
  /** The payer as the patient sees it. */
  readonly payerName: string;
  readonly planType?: PlanType;
  /** Ids of the services that the answer is about. */
  readonly services: readonly string[];
  /** As on the member card. */
  readonly member: {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    /** `YYYY-MM-DD` */
    readonly birthDate: string;
  };
  /** BCP 47 tag of the page the patient reads. */
  readonly language: string;
}

/** The answer of an endpoint that does not speak FHIR. */
export interface EligibilityAnswer {
  /** `not-found`: the plan has no such member, or objects to what was entered. */
  readonly status: 'active' | 'inactive' | 'not-found';
  /** Plan benefits as `forecost benefits --json` prints them: decimals, fractions; what is missing is unknown. */
  readonly benefits?: unknown;
}
