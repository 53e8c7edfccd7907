import type { PlanType, PriceBook } from '@forecost/core';
import { estimate } from '@forecost/core/estimate';
import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { sharedEn } from '../../translations/en/shared.ts';
import { isSettled } from './program-terms.ts';

const HELP: Partial<PriceBook> = {
  assistance: [
    {
      id: 'card',
      name: 'Savings card',
      lines: [{ service: 'spray', line: 'dose' }],
      minimumPatientPayment: 1_000,
      from: '2026-01-01',
      source: 'program terms',
    },
  ],
};

/** Whether the engine reckons with a drug maker's help under a type of plan. */
function mayHelp(planType: PlanType): boolean {
  const insurance = { planType, network: 'in-network' } as const;
  const request = { care: { service: 'spray' }, startDate: '2026-11-23', insurance };
  return estimate(clinicBook(HELP), request).scenarios.some(({ kind }) => kind === 'assistance');
}

describe('the questions that a program settles', () => {
  const { none: _, ...planTypes } = sharedEn.planTypes;
  for (const planType of Object.keys(planTypes) as PlanType[]) {
    it(`ask about a drug maker's help where the engine counts it: ${planType}`, () => {
      expect(isSettled(planType, 'helpCounts')).to.equal(!mayHelp(planType));
    });
  }
});
