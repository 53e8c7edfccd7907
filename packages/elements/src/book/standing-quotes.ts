import type { EstimateRequest, PriceBook } from '@forecost/core';
import type { StandingQuote, StandingQuotes } from '@forecost/core/estimate';

const known = new WeakMap<PriceBook, StandingQuotes>();

/** Notes what a compiled book came with; one that was compiled long ago came with nothing. */
export function noteQuotes(book: PriceBook, quotes: StandingQuotes | undefined): void {
  if (quotes) known.set(book, quotes);
}

/** What care costs from a day, where the compiled book came with it. */
export function standingQuote(
  book: PriceBook,
  { care, startDate }: EstimateRequest,
): StandingQuote | undefined {
  const key =
    'course' in care ? `course:${care.course}` : care.visits === 1 && `service:${care.service}`;
  const quote = key ? known.get(book)?.[key] : undefined;
  const { until = startDate } = quote ?? {};
  return startDate >= book.effectiveFrom && startDate <= until ? quote : undefined;
}
