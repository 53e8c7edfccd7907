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
import type { NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { NetworkStatus, PriceBook } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';

const infusion = service('infusion', 1000, { cashPrice: dollars(450) });

function clinic(rest: Partial<PriceBook> = {}): PriceBook {
  return priceBook({
    services: [infusion],
    courses: [course(phase('infusion', 8))],
    allowedAmounts: [contract('infusion', 800)],
    policies: allCovered([infusion]),
    ...rest,
  });
}

function ask(benefits: PlanBenefits, of = clinic()) {
  const insurance = { payer: 'aetna', benefits };
  return estimate(of, { care: { course: 'course' }, startDate: '2026-03-02', insurance }).breakEven;
}

describe('breakEven', () => {
  it('names the visit from which insurance has cost less', () => {
    // With 1,600 deductible and then 20 % of 800: 800, 1600, 1760, 1920, 2080; cash: 450 each.
    // After the fourth visit 1920 against 1800, after the fifth 2080 against 2250.
    expect(ask(plan({ deductible: 1600, coinsurance: 0.2 }))).toEqual([
      {
        insured: 'in-network',
        own: 'self-pay',
        result: 'from-visit',
        turn: { visit: 5, date: '2026-03-30', insuredCost: 208_000, ownCost: 225_000 },
      },
    ]);
  });

  it('says always where the first visit is cheaper already', () => {
    expect(ask(plan({ coinsurance: 0.2 }))).toMatchObject([
      { result: 'always', turn: { visit: 1, insuredCost: 16_000, ownCost: 45_000 } },
    ]);
  });

  it('says never where the course ends first, or where both cost the same', () => {
    const [late] = ask(plan({ deductible: 6000 })) ?? [];
    expect(late).toEqual({ insured: 'in-network', own: 'self-pay', result: 'never' });
    const same = clinic({ allowedAmounts: [contract('infusion', 450)] });
    expect(ask(plan({ deductible: 6000 }), same)).toMatchObject([{ result: 'never' }]);
  });

  it('counts only a turn that stays when the plan year begins again', () => {
    // 160 a visit until the deductible starts afresh in April: 800 then twice, and 160 again.
    const benefits = plan({
      deductible: 2400,
      deductibleMet: 2400,
      coinsurance: 0.2,
      year: '04-01',
    });
    // Cash 450 each. Insured: 5 visits in March at 160 are 800; then 1600, 2400, 3200 against 3600.
    expect(ask(benefits)).toMatchObject([{ result: 'always' }]);
    const dearer = plan({ deductible: 9000, deductibleMet: 9000, coinsurance: 0.6, year: '04-01' });
    // 480 each in March, then 800: never below 450.
    expect(ask(dearer)).toMatchObject([{ result: 'never' }]);
  });

  it('compares with a package too where that is the cheapest without a plan', () => {
    const includes = [{ service: 'infusion', visits: 8 }];
    const packages = [{ id: 'eight', name: 'Eight', includes, price: dollars(2000) }];
    expect(ask(plan({ deductible: 1600, coinsurance: 0.2 }), clinic({ packages }))).toMatchObject([
      { own: 'self-pay', result: 'from-visit' },
      // The package is 2,000 at the first visit; in all insurance comes to 2,560.
      { own: 'package:eight', result: 'never' },
    ]);
  });

  it('compares with paying promptly where that is the cheapest, with cash alone where nothing is cheaper', () => {
    const own = {
      id: 'prompt',
      name: 'Prompt',
      kind: 'prompt-pay',
      order: 1,
      stacks: true,
    } as const;
    const off = (percent: number) => clinic({ discounts: [{ ...own, off: { percent } }] });
    const benefits = plan({ coinsurance: 0.5 });
    expect(ask(benefits, off(2000))?.map(({ own: other }) => other)).toEqual([
      'self-pay',
      'prompt-pay:prompt',
    ]);
    const includes = [{ service: 'infusion', visits: 8 }];
    const packages = [{ id: 'eight', name: 'Eight', includes, price: 8 * dollars(450) }];
    expect(ask(benefits, clinic({ packages }))?.map(({ own: other }) => other)).toEqual([
      'self-pay',
    ]);
  });

  it('is said of every network that the plan may pay in', () => {
    const terms = plan({ coinsurance: 0.2 }).inNetwork as NetworkBenefits;
    const insured = (network: NetworkStatus) => {
      const benefits = { participating: terms, inNetwork: terms, outOfNetwork: terms };
      const insurance = { payer: 'aetna', network, benefits };
      const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance };
      return estimate(clinic(), request).breakEven?.map((own) => own.insured);
    };
    expect(insured('participating')).toEqual(['participating']);
    expect(insured('out-of-network')).toEqual(['out-of-network']);
    expect(insured('unknown')).toEqual(['in-network', 'out-of-network']);
  });

  it('is left out where no plan is asked about', () => {
    const answer = estimate(clinic(), { care: { course: 'course' }, startDate: '2026-03-02' });
    expect(answer).not.toHaveProperty('breakEven');
  });
});
