import type { ExactShare, ExactTerms } from '../adjudicate/plan.ts';

/**
 * Whether the visit with this number in its pool and plan year is past the plan's limit.
 *
 * The visit after the last covered one is not covered at all, and what it costs counts toward nothing.
 */
export function pastVisitLimit(share: ExactShare, visitOfPool: number): boolean {
  return visitOfPool > share.visitLimit;
}

/**
 * The terms for the visit with this number in its pool and plan year.
 *
 * Source: FEP Blue Focus 2020 brochure: first 10 visits, medical and mental health together, at a
 * copay; then the deductible and coinsurance.
 */
export function termsOfVisit(share: ExactShare, visitOfPool: number): ExactTerms {
  return share.firstTerms && visitOfPool <= share.firstVisits ? share.firstTerms : share;
}
