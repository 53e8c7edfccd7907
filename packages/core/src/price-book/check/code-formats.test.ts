import { describe, expect, it } from 'vitest';
import { line, priceBook, service } from '../../../test/clinic.ts';
import type { BillingCode } from '../types.ts';
import { codeFormats } from './code-formats.ts';

function findingsFor(system: BillingCode['system'], code: string) {
  const lines = [line('visit', 420, { codes: [{ system, code }] })];
  return codeFormats(priceBook({ services: [{ ...service('visit', 420), lines }] }));
}

describe('codeFormats', () => {
  it.each([
    ['CPT', '90837'],
    ['CPT', '0362T'],
    ['HCPCS', 'J3490'],
    ['HCPCS', 'S0013'],
    ['CDT', 'D1110'],
    ['NDC', '50458-028-02'],
    ['internal', 'peel-2'],
  ] as const)('accepts the %s code %s', (system, code) => {
    expect(findingsFor(system, code)).toEqual([]);
  });

  it.each([
    ['CPT', '9936O'],
    ['CPT', '9083'],
    ['CPT', '90837-95'],
    ['CPT', 'J3490'],
    ['HCPCS', '96365'],
    ['HCPCS', 'D1110'],
    ['CDT', '1110'],
  ] as const)('warns of the %s code %s', (system, code) => {
    expect(findingsFor(system, code)).toMatchObject([
      {
        severity: 'warning',
        code: 'code-out-of-format',
        path: 'services[0].lines[0].codes[0].code',
        received: `"${code}"`,
      },
    ]);
  });
});
