import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  dollars,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { CurrencyCode } from '../../money/minor-units.ts';
import { estimate } from '../estimate.ts';
import type { Insurance, ScenarioEstimate } from '../types.ts';

/** Three visits a month apart of a drug of $1,000, of which a program leaves $10 each. */
const services = [service('drug', 1000, { benefit: 'medical-drug' })];
const book = priceBook({
  services,
  courses: [course(phase('drug', 3, { cadence: { everyMonths: 1 } }))],
  allowedAmounts: [contract('drug', 1000)],
  policies: allCovered(services),
  assistance: [
    {
      id: 'card',
      name: 'Savings card',
      lines: [{ service: 'drug', line: 'drug' }],
      perYear: dollars(8000),
      minimumPatientPayment: dollars(10),
      from: '2026-01-01',
      source: 'program terms',
    },
  ],
});

/** A deductible of so many dollars, nothing due after it, and help that is said to count toward it. */
function counting(deductible: number, rest: PlanBenefits = {}): PlanBenefits {
  return { ...plan({ deductible }), assistanceCounting: 'counts', ...rest };
}

function assisted(own: Insurance, currency: CurrencyCode = 'USD'): ScenarioEstimate | undefined {
  const insurance = { payer: 'aetna', ...own };
  const asked = { care: { course: 'course' }, startDate: '2026-02-02', insurance };
  return estimate({ ...book, currency }, asked).scenarios.find(({ kind }) => kind === 'assistance');
}

describe('help that is said to count toward a deductible', () => {
  it('may not where the plan may allow a health savings account: both are in the range', () => {
    const own = assisted({ benefits: counting(2000) });
    // It counts: $10 and $10, then the $2,000 are met. It does not before $1,700 are paid: $10 each time.
    expect(own?.total).toEqual({ low: 2000, likely: 2000, high: 3000 });
    expect(own?.assumptions).toEqual([
      { unknown: 'assistance-counting', source: 'rule:unsaid', causes: 1000 },
    ]);
  });

  it.each([
    // What is said of the plan, what is due in all.
    ['as a plan that allows none', { benefits: counting(2000, { hsaEligible: false }) }, 2000],
    ['as one that allows it', { benefits: counting(2000, { hsaEligible: true }) }, 3000],
    ['as a PPO', { planType: 'ppo', benefits: counting(2000) }, 2000],
    ['as a high-deductible plan', { planType: 'hdhp', benefits: counting(2000) }, 3000],
    // Below the least that the law asks of one in 2026: $10 and $10, $699.99 met twice over.
    ['with a deductible of $1,699.99', { benefits: counting(1699.99) }, 2000],
    ['without a deductible', { benefits: counting(0) }, 0],
  ] as const)('is certain of a plan that is known %s', (_, own, due) => {
    const found = assisted(own);
    expect(found?.total).toEqual({ low: due, likely: due, high: due });
    expect(found?.assumptions).toEqual([]);
  });

  it('is in the range from the least deductible that the law asks on', () => {
    expect(assisted({ benefits: counting(1700) })?.total.high).toBe(3000);
  });

  it.each([
    // 26 U.S.C. 223(c)(2)(A)(i): $3,400 for a family in 2026. The $800 that are left are met by $790 of
    // help and $10; or nothing of the help counts before all is paid: $10 three times.
    ['may not count, of $3,400', 3400, 3000],
    ['counts, below $3,400', 3399.99, 1000],
  ] as const)('where a family pays its deductible together, %s', (_, amount, high) => {
    const family = { amount: dollars(amount), met: dollars(2600) };
    const own = counting(0);
    const inNetwork = { ...own.inNetwork, deductible: 'none', familyDeductible: family } as const;
    expect(assisted({ benefits: { ...own, inNetwork } })?.total).toEqual({
      low: 1000,
      likely: 1000,
      high,
    });
  });

  it('is certain where prices are not in dollars: the law is the United States’', () => {
    const own = assisted({ benefits: counting(2000) }, 'CAD');
    expect(own?.total).toEqual({ low: 2000, likely: 2000, high: 2000 });
  });
});
