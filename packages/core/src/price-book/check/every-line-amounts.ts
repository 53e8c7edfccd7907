import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/**
 * A contract that names no line is for each of them: an amount for the whole visit would be counted as
 * often as the visit bills lines to plans.
 */
export function everyLineAmounts({ allowedAmounts, services }: PriceBook): Finding[] {
  return allowedAmounts.flatMap(({ service, line, rate }, index) => {
    if (line !== undefined || !('amount' in rate)) return [];
    const lines = services.find(({ id }) => id === service)?.lines ?? [];
    const billed = lines.filter(({ benefit }) => benefit !== 'none');
    if (billed.length < 2) return [];
    return warning({
      code: 'amount-for-every-line',
      path: `allowedAmounts[${index}]`,
      expected: `"line": ${billed.map(({ id }) => `"${id}"`).join(' or ')}, and an entry for each`,
      received: `an amount that counts ${billed.length} times at one visit of "${service}"`,
      advice: 'Contracts name an amount for each billing code, and so for each line.',
    });
  });
}
