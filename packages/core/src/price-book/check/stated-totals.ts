import { amountText } from '../../money/amount-text.ts';
import { toRange } from '../../money/range.ts';
import type { Course, PriceBook } from '../types.ts';
import { cashTotal, rangeText } from './cash-total.ts';
import { error, type Finding, warning } from './finding.ts';

/**
 * A course's stated total is what its own cash prices come to at the likely number of visits.
 *
 * Optional phases count where they are likely. Where prices are ranges, a total anywhere within
 * them agrees. Phases without a number of visits depend on a start date, so their total cannot be
 * checked, which is said.
 */
export function statedTotals(book: PriceBook): Finding[] {
  return book.courses.flatMap((course, index) => {
    const { statedTotal } = course;
    if (statedTotal === undefined) return [];
    const path = `courses[${index}].statedTotal`;
    const visits = likelyVisits(course);
    if (!visits) {
      return warning({
        code: 'stated-total-unchecked',
        path,
        expected: 'every phase to have a number of visits',
        received: 'a phase whose number of visits depends on dates',
        advice: 'Write "length": {"visits": …} in each phase, or leave statedTotal out.',
      });
    }
    const total = cashTotal(book, visits);
    if (statedTotal >= total.low && statedTotal <= total.high) return [];
    return error({
      code: 'stated-total-disagrees',
      path,
      expected: `${rangeText(total, book.currency)}, what its visits come to`,
      received: amountText(statedTotal, book.currency),
      advice: 'Correct the total, a price or a number of visits; a patient sees both.',
    });
  });
}

function likelyVisits(course: Course): { service: string; visits: number }[] | undefined {
  const phases = course.phases.filter((phase) => phase.optional?.likely !== false);
  const visits: { service: string; visits: number }[] = [];
  for (const { length, services } of phases) {
    if (!('visits' in length)) return undefined;
    const count = toRange(length.visits).likely;
    visits.push(...services.map((service) => ({ service, visits: count })));
  }
  return visits;
}
