import { byLanguage } from '../by-language.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** A policy that needs prior authorization lists what the payer asks for. */
export function missingCriteria(book: PriceBook): Finding[] {
  return book.policies.flatMap((policy, index) => {
    if (policy.status !== 'covered-with-prior-authorization') return [];
    if (policy.criteria && policy.criteria.length > 0) return [];
    return warning({
      code: 'missing-criteria',
      path: `policies[${index}].criteria`,
      expected: 'what the payer asks for before it authorizes the service',
      received: 'nothing',
      advice: `Copy the list from ${byLanguage(policy.source).en}.`,
    });
  });
}
