import { networkStanding } from './network-standing.ts';
import type { PriceBook } from '../price-book/types.ts';
import type { CoverageAnswer, CoverageQuestion } from './types.ts';
import { isNeverBilled, serviceCoverage } from './service-coverage.ts';

/**
 * What the price book knows about a payer, plan type and state, service by service.
 *
 * A list look-up: it asks nobody and never guesses. A payer the book lacks is answered as unknown,
 * except where a policy for every payer (`*`) says.
 */
export function coverageAnswer(book: PriceBook, question: CoverageQuestion): CoverageAnswer {
  const { planType } = question;
  const payer = book.payers.find(({ id }) => id === question.payer);
  const network = networkStanding(payer, planType);
  const services =
    question.services ??
    book.services.filter((service) => !isNeverBilled(service)).map(({ id }) => id);
  return {
    ...(payer && { payer }),
    ...(planType && { planType }),
    network,
    services: services.map((id) => serviceCoverage(book, question, id, network)),
  };
}
