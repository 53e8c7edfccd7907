import fc from 'fast-check';
import {
  ACCUMULATIONS,
  ASSISTANCE_COUNTING,
  COPAY_DESIGNS,
  type CostShare,
  type CostShareTerms,
  type Limit,
  type NetworkBenefits,
  type PlanBenefits,
  SECONDARY_FORMULAS,
} from '../src/benefits/types.ts';
import type { EstimateRequest } from '../src/estimate/types.ts';
import type { AssistanceProgram, PriceBook, Service } from '../src/price-book/types.ts';
import { cents } from './arbitraries.ts';
import { allCovered, course, line, phase, priceBook } from './clinic.ts';

/** What is given at one visit. */
const VISITS = {
  office: ['office'],
  'talk twice': ['talk', 'talk-again'],
  drug: ['drug'],
  all: ['office', 'talk', 'drug'],
  outside: ['outside'],
  both: ['talk', 'office', 'outside'],
} as const;

const services: readonly Service[] = [
  { id: 'office', name: 'office', lines: [line('visit', 0), line('blood', 0)] },
  { id: 'talk', name: 'talk', lines: [line('talk', 0, { benefit: 'mental-health' })] },
  { id: 'talk-again', name: 'talk', lines: [line('talk', 0, { benefit: 'mental-health' })] },
  {
    id: 'drug',
    name: 'drug',
    lines: [
      line('drug', 0, { benefit: 'medical-drug' }),
      line('pharmacy', 0, { benefit: 'pharmacy-drug' }),
      line('observation', 0, { benefit: 'office-visit' }),
    ],
  },
  {
    id: 'outside',
    name: 'outside',
    network: 'out-of-network',
    lines: [line('talk', 0, { benefit: 'mental-health' }), line('visit', 0)],
  },
];

const basisPoints = fc.constantFrom(0, 1000, 1550, 2000, 3333, 10_000);
const maybe = <T>(own: fc.Arbitrary<T>) => fc.option(own, { nil: undefined });

const terms: fc.Arbitrary<CostShareTerms> = fc.oneof(
  fc.record({ coinsurance: basisPoints, deductibleApplies: fc.boolean() }),
  fc.record({
    copay: cents(6000),
    copayDesign: fc.constantFrom(...COPAY_DESIGNS),
    coinsurance: basisPoints,
    deductibleApplies: fc.boolean(),
    copayCountsTowardDeductible: fc.boolean(),
  }),
);

const share: fc.Arbitrary<CostShare> = fc
  .tuple(
    terms,
    fc.boolean(),
    maybe(fc.integer({ min: 0, max: 8 })),
    maybe(fc.record({ visits: fc.integer({ min: 1, max: 5 }), share: terms })),
    maybe(fc.constant('pool')),
  )
  .map(([own, excluded, visitLimit, firstVisits, pool]) => ({
    ...own,
    ...(excluded && visitLimit === 0 && { covered: false }),
    ...(visitLimit !== undefined && { visitLimit }),
    ...(firstVisits && { firstVisits }),
    ...(pool !== undefined && { pool }),
  }));

const limit = (most: number): fc.Arbitrary<Limit> =>
  fc
    .tuple(cents(most), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 3 }))
    .map(([amount, percent, quarters]) => {
      const met = Math.floor((amount * percent) / 100);
      return { amount, met, metInLastQuarter: Math.floor((met * quarters) / 3) };
    });
const limitOrNone = (most: number) =>
  fc.oneof(
    { weight: 4, arbitrary: limit(most) },
    { weight: 1, arbitrary: fc.constant('none' as const) },
  );

const tier: fc.Arbitrary<NetworkBenefits> = fc
  .tuple(
    limitOrNone(200_000),
    limitOrNone(500_000),
    maybe(limit(300_000)),
    maybe(limit(900_000)),
    maybe(limit(50_000)),
    fc.record({ default: share, 'mental-health': share, 'pharmacy-drug': share }),
  )
  .map(([deductible, outOfPocketMaximum, family, familyMaximum, drugDeductible, costShares]) => ({
    deductible,
    outOfPocketMaximum,
    costShares,
    ...(family && { familyDeductible: family }),
    ...(familyMaximum && { familyOutOfPocketMaximum: familyMaximum }),
    ...(drugDeductible && { drugDeductible }),
  }));

const secondary = fc
  .tuple(
    fc.record({
      formula: fc.constantFrom(...SECONDARY_FORMULAS),
      coinsurance: basisPoints,
      deductible: limitOrNone(120_000),
      outOfPocketMaximum: limitOrNone(90_000),
      allowedPercent: fc.constantFrom(5000, 10_000, 12_000),
      paysDeductible: fc.boolean(),
    }),
    fc.constantFrom('01-01', '04-01', '09-01', '12-01'),
    fc.constantFrom({ covered: true }, {}),
  )
  // Medicare's year is the calendar's, and Medigap's the first plan's, which is Medicare.
  .map(([own, planYearStart, said]) => ({
    ...own,
    ...said,
    ...(own.formula.startsWith('medi') ? {} : { planYearStart }),
  }));

