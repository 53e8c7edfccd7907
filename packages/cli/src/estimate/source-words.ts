import type { LocalizedText } from '@forecost/core';
import type { Assumption } from '@forecost/core/estimate';
import { english } from './names.ts';
import { UNKNOWN_WORDS } from './unknown-words.ts';

/** Why an unknown has the bounds that it has: a document by name, or a rule of the estimator in words. */
export function assumptionSource({ unknown, source }: Assumption): string {
  if (source === 'rule:given') return 'given as a range';
  return source === 'rule:unsaid' ? (UNKNOWN_WORDS[unknown].why ?? 'nobody said') : english(source);
}

/** Where a figure of the arithmetic is written. */
export function stepSource(source: LocalizedText): string {
  return source === 'rule:unsaid' ? 'no contract in the price book' : english(source);
}
