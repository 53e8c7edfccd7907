import { describe, expect, it } from 'vitest';
import { line, priceBook, service } from '../../../test/clinic.ts';
import type { AllowedAmount, ServiceLine } from '../types.ts';
import { everyLineAmounts } from './every-line-amounts.ts';

const DRUG = line('drug', 600);
const GIVING = line('giving', 300);

function findingsFor(rest: Partial<AllowedAmount>, lines: ServiceLine[] = [DRUG, GIVING]) {
  const entry: AllowedAmount = {
    payer: 'aetna',
    service: 'spray',
    rate: { amount: 50_000 },
    from: '2026-01-01',
    source: 'contract',
    ...rest,
  };
  const services = [service('spray', 1, { lines })];
  return everyLineAmounts(priceBook({ services, allowedAmounts: [entry] }));
}

describe('everyLineAmounts', () => {
  it('warns of an amount that counts for every line of a visit', () => {
    expect(findingsFor({})).toMatchObject([
      {
        severity: 'warning',
        code: 'amount-for-every-line',
        path: 'allowedAmounts[0]',
        received: 'an amount that counts 2 times at one visit of "spray"',
      },
    ]);
  });

  it('accepts one for a line, one for the only line that is billed to plans, and a share', () => {
    expect(findingsFor({ line: 'drug' })).toEqual([]);
    expect(findingsFor({}, [DRUG, line('snack', 5, { benefit: 'none' })])).toEqual([]);
    expect(findingsFor({ rate: { percentOfCharge: 6000 } })).toEqual([]);
  });
});