const plans: fc.Arbitrary<PlanBenefits> = fc
  .tuple(
    fc.record({
      planYearStart: fc.constantFrom('01-01', '04-15', '12-01'),
      lastQuarterCarryOver: fc.boolean(),
      accumulation: fc.constantFrom(...ACCUMULATIONS),
      inNetwork: tier,
      outOfNetwork: tier,
      assistanceCounting: fc.constantFrom(...ASSISTANCE_COUNTING),
      assistanceUsed: fc.record({ card: fc.oneof(fc.constant(0), cents(250_000)) }),
    }),
    maybe(secondary),
    fc.integer({ min: 0, max: 6 }),
    maybe(
      fc
        .tuple(
          fc.constantFrom('mental-health', 'medical-drug', 'outpatient', 'pharmacy-drug'),
          limit(150_000),
        )
        .map(([category, most]) => ({ [category]: most })),
    ),
    maybe(fc.constantFrom('2024-06-01', '2025-12-20', '2026-04-14', '2026-09-30', '2027-02-01')),
  )
  .map(([plan, second, used, annualMaximums, asOf]) => ({
    ...plan,
    ...(asOf && { asOf }),
    ...(annualMaximums && { annualMaximums }),
    ...(second && { secondary: second }),
    visitsUsed: Object.fromEntries(
      ['pool', 'mental-health', 'pharmacy-drug', 'medical-drug', 'office-visit', 'outpatient'].map(
        (pool) => [pool, used],
      ),
    ),
  }));

const prices = fc.array(
  fc.tuple(cents(80_000), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })),
  { minLength: 10, maxLength: 10 },
);

const visits = (most: number) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...(Object.keys(VISITS) as (keyof typeof VISITS)[])),
      fc.integer({ min: 1, max: 60 }),
    ),
    { minLength: 1, maxLength: most },
  );

/** A plan with nothing unknown, a clinic with care in two networks, and a course of up to 14 visits. */
export const cases = fc.record({
  plan: plans,
  prices,
  visits: visits(14),
  startDate: fc.constantFrom('2026-01-05', '2026-09-30', '2026-11-23'),
  program: maybe(
    fc.record({
      perUse: cents(50_000),
      perYear: cents(200_000),
      minimumPatientPayment: cents(2000),
      // Lines of the drug's visit: one use together.
      helps: fc.constantFrom(
        ['drug'],
        ['drug'],
        ['drug', 'observation'],
        ['drug', 'pharmacy', 'observation'],
      ),
    }),
  ),
});

/** The same with a course of up to 4 visits, for what is worked out at every corner. */
export const shortCases = fc
  .tuple(cases, visits(4))
  .map(([of, own]): Case => ({ ...of, visits: own }));

export type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** The clinic's price book, every price exact, the course's visits so many days apart. */
export function bookOf({ prices: given, visits, program }: Case): PriceBook {
  let next = 0;
  const priced = services.map((own) => ({
    ...own,
    lines: own.lines.map((ownLine) => {
      const [charge = 0, percent = 0] = given[next++] ?? [];
      return { ...ownLine, charge, cashPrice: Math.floor((charge * percent) / 100) };
    }),
  }));
  const allowedAmounts = priced.flatMap(({ id, network, lines }, place) =>
    lines.map((own) => {
      const [, , percent = 0] = given[place] ?? [];
      const ceiling = network ? own.cashPrice : own.charge;
      return {
        payer: 'aetna',
        network: network ? ('out-of-network' as const) : ('in-network' as const),
        service: id,
        line: own.id,
        rate: { amount: Math.floor((ceiling * percent) / 100) },
        from: '2020-01-01',
        source: 'contract',
      };
    }),
  );
  const phases = visits.map(([what, days], index) =>
    phase(`phase-${index}`, 1, { services: [...VISITS[what]], startsAfterDays: days }),
  );
  const { helps = [], ...terms } = program ?? {};
  const programs: AssistanceProgram[] = program
    ? [
        {
          minimumPatientPayment: 0,
          ...terms,
          id: 'card',
          name: 'card',
          lines: helps.map((own) => ({ service: 'drug', line: own })),
          from: '2020-01-01',
          source: 'card',
        },
      ]
    : [];
  return priceBook({
    services: priced,
    courses: [course(...phases)],
    allowedAmounts,
    policies: allCovered(priced),
    assistance: programs,
  });
}

/** Asks what the course costs under the plan, or under another. */
export function requestOf(of: Case, benefits: PlanBenefits = of.plan): EstimateRequest {
  const insurance = { payer: 'aetna', planType: 'ppo', benefits } as const;
  return { care: { course: 'course' }, startDate: of.startDate, insurance };
}
