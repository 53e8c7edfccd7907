import { describe, expect, it } from 'vitest';
import { line, priceBook, service } from '../../../test/clinic.ts';
import type { BillingCode } from '../types.ts';
import { changedCodes } from './changed-codes.ts';

type Dated = Pick<BillingCode, 'code' | 'from' | 'until'>;

function findingsFor(...given: Dated[]) {
  const codes = given.map((code) => ({ system: 'HCPCS' as const, ...code }));
  const services = [service('esketamine', 1, { lines: [line('drug', 1, { codes })] })];
  return changedCodes(
    priceBook({ services, effectiveFrom: '2025-07-01', effectiveUntil: '2026-06-30' }),
  );
}

describe('changedCodes', () => {
  it('accepts S0013 until the end of 2025 and J0013 from 2026 on', () => {
    expect(
      findingsFor({ code: 'S0013', until: '2025-12-31' }, { code: 'J0013', from: '2026-01-01' }),
    ).toEqual([]);
  });

  it('warns of S0013 that is still billed in 2026', () => {
    expect(findingsFor({ code: 'S0013' })).toMatchObject([
      {
        severity: 'warning',
        code: 'retired-code',
        path: 'services[0].lines[0].codes[0]',
        expected: 'J0013 from 2026-01-01',
      },
    ]);
  });

  it('warns of J0013 that is billed before 2026', () => {
    expect(findingsFor({ code: 'J0013' })).toMatchObject([
      { code: 'code-not-yet-valid', expected: 'S0013 until 2025-12-31' },
    ]);
  });

  it('judges only the days on which the book holds', () => {
    const codes = [{ system: 'HCPCS' as const, code: 'J0013' }];
    const services = [service('esketamine', 1, { lines: [line('drug', 1, { codes })] })];

    expect(changedCodes(priceBook({ services, effectiveFrom: '2026-01-01' }))).toEqual([]);
  });
});
