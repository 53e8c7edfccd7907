import type { PriceBook } from '@forecost/core';
import type { Finding } from '@forecost/core/price-book';

const DAY = 86_400_000;

/**
 * Warns of what is over on the day the command runs, which no check of the document alone can know: the
 * book itself, after which a page shows no prices, and what it offers. A day is over once it is wherever
 * the clinic is.
 */
export function endedBook(book: PriceBook): Finding[] {
  const { effectiveUntil, packages, discounts = [], financing = [], assistance = [] } = book;
  const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
  const over = (code: string, path: string, until: string | undefined, advice: string): Finding[] =>
    until === undefined || until >= yesterday
      ? []
      : [{ severity: 'warning', code, path, expected: 'today or later', received: until, advice }];
  const offers = Object.entries({ packages, discounts, financing, assistance });
  return [
    ...over(
      'book-ended',
      'effectiveUntil',
      effectiveUntil,
      'Pages show no prices of days after it; correct the year, or bring the book up to date.',
    ),
    ...offers.flatMap(([list, entries]) =>
      entries.flatMap(({ until }, at) =>
        over(
          'offer-ended',
          `${list}[${at}].until`,
          until,
          'It is offered to nobody any more; correct the day, or take it out.',
        ),
      ),
    ),
  ];
}
