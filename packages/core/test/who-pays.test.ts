import { describe, expect, it } from 'vitest';
import type { Insurance } from '../src/estimate/types.ts';
import { SECONDARY_FORMULAS } from '../src/benefits/types.ts';
import type { Course, PlanType, PriceBook, Service } from '../src/price-book/types.ts';
import { allCovered, course, dollars, line, phase, plan, priceBook } from './clinic.ts';
import { scenarios } from './one-service.ts';

/** An evaluation, then infusions of a drug that a manufacturer helps with, and of its administration. */
const services: readonly Service[] = [
  { id: 'evaluation', name: 'evaluation', lines: [line('visit', 300)] },
  { id: 'infusion', name: 'infusion', lines: [line('chair', 200), line('drug', 500)] },
];
const both: Course = course(phase('evaluation', 1), phase('infusion', 2));
const together: Course = course(phase('all', 1, { services: ['evaluation', 'infusion'] }));

function clinic(rest: Partial<PriceBook> = {}): PriceBook {
  const program = {
    id: 'card',
    name: 'card',
    lines: [{ service: 'infusion', line: 'drug' }],
    minimumPatientPayment: 0,
    perUse: dollars(50),
    from: '2020-01-01',
    source: 'terms',
  };
  const policies = allCovered(services);
  return priceBook({ services, courses: [both], policies, assistance: [program], ...rest });
}

function ways(insurance: Insurance, book = clinic()): string[] {
  return scenarios(book, insurance)
    .map(({ id }) => id)
    .filter((id) => id !== 'self-pay');
}

describe('manufacturer help', () => {
  it.each([both, together])('is a way to pay though it is for one line of one service', (own) => {
    const book = clinic({ courses: [own] });
    expect(ways({ payer: 'aetna', planType: 'ppo' }, book)).toEqual(['in-network', 'assistance']);
  });

  // 42 U.S.C. 1320a-7b(b).
  it.each(['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va'] as const)(
    'is barred under a plan of the government: %s',
    (planType) => {
      expect(ways({ payer: 'aetna', planType })).toEqual(['in-network']);
      expect(ways({ payer: 'aetna', benefits: { planType } })).toEqual(['in-network']);
    },
  );

  it.each(SECONDARY_FORMULAS)(
    'is barred beside a second plan that goes with Medicare: %s',
    (own) => {
      const benefits = { ...plan({}), secondary: { formula: own, coinsurance: 0 } };
      const helped = ways({ payer: 'aetna', planType: 'ppo', benefits }).includes('assistance');
      expect(helped).toBe(!/medi/.test(own));
    },
  );
});

describe('the network tiers that are shown', () => {
  const nothing = { ...plan({}), outOfNetwork: 'not-covered' } as const;
  const barred = clinic({
    payers: [
      { id: 'state', name: 'State', aliases: [], network: 'not-accepted', government: true },
    ],
  });

  it.each<[string, Insurance, string[], PriceBook?]>([
    ['an insurer that nobody named', {}, ['in-network', 'out-of-network']],
    ['one that nobody named, not accepted', { network: 'not-accepted' }, ['out-of-network']],
    ['a plan of the government, not accepted', { payer: 'state' }, [], barred],
    // 42 CFR 424.505, 405.425; 42 CFR 431.107; 38 CFR 17.4020: nobody is paid for care by who is not enrolled.
    ['Medicare, not accepted', { planType: 'medicare', network: 'not-accepted' }, []],
    ['Medicaid, not accepted', { planType: 'medicaid', network: 'not-accepted' }, []],
    ['the VA, not accepted', { planType: 'va', network: 'not-accepted' }, []],
    ['TRICARE, not accepted', { planType: 'tricare', network: 'not-accepted' }, ['out-of-network']],
    ['another, not accepted', { payer: 'aetna', network: 'not-accepted' }, ['out-of-network']],
    ['nothing paid outside', { network: 'not-accepted', benefits: nothing }, []],
    ['nothing paid outside, standing unknown', { benefits: nothing }, ['in-network']],
  ])('are those that may pay: %s', (_, insurance, expected, book = clinic()) => {
    expect(ways(insurance, { ...book, assistance: [] })).toEqual(expected);
  });

  // 45 CFR 149.110, 149.120.
  it.each([both, together])('have the outer one where the law protects any of the care', (own) => {
    const [evaluation, infusion] = services as readonly [Service, Service];
    const protectedCare = [evaluation, { ...infusion, noSurprises: true }];
    const book = clinic({ services: protectedCare, courses: [own], assistance: [] });
    const planType: PlanType = 'hmo';
    const insurance = { network: 'out-of-network', planType, benefits: nothing } as const;
    expect(ways(insurance, book)).toEqual(['out-of-network']);
    expect(ways(insurance, { ...book, services })).toEqual([]);
  });
});
