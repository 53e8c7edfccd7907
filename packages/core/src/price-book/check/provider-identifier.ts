import { isNpi } from '../../identifiers/npi.ts';
import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** The practice's NPI can be one: its first digit is 1 or 2, its last follows from the others. */
export function providerIdentifier({ practice }: PriceBook): Finding[] {
  const { npi } = practice;
  if (npi === undefined || isNpi(npi)) return [];
  return [
    error({
      code: 'npi-check-digit',
      path: 'practice.npi',
      expected:
        'a National Provider Identifier: it begins with 1 or 2, and its last digit follows from the others',
      received: npi,
      advice: 'Two digits are probably swapped; look the practice up at npiregistry.cms.hhs.gov.',
    }),
  ];
}
