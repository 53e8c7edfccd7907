import { byLanguage } from '../by-language.ts';
import { addMonths } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** A policy was read at most a year before the book takes effect; payers revise theirs yearly. */
export function stalePolicies(book: PriceBook): Finding[] {
  const oldest = addMonths(book.effectiveFrom, -12);
  return book.policies.flatMap((policy, index) => {
    if (policy.asOf >= oldest) return [];
    return warning({
      code: 'stale-policy',
      path: `policies[${index}].asOf`,
      expected: `${oldest} or later, a year before the book takes effect`,
      received: policy.asOf,
      advice: `Read ${byLanguage(policy.source).en} again and date the entry.`,
    });
  });
}
