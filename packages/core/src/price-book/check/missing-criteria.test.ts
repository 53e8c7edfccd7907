import { describe, expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import type { CoveragePolicy } from '../types.ts';
import { missingCriteria } from './missing-criteria.ts';

function findingsFor(rest: Pick<CoveragePolicy, 'status' | 'criteria'>) {
  const scope = { payer: 'aetna', services: ['esketamine'] };
  const policies = [{ ...scope, source: 'CPB 0938', asOf: '2026-01-01', ...rest }];
  return missingCriteria(priceBook({ policies }));
}

describe('missingCriteria', () => {
  it.each([undefined, []])('warns where prior authorization has criteria %j', (criteria) => {
    const status = 'covered-with-prior-authorization';

    expect(findingsFor({ status, ...(criteria && { criteria }) })).toMatchObject([
      {
        severity: 'warning',
        path: 'policies[0].criteria',
        advice: 'Copy the list from CPB 0938.',
      },
    ]);
  });

  it('accepts listed criteria, and none where no authorization is needed', () => {
    const criteria = ['Two antidepressants tried'];

    expect(findingsFor({ status: 'covered-with-prior-authorization', criteria })).toEqual([]);
    expect(findingsFor({ status: 'covered' })).toEqual([]);
  });
});
