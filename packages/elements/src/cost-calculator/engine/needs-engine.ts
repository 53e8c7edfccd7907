import type { IsoDate, PriceBook } from '@forecost/core';
import { standingQuote } from '../../book/standing-quotes.ts';
import { LINK } from '../choices.ts';

/**
 * Whether the first paint of a book waits for everything: the page's address restores choices, only the
 * whole engine works its prices out, or it has questions about the household or the place of care,
 * which would push down what is there.
 *
 * @param startDate the day on which a course begins: a compiled book has what a loan for it comes to
 */
export function needsEngine(book: PriceBook, startDate: IsoDate): unknown {
  const { courses, discounts, financing, services, slidingScale } = book;
  return (
    slidingScale ||
    discounts?.length ||
    (financing?.length &&
      !courses.every(({ id }) => standingQuote(book, { care: { course: id }, startDate }))) ||
    services.some(({ lines }) => lines.some((line) => line.byLocation || line.modifierRates)) ||
    globalThis.location?.hash.startsWith(LINK)
  );
}
