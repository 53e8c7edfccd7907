import type { PriceBook } from '@forecost/core';
import type { Finding } from '@forecost/core/price-book';

const DAY = 86_400_000;

/**
 * Warns of what only the day on which the command runs can tell, and no check of the document alone: what
 * is over, the book itself, after which a page shows no prices, and what it offers; and what was read on
 * a day to come. A day is over, and has come, once it is so wherever the clinic is.
 */
export function endedBook(book: PriceBook): Finding[] {
  const {
    effectiveUntil,
    policies,
    packages,
    discounts = [],
    financing = [],
    assistance = [],
  } = book;
  const [yesterday = '', tomorrow = ''] = [-DAY, DAY].map((away) =>
    new Date(Date.now() + away).toISOString().slice(0, 10),
  );
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
    ...policies.flatMap(({ asOf }, at): Finding[] =>
      asOf <= tomorrow
        ? []
        : [
            {
              severity: 'warning',
              code: 'read-in-future',
              path: `policies[${at}].asOf`,
              expected: 'today or earlier, the day on which somebody read it',
              received: asOf,
              advice: 'Correct the day: patients are told it.',
            },
          ],
    ),
  ];
}
