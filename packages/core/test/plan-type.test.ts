import { describe, expect, it } from 'vitest';
import { networkStatus } from '../src/estimate/scenario/shown-tiers.ts';
import type { Insurance } from '../src/estimate/types.ts';
import type { AllowedAmount, Payer, PriceBook, Service } from '../src/price-book/types.ts';
import { allCovered, course, dollars, phase, plan } from './clinic.ts';
import { bookOf, scenarios } from './one-service.ts';

const care = bookOf([['visit', 200, 'office-visit']], 3);
const [contract] = care.allowedAmounts as [AllowedAmount];
const aetna: Payer = {
  id: 'aetna',
  name: 'Aetna',
  aliases: [],
  network: 'in-network',
  planTypes: { hmo: 'participating' },
};

/** A payer whose HMO has a standing, a contract and a policy of its own. */
const book: PriceBook = {
  ...care,
  payers: [aetna],
  allowedAmounts: [
    { ...contract, rate: { amount: dollars(150) } },
    { ...contract, network: 'participating', rate: { amount: dollars(120) } },
    { ...contract, network: 'participating', planType: 'hmo', rate: { amount: dollars(100) } },
  ],
  policies: [
    ...care.policies,
    {
      payer: 'aetna',
      planType: 'hmo',
      services: ['visit'],
      status: 'covered-with-prior-authorization',
      criteria: ['a referral'],
      source: 'HMO policy',
      asOf: '2026-01-01',
    },
  ],
};

function found(insurance: Insurance, of = book) {
  return scenarios(of, insurance, '2026-01-05').filter(({ kind }) => kind !== 'self-pay');
}

describe('the type of plan that only the benefits say', () => {
  const benefits = { ...plan({ coinsurance: 0.5 }), planType: 'hmo' } as const;

  it('decides standing, contract and policy as if the request said it', () => {
    const [own] = found({ payer: 'aetna', benefits });
    expect(own?.id).toBe('participating');
    // Half of 100, three times.
    expect(own?.total).toMatchObject({ low: 15_000, likely: 15_000 });
    expect(own?.warnings).toEqual([{ code: 'prior-authorization-needed', subject: 'visit' }]);
    expect(networkStatus(aetna, { benefits })).toBe('participating');
  });

  it('gives way to what the request says', () => {
    const [own] = found({ payer: 'aetna', planType: 'ppo', benefits });
    expect(own?.id).toBe('in-network');
    expect(own?.total.likely).toBe(22_500);
  });

  it('leaves open where the practice stands, if types differ in that and nobody says which it is', () => {
    expect([networkStatus(aetna, {}), networkStatus(aetna, { benefits: {} })]).toEqual([
      'unknown',
      'unknown',
    ]);
    const alike: Payer = { ...aetna, planTypes: { hmo: 'in-network' } };
    expect(networkStatus(alike, {})).toBe('in-network');
    expect(networkStatus(aetna, { network: 'in-network' })).toBe('in-network');
    const warning = { code: 'network-unknown' };
    expect(found({ payer: 'aetna' }).map(({ id, warnings }) => [id, warnings[0]])).toEqual([
      ['in-network', warning],
      ['out-of-network', warning],
    ]);
  });

  it('may be none at all', () => {
    expect(found({ benefits: { ...benefits, planType: 'none' } })).toEqual([]);
  });
});

