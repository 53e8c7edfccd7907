import { expect, it } from 'vitest';
import type { PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import { allCovered, contract, course, dollars, line, phase, plan, priceBook } from './clinic.ts';

it('a line past its visit limit leaves the bounds of the covered ones beside it as they are', () => {
  const amount = { low: dollars(100), likely: dollars(150), high: dollars(200) };
  const limited = line('limited', 300, {
    benefit: 'mental-health',
    typicalAllowed: { amount, source: 'A survey' },
  });
  const services = [
    { id: 'visit', name: 'Visit', lines: [line('first', 100), limited, line('last', 100)] },
  ];
  const book = priceBook({
    services,
    courses: [course(phase('visit', 1))],
    allowedAmounts: ['first', 'last'].map((own) => contract('visit', 100, { line: own })),
    policies: allCovered(services),
  });
  const costShares = {
    default: { coinsurance: { low: 1000, likely: 2000, high: 3000 } },
    'mental-health': { coinsurance: 2000, visitLimit: 1 },
  };
  const limits = { deductible: 'none', outOfPocketMaximum: 'none' } as const;
  const benefits: PlanBenefits = {
    ...plan({}, costShares),
    visitsUsed: { 'mental-health': 1 },
    // It pays a tenth of what it recognizes.
    secondary: { formula: 'standard', covered: true, coinsurance: 9000, ...limits },
  };
  const insurance = { payer: 'aetna', planType: 'ppo', benefits } as const;
  const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance } as const;
  const { scenarios } = estimate(book, request);

  const own = scenarios.find(({ id }) => id === 'in-network');

  // Of each covered line $10 to $30 less the second plan's $10; of the other $300, or $270 where the
  // second plan pays for it.
  expect(own?.total).toEqual({ low: 27_000, likely: 32_000, high: 34_000 });
});
