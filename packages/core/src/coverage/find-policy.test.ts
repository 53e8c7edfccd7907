import { describe, expect, it } from 'vitest';
import { priceBook } from '../../test/clinic.ts';
import type { CoveragePolicy } from '../price-book/types.ts';
import { findPolicy } from './find-policy.ts';

/** A policy for `visit`, told apart by its source. */
function policy(source: string, rest: Partial<CoveragePolicy> = {}): CoveragePolicy {
  const scope = { payer: 'aetna', services: ['visit'], status: 'covered' as const };
  return { ...scope, asOf: '2026-01-01', source, ...rest };
}

const QUESTION = { payer: 'aetna', planType: 'ppo', state: 'CA' } as const;

/** From the most to the least specific. */
const LADDER = [
  policy('payer, plan and state', { planType: 'ppo', states: ['CA'] }),
  policy('payer and plan', { planType: 'ppo' }),
  policy('payer and state', { states: ['CA'] }),
  policy('payer'),
  policy('every payer', { payer: '*' }),
];

describe('findPolicy', () => {
  it.each(LADDER.map(({ source }, rung) => [source, rung] as const))(
    'prefers the entry for %s to those below it, in any order',
    (source, rung) => {
      const policies = LADDER.slice(rung);

      expect(findPolicy(priceBook({ policies }), QUESTION, 'visit')?.source).toBe(source);
      expect(
        findPolicy(priceBook({ policies: policies.toReversed() }), QUESTION, 'visit')?.source,
      ).toBe(source);
    },
  );

  it('takes the latest among equals', () => {
    const policies = [policy('newer', { asOf: '2026-06-01' }), policy('older')];

    expect(findPolicy(priceBook({ policies }), QUESTION, 'visit')?.source).toBe('newer');
  });

  it('applies no entry for a plan type or state that is not known', () => {
    const policies = LADDER.slice(0, 3);

    expect(findPolicy(priceBook({ policies }), { payer: 'aetna' }, 'visit')).toBeUndefined();
  });

  it('applies no entry of another payer, plan type, state or service', () => {
    const policies = [
      policy('a', { payer: 'cigna' }),
      policy('b', { planType: 'hmo' }),
      policy('c', { states: ['TX'] }),
      policy('d', { services: ['infusion'] }),
    ];

    expect(findPolicy(priceBook({ policies }), QUESTION, 'visit')).toBeUndefined();
  });
});
