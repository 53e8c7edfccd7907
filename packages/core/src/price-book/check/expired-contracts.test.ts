import { describe, expect, it } from 'vitest';
import { contract, priceBook } from '../../../test/clinic.ts';
import type { AllowedAmount } from '../types.ts';
import { expiredContracts } from './expired-contracts.ts';

function findingsFor(...allowedAmounts: AllowedAmount[]) {
  return expiredContracts(priceBook({ effectiveUntil: '2026-12-31', allowedAmounts }));
}

describe('expiredContracts', () => {
  it('accepts a contract that lasts as long as the book', () => {
    expect(findingsFor(contract('visit', 1, { until: '2026-12-31' }))).toEqual([]);
  });

  it('warns of a contract that ends within the book', () => {
    expect(findingsFor(contract('visit', 1, { until: '2026-06-30' }))).toMatchObject([
      {
        severity: 'warning',
        path: 'allowedAmounts[0].until',
        expected: 'the end of the book, 2026-12-31, or a newer entry',
      },
    ]);
  });

  it('accepts a contract that a newer entry follows', () => {
    const old = contract('visit', 1, { until: '2026-06-30' });

    expect(findingsFor(old, contract('visit', 2, { from: '2026-07-01' }))).toEqual([]);
  });
});
