import type {
  Care,
  Course,
  CurrencyCode,
  EstimateRequest,
  Phase,
  PhaseChoice,
  PriceBook,
} from '@forecost/core';
import type { SharedState } from '../../store/book-store.ts';
import type { Answers } from './answers.ts';
import { openCount, readCount } from '../choices.ts';
import { readAmount } from './plan-answers.ts';

/** The phases of a course that a patient may know more of than the book: optional ones, and open counts. */
export function openPhases({ phases }: Course): readonly Phase[] {
  return phases.filter((phase) => phase.optional || openCount(phase));
}

/** The care with the phases that the patient has settled. */
export function readCare(book: PriceBook, care: Care, answers: Answers): Care {
  const course = 'course' in care && book.courses.find(({ id }) => id === care.course);
  if (!course) return care;
  const phases: Record<string, PhaseChoice> = {};
  for (const phase of openPhases(course)) {
    const included = answers[`part-${phase.id}`];
    const visits = openCount(phase) && readCount(answers[`count-${phase.id}`] ?? '');
    if (!included && visits === undefined) continue;
    phases[phase.id] = {
      ...(included && { included: included === 'yes' }),
      ...(visits !== undefined && { visits }),
    };
  }
  return { course: course.id, phases };
}

/** What every price depends on beside the care: its place, and the discounts that the patient qualifies for. */
export function readTerms(
  { discounts = [] }: PriceBook,
  { location }: SharedState,
  answers: Answers,
): Pick<EstimateRequest, 'location' | 'discounts'> {
  const claimed = discounts.filter(({ id }) => answers[`discount-${id}`] === 'yes');
  return {
    ...(location && { location }),
    ...(claimed.length && { discounts: claimed.map(({ id }) => id) }),
  };
}

/** What the patient said of their household, where a price depends on it. */
export function readHousehold(
  { currency, slidingScale }: PriceBook,
  answers: Answers,
): Pick<EstimateRequest, 'household'> {
  return slidingScale ? { household: household(answers, currency) } : {};
}

function household(
  { householdSize, householdIncome }: Answers,
  currency: CurrencyCode,
): NonNullable<EstimateRequest['household']> {
  const size = readCount(householdSize ?? '');
  const annualIncome = readAmount(householdIncome, currency);
  return {
    ...(size !== undefined && { size }),
    ...(annualIncome !== undefined && { annualIncome }),
  };
}
