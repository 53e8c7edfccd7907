import { describe, expect, it } from 'vitest';
import { contract, priceBook } from '../../../test/clinic.ts';
import { ambiguousAllowedAmounts } from './ambiguous-allowed-amounts.ts';

describe('ambiguousAllowedAmounts', () => {
  it('reports two entries that hold for the same from the same day', () => {
    const allowedAmounts = [contract('visit', 100), contract('visit', 120)];

    expect(ambiguousAllowedAmounts(priceBook({ allowedAmounts }))).toMatchObject([
      { severity: 'error', path: 'allowedAmounts[1]', received: 'the same as allowedAmounts[0]' },
    ]);
  });

  it.each([
    { from: '2027-01-01' },
    { planType: 'ppo' as const },
    { line: 'drug' },
    { payer: 'cigna' },
    { network: 'out-of-network' as const },
  ])('lets an entry with %j override or stand beside it', (difference) => {
    const allowedAmounts = [contract('visit', 100), contract('visit', 120, difference)];

    expect(ambiguousAllowedAmounts(priceBook({ allowedAmounts }))).toEqual([]);
  });
});
