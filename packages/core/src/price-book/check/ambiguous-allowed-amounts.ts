import type { AllowedAmount, PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/**
 * No two entries hold for the same payer, plan type, network, service and line from the same day.
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
      expected: 'one entry per payer, plan type, network, service, line and first day',
      received: `the same as allowedAmounts[${first}]`,
      advice: 'Remove one, or date the newer one from the day it began to hold.',
    });
  });
}

function scopeOf({ payer, planType, network = 'in-network', service, line, from }: AllowedAmount) {
  return [payer, planType, network, service, line, from].join(' ');
}
