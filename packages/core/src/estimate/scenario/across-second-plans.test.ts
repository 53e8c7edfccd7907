import { describe, expect, it } from 'vitest';
import { bookOf, scenarios } from '../../../test/one-service.ts';
import { dollars } from '../../../test/clinic.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { PlanType, PriceBook } from '../../price-book/types.ts';
import type { ScenarioEstimate } from '../types.ts';

const care = bookOf([['visit', 200, 'office-visit']], 3);
/** Three visits at $200; Medicare's fee is $100. */
const book: PriceBook = {
  ...care,
  payers: [],
  allowedAmounts: care.allowedAmounts.map((own) => ({
    ...own,
    payer: '*',
    rate: { amount: dollars(100) },
  })),
};

/** With Part B's deductible of $283 met, or nothing of it. */
function found(
  secondary?: PlanBenefits['secondary'],
  met = 283,
  planType: PlanType = 'medicare',
): ScenarioEstimate | undefined {
  const inNetwork = { deductible: { amount: dollars(283), met: dollars(met) } };
  const benefits = { inNetwork, ...(secondary && { secondary }) };
  const insurance = { network: 'in-network', planType, benefits } as const;
  return scenarios(book, insurance, '2026-01-05').find(({ kind }) => kind === 'in-network');
}

const range = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

/** A Medigap plan that leaves a share, up to so much in a year, of which nothing is paid yet. */
function leaving(coinsurance: number, limit: number) {
  const outOfPocketMaximum = { amount: dollars(limit), met: 0 };
  return { formula: 'medigap', coinsurance, outOfPocketMaximum } as const;
}

describe('a second plan that nobody said of a member of Original Medicare', () => {
  it('may pay all that Medicare leaves, and likely is none', () => {
    // 20 % of 100, three times.
    expect(found()?.total).toEqual(range(0, 60, 60));
    expect(found()?.perVisit).toEqual(range(0, 20, 20));
    // 100, 100, 83 and 20 % of 17: Medigap Plans C and F pay the deductible too.
    expect(found(undefined, 0)?.total).toEqual(range(0, 286.4, 286.4));
  });

  it('is an assumption with what it may save', () => {
    expect(found()?.assumptions).toEqual([
      { unknown: 'second-plan', source: 'rule:unsaid', causes: dollars(60) },
    ]);
  });

  it.each([
    ['that there is none', 'none', 60, 286.4],
    ['Medigap Plan A, B, D, G or M', { formula: 'medigap', coinsurance: 0 }, 0, 283],
    ['Plan C or F', { formula: 'medigap', coinsurance: 0, paysDeductible: true }, 0, 0],
    // Half, and a quarter, of the 20 % are left.
    ['Plan K', leaving(5000, 8000), 30, 284.7],
    ['Plan L', leaving(2500, 4000), 15, 283.85],
  ] as const)('is settled by %s', (_, secondary, met, unmet) => {
    expect(found(secondary)?.total).toEqual(range(met, met, met));
    expect(found(secondary, 0)?.total).toEqual(range(unmet, unmet, unmet));
    expect(found(secondary)?.assumptions).toEqual([]);
  });
});

describe('a second plan that nobody said of a member of another plan', () => {
  it('is none', () => {
    const own = found(undefined, 283, 'ppo');
    expect(own).toEqual(found('none', 283, 'ppo'));
    expect(own?.assumptions.map(({ unknown }) => unknown)).not.toContain('second-plan');
  });
});
