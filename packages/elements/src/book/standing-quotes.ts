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

/**
 * Whether the first paint of a book waits for everything: only the whole engine works its prices out,
 * or it has questions about the household or the place of care, which would push down what is there.
 */
export function needsEngine({ discounts, financing, services, slidingScale }: PriceBook): boolean {
  return !!(
    slidingScale ||
    discounts?.length ||
    financing?.length ||
    services.some(({ lines }) => lines.some((line) => line.byLocation || line.modifierRates))
  );
}

/** Whether the engine of quotes knows more than the book says. */
export function isQuotable(book: PriceBook, requests: readonly EstimateRequest[]): boolean {
  return !needsEngine(book) && !requests.every((own) => standingQuote(book, own));
}
