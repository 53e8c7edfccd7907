import type { AllowedAmount, PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/**
 * No two contract entries hold for the same payer, plan type, service and line from the same day.
 *
 * Entries with different first days may overlap: the later one wins.
 */
export function ambiguousAllowedAmounts(book: PriceBook): Finding[] {
  const firstAt = new Map<string, number>();
  return book.allowedAmounts.flatMap((entry, index) => {
    const key = scopeOf(entry);
    const first = firstAt.get(key);
    if (first === undefined) {
      firstAt.set(key, index);
      return [];
    }
    return error({
      code: 'ambiguous-allowed-amount',
      path: `allowedAmounts[${index}]`,
      expected: 'one entry per payer, plan type, service, line and first day',
      received: `the same as allowedAmounts[${first}]`,
      advice: 'Remove one, or date the newer one from the day it began to hold.',
    });
  });
}

function scopeOf({ payer, planType, service, line, from }: AllowedAmount): string {
  return [payer, planType, service, line, from].join(' ');
}
