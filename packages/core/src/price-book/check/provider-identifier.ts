import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/**
 * The practice's NPI has a right check digit.
 *
 * Source: CMS, "Requirements for National Provider Identifier and NPI check digit": the Luhn
 * formula over the number prefixed with 80840.
 */
export function providerIdentifier({ practice }: PriceBook): Finding[] {
  const { npi } = practice;
  if (npi === undefined || luhnSum(`80840${npi}`) % 10 === 0) return [];
  return [
    error({
      code: 'npi-check-digit',
      path: 'practice.npi',
      expected: 'a National Provider Identifier, whose last digit follows from the others',
      received: npi,
      advice: 'Two digits are probably swapped; look the practice up at npiregistry.cms.hhs.gov.',
    }),
  ];
}

function luhnSum(digits: string): number {
  return [...digits].toReversed().reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
