import { describe, expect, it } from 'vitest';
import type { NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { dollars } from './clinic.ts';
import { bookOf, scenarios } from './one-service.ts';

/** Twenty-one visits of 2,000, all of it recognized in either network. */
const care = bookOf([['visit', 2000, 'outpatient']], 21);
const networks = ['in-network', 'out-of-network'] as const;
const book: PriceBook = {
  ...care,
  courses: care.courses.map((own) => ({
    ...own,
    phases: own.phases.map((phase) => ({ ...phase, cadence: { everyWeeks: 1 } })),
  })),
  allowedAmounts: care.allowedAmounts.flatMap((entry) =>
    networks.map((network) => ({ ...entry, network })),
  ),
};

const half: NetworkBenefits = { costShares: { default: { coinsurance: 5000 } } };

function found(network: (typeof networks)[number], benefits: PlanBenefits) {
  const own = { planYearStart: '01-01', ...benefits };
  const insurance = { payer: 'aetna', planType: 'ppo', network, benefits: own } as const;
  return scenarios(book, insurance).find(({ kind }) => kind === network);
}

// 45 CFR 156.130(c): what is paid out of network need not count toward the limit of the law.
describe('limits out of network of which nobody says anything', () => {
  it('may be any, for no law bounds them', () => {
    const answer = found('out-of-network', { outOfNetwork: { deductible: 'none', ...half } });
    // Nothing where the maximum is met; likely 2,650 left of 5,300; half of 42,000 without any.
    expect(answer?.total).toEqual({ low: 0, likely: dollars(2650), high: dollars(21_000) });
    expect(answer?.assumptions).toEqual([
      { unknown: 'out-of-pocket-maximum', source: 'rule:unsaid', causes: dollars(15_700) },
      {
        unknown: 'out-of-pocket-met',
        assumed: { low: 0, likely: 5000, high: 10_000 },
        source: 'rule:unsaid',
        causes: 0,
      },
    ]);
    // A deductible above the prices leaves all of them.
    expect(found('out-of-network', { outOfNetwork: half })?.total.high).toBe(dollars(42_000));
  });

  it('are bounded by what the plan says of them', () => {
    const limits: NetworkBenefits = {
      ...half,
      deductible: { amount: dollars(2000), met: 0 },
      outOfPocketMaximum: { amount: dollars(20_000), met: 0 },
    };
    const total = { low: dollars(20_000), likely: dollars(20_000), high: dollars(20_000) };
    expect(found('out-of-network', { outOfNetwork: limits })?.total).toEqual(total);
  });

  it('are those of the law where they are the network’s too', () => {
    const inNetwork: NetworkBenefits = { deductible: 'none', ...half };
    const highest = dollars(10_600);
    expect(found('in-network', { inNetwork })?.total.high).toBe(highest);
    const combined = { accumulation: 'combined', inNetwork, outOfNetwork: half } as const;
    expect(found('out-of-network', combined)?.total.high).toBe(highest);
  });
});
