import type { PriceBook } from '@forecost/core';
import type { Finding } from '@forecost/core/price-book';

const DAY = 86_400_000;

/**
 * Warns of a book that is over on the day the command runs, which no check of the document alone can
 * know: a page then shows no prices. It is over once its last day is, wherever the clinic is.
 */
export function endedBook({ effectiveUntil }: PriceBook): Finding[] {
  const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
  if (effectiveUntil === undefined || effectiveUntil >= yesterday) return [];
  return [
    {
      severity: 'warning',
      code: 'book-ended',
      path: 'effectiveUntil',
      expected: 'today or later',
      received: effectiveUntil,
      advice:
        'Pages show no prices of days after it; correct the year, or bring the book up to date.',
    },
  ];
}
