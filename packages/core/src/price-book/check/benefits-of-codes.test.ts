import { describe, expect, it } from 'vitest';
import { line, priceBook, service } from '../../../test/clinic.ts';
import type { BenefitCategory, BillingCode } from '../types.ts';
import { benefitsOfCodes } from './benefits-of-codes.ts';

function findingsFor(system: BillingCode['system'], code: string, benefit: BenefitCategory) {
  const lines = [line('own', 1, { benefit, codes: [{ system, code }] })];
  return benefitsOfCodes(priceBook({ services: [service('visit', 1, { lines })] }));
}

describe('benefitsOfCodes', () => {
  it.each([
    ['HCPCS', 'J3490', 'specialist-visit', 'medical-drug or pharmacy-drug, as J3490 is a drug'],
    [
      'CPT',
      '99214',
      'medical-drug',
      'office-visit or specialist-visit or mental-health, as 99214 is a visit',
    ],
    ['CDT', 'D1110', 'preventive', 'dental or none, as D1110 is dental care'],
  ] as const)('warns of %s %s as %s', (system, code, benefit, expected) => {
    expect(findingsFor(system, code, benefit)).toMatchObject([
      {
        severity: 'warning',
        code: 'benefit-unlike-code',
        path: 'services[0].lines[0].benefit',
        expected,
      },
    ]);
  });

  it.each([
    ['HCPCS', 'J3490', 'medical-drug'],
    // Implants and injections of birth control are preventive care.
    ['HCPCS', 'J7307', 'preventive'],
    ['CPT', '99214', 'mental-health'],
    ['CPT', '96365', 'medical-drug'],
    ['internal', 'J1', 'specialist-visit'],
    ['CDT', 'D1110', 'dental'],
    ['CDT', 'D9972', 'none'],
  ] as const)('accepts %s %s as %s', (system, code, benefit) => {
    expect(findingsFor(system, code, benefit)).toEqual([]);
  });
});
