import { describe, expect, it } from 'vitest';
import { unitOf } from './unit-of.ts';

describe('unitOf', () => {
  it.each([
    ['amount', ['cash-price', 'allowed-amount', 'household-income', 'deductible', 'copay']],
    ['amount', ['out-of-pocket-maximum']],
    ['part', ['deductible-met', 'deductible-met-late', 'out-of-pocket-met']],
    ['rate', ['coinsurance']],
    ['visits', ['visit-count', 'visits-used']],
    ['people', ['household-size']],
    [
      'answer',
      ['cadence', 'assistance-counting', 'optional-phase', 'location', 'household-region'],
    ],
    ['answer', ['network', 'coverage', 'prior-authorization', 'copay-design', 'plan-year-start']],
    ['answer', ['second-plan', 'preventive-care']],
  ] as const)('has the bounds count %s: %s', (unit, unknowns) => {
    const units = unknowns.map((unknown) => unitOf({ unknown, source: 'rule:unsaid' }));
    expect(new Set(units)).toEqual(new Set([unit]));
  });

  it('has what somebody gave of what is met count money, and of nothing else another unit', () => {
    expect(unitOf({ unknown: 'deductible-met', source: 'rule:given' })).toBe('amount');
    expect(unitOf({ unknown: 'coinsurance', source: 'rule:given' })).toBe('rate');
    expect(unitOf({ unknown: 'visits-used', source: 'rule:given' })).toBe('visits');
  });
});
