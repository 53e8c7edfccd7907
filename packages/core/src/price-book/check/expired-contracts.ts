import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** A contract lasts as long as the book, unless a later entry for the same line takes over. */
export function expiredContracts(book: PriceBook): Finding[] {
  return book.allowedAmounts.flatMap((entry, index) => {
    const { until } = entry;
    const end = book.effectiveUntil ?? '9999-12-31';
    if (until === undefined || until >= end) return [];
    const replaced = book.allowedAmounts.some(
      (other) =>
        other.payer === entry.payer &&
        other.planType === entry.planType &&
        other.network === entry.network &&
        other.service === entry.service &&
        other.line === entry.line &&
        (other.until ?? end) > until,
    );
    if (replaced) return [];
    return warning({
      code: 'contract-expires',
      path: `allowedAmounts[${index}].until`,
      expected: `the end of the book, ${book.effectiveUntil ?? 'which has none'}, or a newer entry`,
      received: until,
      advice: 'Estimates for later visits will not know what the payer recognizes.',
    });
  });
}
