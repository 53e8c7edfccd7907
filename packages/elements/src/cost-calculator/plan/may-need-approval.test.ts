import { expect } from 'chai';
import type { CoveragePolicy, PriceBook, Service } from '@forecost/core';
import { clinicBook } from '../../../test/price-book.ts';
import { mayNeedApproval } from './may-need-approval.ts';

describe('whether it can matter if a plan has approved care', () => {
  const services = clinicBook().services.filter(({ id }) => id === 'evaluation') as Service[];
  const says = (status: CoveragePolicy['status'], rest: Partial<CoveragePolicy> = {}) => ({
    ...{ payer: '*', services: ['evaluation'], status, source: 'policy', asOf: '2026-01-01' },
    ...rest,
  });
  const ppo = { planType: 'ppo' } as const;
  const cases: [policies: PriceBook['policies'], expected: boolean][] = [
    [[], true],
    [[says('covered')], false],
    [[says('not-covered')], false],
    [[says('covered-with-prior-authorization')], true],
    // Of another type nothing is known.
    [[says('covered', ppo)], true],
    // Whatever the type, it is covered.
    [[says('covered'), says('covered', ppo)], false],
    [[says('covered'), says('not-covered', ppo)], true],
    [[says('covered'), says('covered-with-prior-authorization', { states: ['TX'] })], true],
    [[says('covered'), says('not-covered', { payer: 'aetna' })], true],
    [[says('covered'), says('not-covered', { payer: 'anthem' })], false],
  ];
  for (const [policies, expected] of cases) {
    const said = policies.map(({ status, planType, states, payer }) =>
      [status, planType, states, payer].filter(Boolean).join(' '),
    );
    it(`is ${expected} where the book says: ${said.join('; ') || 'nothing'}`, () => {
      expect(mayNeedApproval(clinicBook({ policies }), services, 'aetna')).to.equal(expected);
    });
  }
});
