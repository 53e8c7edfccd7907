import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { stalePolicies } from './stale-policies.ts';

function findingsFor(asOf: string) {
  const scope = { payer: 'aetna', services: ['visit'], status: 'covered' as const };
  const policies = [{ ...scope, source: 'CPB 0938', asOf }];
  return stalePolicies(priceBook({ effectiveFrom: '2026-11-01', policies }));
}

describe('stalePolicies', () => {
  it('accepts a policy read a year before the book takes effect', () => {
    expect(findingsFor('2025-11-01')).toEqual([]);
  });

  it('warns of a policy read a day earlier', () => {
    expect(findingsFor('2025-10-31')).toMatchObject([
      { severity: 'warning', code: 'stale-policy', path: 'policies[0].asOf' },
    ]);
  });
});
