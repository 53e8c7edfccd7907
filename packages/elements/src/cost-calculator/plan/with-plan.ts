import type { EstimateRequest, PriceBook } from '@forecost/core';
import { today } from '../../format/date.ts';
import type { SharedState } from '../../store/book-store.ts';
import type { Answers } from './answers.ts';
import { readCare, readHousehold } from './care-answers.ts';
import type { Paying } from '../choices.ts';
import { isNeverBilled } from './never-billed.ts';
import { otherBenefits } from './other-benefits.ts';
import { readInsurance } from './plan-answers.ts';
import { countingAnswers } from './program-terms.ts';
import { namedInsurance } from './standing.ts';

/**
 * What the whole engine is asked: with all that the patient has answered and chosen elsewhere on the
 * page, and with the plan as far as it is known unless they pay without one or the care is never billed
 * to any.
 */
export function withPlan(
  book: PriceBook,
  request: EstimateRequest,
  paying: Paying,
  shared: SharedState,
  answers: Answers,
): EstimateRequest {
  const named = namedInsurance(book, shared);
  const counting = countingAnswers(answers, shared.planType);
  const insurance =
    paying === 'insurance'
      ? readInsurance(book, named, counting, otherBenefits(book, request.care, shared.planType))
      : named;
  return {
    ...request,
    care: readCare(book, request.care, answers),
    ...readHousehold(book, answers),
    ...(paying === 'self-pay' || isNeverBilled(book, request.care)
      ? {}
      : // What the patient says is met is met today, and not of a plan year that begins later.
        { insurance: { ...insurance, benefits: { asOf: today(), ...insurance.benefits } } }),
  };
}