describe('Original Medicare', () => {
  const medicare: PriceBook = {
    ...care,
    payers: [],
    allowedAmounts: [{ ...contract, payer: '*', rate: { amount: dollars(100) } }],
  };
  const total = ({ benefits, ...insurance }: Insurance, of = medicare) => {
    const alone = { ...benefits, secondary: 'none' } as const;
    const own = { network: 'in-network', planType: 'medicare', ...insurance } as const;
    return found({ ...own, benefits: alone }, of)[0]?.total;
  };

  it('has the law’s terms for what the patient leaves open, and what they say', () => {
    // All of 283 left: 100, 100, 83 and 20 % of 17. None left: 20 each.
    const open = { low: 6000, high: 28_640 };
    expect(total({})).toMatchObject(open);
    expect(total({ benefits: { inNetwork: { costShares: { default: {} } } } })).toMatchObject(open);
    expect(total({ benefits: { inNetwork: { deductible: { met: dollars(183) } } } })).toEqual({
      low: 14_000,
      likely: 14_000,
      high: 14_000,
    });
  });

  it.each([
    ['laboratory', 0, 0, 0],
    ['preventive', 0, 0, 0],
    // No part of Part B: what the clinic asks, and what a drug plan may leave.
    ['dental', 600, 600, 600],
    ['pharmacy-drug', 0, 60, 300],
    ['medical-drug', 286.4, 286.4, 286.4],
  ] as const)('has other terms for some care: %s', (benefit, low, likely, high) => {
    const of = { ...medicare, services: bookOf([['visit', 200, benefit]]).services };
    const benefits = { inNetwork: { deductible: { met: 0 } } };
    // Three visits; Part B's deductible of $283 is more than two.
    expect(total({ benefits }, of)).toEqual({
      low: dollars(low),
      likely: dollars(likely),
      high: dollars(high),
    });
  });

  it('has them of a provider out of network too, who may ask more', () => {
    const outside: PriceBook = {
      ...medicare,
      allowedAmounts: medicare.allowedAmounts.map((own) => ({ ...own, network: 'out-of-network' })),
    };
    const met = { deductible: { met: dollars(283) } };
    // 20 % of 95, and 14.25 above it, three times.
    expect(
      total({ network: 'out-of-network', benefits: { outOfNetwork: met } }, outside)?.likely,
    ).toBe(3 * 3325);
  });

  // 42 U.S.C. 1395l(h)(5)(C), 1395u(o)(3).
  it('leaves nothing above its amount of laboratory tests and drugs, whoever gives them', () => {
    const [test] = bookOf([['visit', 200, 'laboratory']]).services;
    const codes = [{ system: 'HCPCS', code: 'J3301' } as const];
    const [drug] = bookOf([['visit', 200, 'medical-drug']]).services.map((own) => ({
      ...own,
      lines: own.lines.map((line) => ({ ...line, codes })),
    }));
    const outside = medicare.allowedAmounts.map((own) => ({
      ...own,
      network: 'out-of-network' as const,
    }));
    const insurance = {
      network: 'out-of-network',
      benefits: { outOfNetwork: { deductible: { met: dollars(283) } } },
    } as const;
    const due = (service: (typeof care.services)[0] | undefined) =>
      total(insurance, {
        ...medicare,
        services: service ? [service] : [],
        allowedAmounts: outside,
      })?.likely;
    expect(due(test)).toBe(0);
    // 20 % of 100, not of 95, three times.
    expect(due(drug)).toBe(6000);
  });

  // 42 CFR 423.124(b): of drugs from a pharmacy outside the network the member pays what it asks more.
  it('has no limiting charge for drugs from a pharmacy, which are no part of Part B', () => {
    const allowedAmounts = medicare.allowedAmounts.map((own) => ({
      ...own,
      network: 'out-of-network' as const,
    }));
    const services = bookOf([['visit', 200, 'pharmacy-drug']]).services;
    const costShares = { 'pharmacy-drug': { coinsurance: 2500, deductibleApplies: false } };
    const benefits = { outOfNetwork: { deductible: 'none', costShares } } as const;
    const insurance = { network: 'out-of-network', benefits } as const;
    // A quarter of the 100 recognized, and the other 100 of the price, three times.
    expect(total(insurance, { ...medicare, services, allowedAmounts })?.likely).toBe(3 * 12_500);
  });

  it('has no terms outside where the plan pays nothing there', () => {
    const benefits = { outOfNetwork: 'not-covered' } as const;
    const insurance = { network: 'unknown', planType: 'medicare', benefits } as const;
    expect(found(insurance, medicare).map(({ id }) => id)).toEqual(['in-network']);
  });

  it('has what is said of its network outside too, and one deductible for both', () => {
    const [visit] = care.services as [Service];
    const outside: Service = { ...visit, id: 'outside', network: 'out-of-network' };
    const [office] = medicare.allowedAmounts as [AllowedAmount];
    const both: PriceBook = {
      ...medicare,
      services: [visit, outside],
      courses: [course(phase('both', 2, { services: ['visit', 'outside'] }))],
      policies: allCovered([visit, outside]),
      allowedAmounts: [office, { ...office, service: 'outside', network: 'out-of-network' }],
    };
    const share = { costShares: { default: { coinsurance: 1000 } } };
    const inNetwork = { ...share, deductible: { amount: dollars(150), met: 0 } };
    // 100, and 50 and a tenth of 45 of the 95 outside, then 10 and 9.50; twice 14.25 above Medicare's fee.
    const due = dollars(100 + 54.5 + 10 + 9.5 + 28.5);
    expect(total({ benefits: { inNetwork } }, both)).toEqual({ low: due, likely: due, high: due });
  });

  it('is known from a payer’s answer as well', () => {
    const benefits = { planType: 'medicare', secondary: 'none' } as const;
    expect(found({ network: 'in-network', benefits }, medicare)[0]?.total).toMatchObject({
      low: 6000,
      high: 28_640,
    });
  });
});

describe('Medicaid', () => {
  const medicaid: PriceBook = {
    ...care,
    payers: [],
    allowedAmounts: [{ ...contract, payer: '*', rate: { amount: dollars(100) } }],
  };
  const answer = (benefits: Insurance['benefits'] = {}) =>
    found({ network: 'in-network', planType: 'medicaid', benefits }, medicaid)[0];

  it('leaves at most a fifth to pay, likely nothing, whatever else is open', () => {
    expect(answer()?.total).toEqual({ low: 0, likely: 0, high: 3 * 2000 });
    expect(answer()?.assumptions.map(({ unknown }) => unknown)).toEqual(['coinsurance']);
  });

  it('is bounded further by each state, and by a family’s income, which is said', () => {
    expect(answer()?.warnings).toEqual([{ code: 'medicaid-limit' }]);
    const outside = { network: 'out-of-network', planType: 'medicaid' } as const;
    expect(found(outside, medicaid)[0]?.warnings).toEqual([]);
  });

  it('has what the patient says of it first', () => {
    const copay = { inNetwork: { costShares: { default: { copay: 400 } } } };
    expect(answer(copay)?.total).toEqual({ low: 1200, likely: 1200, high: 1200 });
  });
});
