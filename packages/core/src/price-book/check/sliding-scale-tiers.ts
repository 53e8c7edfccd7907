import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** The tiers of a sliding scale rise in income and fall in what they take off. */
export function slidingScaleTiers({ slidingScale }: PriceBook): Finding[] {
  const tiers = slidingScale?.tiers ?? [];
  return tiers.flatMap((tier, at) => {
    const before = tiers[at - 1];
    if (!before) return [];
    const path = `slidingScale.tiers[${at}]`;
    const findings: Finding[] = [];
    if (tier.upToPercentOfPovertyLevel <= before.upToPercentOfPovertyLevel) {
      findings.push(
        error({
          code: 'tiers-overlap',
          path: `${path}.upToPercentOfPovertyLevel`,
          expected: `more than ${before.upToPercentOfPovertyLevel / 10_000}, where the tier before ends`,
          received: `${tier.upToPercentOfPovertyLevel / 10_000}`,
          advice: 'Write the tiers from the lowest income to the highest.',
        }),
      );
    }
    if (tier.percentOff > before.percentOff) {
      findings.push(
        error({
          code: 'tiers-reversed',
          path: `${path}.percentOff`,
          expected: `at most ${before.percentOff / 10_000}, what the tier before takes off`,
          received: `${tier.percentOff / 10_000}`,
          advice: 'A higher income does not get more off.',
        }),
      );
    }
    return findings;
  });
}
