import fc from 'fast-check';
import type { CostShare, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { AssistanceProgram, PriceBook } from '../src/price-book/types.ts';
import { allCovered, course, line, priceBook } from './clinic.ts';

/**
 * Runs of each property: FORECOST_PROPERTY_RUNS, else 1,000 at a desk and 10,000 in CI.
 *
 * The seed is `property-seed.ts`'s; a failure prints it with the path to its counterexample.
 */
export const RUNS = Number(
  process.env['FORECOST_PROPERTY_RUNS'] ?? (process.env['CI'] ? 10_000 : 1000),
);

/** Checks a property and says how to see a failure again. */
export function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  check: (value: T) => boolean,
  runs = RUNS,
): void {
  console.info(`property seed ${fc.readConfigureGlobal()?.seed ?? 'random'}, ${runs} runs`);
  fc.assert(fc.property(arbitrary, check), { numRuns: runs });
}

/** Amounts in cents, round numbers among them. */
export const cents = (most: number) =>
  fc.oneof(
    fc.integer({ min: 0, max: most }),
    fc.integer({ min: 0, max: Math.floor(most / 10_000) }).map((hundreds) => hundreds * 10_000),
  );

const basisPoints = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.constantFrom(0, 1000, 2000, 10_000),
);

const shares: fc.Arbitrary<CostShare> = fc.oneof(
  fc.record({ coinsurance: basisPoints, deductibleApplies: fc.boolean() }),
  fc.record({
    copay: cents(30_000),
    copayDesign: fc.constantFrom('deductible-waived' as const, 'after-deductible' as const),
    copayCountsTowardDeductible: fc.boolean(),
  }),
  fc.record({
    copay: cents(30_000),
    copayDesign: fc.constant('then-deductible' as const),
    coinsurance: basisPoints,
  }),
);

/** A limit and how much of it is met, in percent. */
const limits = fc.record({ amount: cents(500_000), metPercent: fc.integer({ min: 0, max: 100 }) });

/** Everything about one concrete patient, clinic and course. */
export interface Case {
  readonly charge: number;
  readonly allowed: number;
  readonly visits: number;
  readonly everyDays: number;
  readonly startDate: string;
  readonly planYearStart: string;
  readonly deductible: { readonly amount: number; readonly metPercent: number };
  readonly maximum: { readonly amount: number; readonly metPercent: number };
  readonly family: { readonly amount: number; readonly metPercent: number } | undefined;
  readonly share: CostShare;
  readonly drugShare: CostShare;
  readonly assistance:
    | Pick<AssistanceProgram, 'perUse' | 'perYear' | 'minimumPatientPayment'>
    | undefined;
  readonly counting: 'counts' | 'accumulator' | 'maximizer';
  readonly helpUsed: number;
}

export const cases: fc.Arbitrary<Case> = fc.record({
  charge: cents(300_000),
  allowed: cents(300_000),
  visits: fc.integer({ min: 1, max: 16 }),
  everyDays: fc.integer({ min: 1, max: 45 }),
  startDate: fc.constantFrom('2026-01-05', '2026-07-01', '2026-11-23', '2026-12-31'),
  planYearStart: fc.constantFrom('01-01', '07-01', '12-01'),
  deductible: limits,
  maximum: limits,
  family: fc.option(limits, { nil: undefined }),
  share: shares,
  drugShare: shares,
  assistance: fc.option(
    fc.record({
      perUse: cents(100_000),
      perYear: cents(900_000),
      minimumPatientPayment: cents(5000),
    }),
    { nil: undefined },
  ),
  counting: fc.constantFrom('counts', 'accumulator', 'maximizer'),
  helpUsed: cents(900_000),
});

/** A clinic with one service of two lines, a drug and its observation. */
export function bookOf({ charge, allowed, visits, everyDays, assistance }: Case): PriceBook {
  const lines = [
    line('drug', 0, { benefit: 'medical-drug' }),
    line('observation', 0, { benefit: 'outpatient' }),
  ].map((own, index) => {
    const listed = Math.round(charge / (index + 1));
    return { ...own, charge: listed, cashPrice: Math.round(listed * 0.8) };
  });
  const services = [{ id: 'visit', name: 'visit', lines }];
  const cadence = { everyDays };
  const phase = { id: 'visit', name: 'visit', services: ['visit'], length: { visits }, cadence };
  return priceBook({
    services,
    courses: [course(phase)],
    policies: allCovered(services),
    allowedAmounts: [
      {
        payer: 'aetna',
        service: 'visit',
        rate: { amount: allowed },
        from: '2020-01-01',
        source: 'contract',
      },
    ],
    ...(assistance && {
      assistance: [
        {
          id: 'card',
          name: 'card',
          lines: [{ service: 'visit', line: 'drug' }],
          from: '2020-01-01',
          source: 'test',
          ...assistance,
        },
      ],
    }),
  });
}

/** What is met of a limit, in cents. */
export function met({ amount, metPercent }: { amount: number; metPercent: number }): number {
  return Math.floor((amount * metPercent) / 100);
}

/** The plan with nothing unknown. */
export function benefitsOf(of: Case): PlanBenefits {
  const { deductible, maximum, family, share, drugShare, planYearStart, counting, helpUsed } = of;
  return {
    planYearStart,
    assistanceCounting: counting,
    assistanceUsed: { card: helpUsed },
    inNetwork: {
      deductible: { amount: deductible.amount, met: met(deductible) },
      outOfPocketMaximum: { amount: maximum.amount, met: met(maximum) },
      ...(family && { familyOutOfPocketMaximum: { amount: family.amount, met: met(family) } }),
      costShares: { default: share, 'medical-drug': drugShare },
    },
  };
}

export function requestOf(of: Case, benefits = benefitsOf(of)): EstimateRequest {
  const insurance = { payer: 'aetna', planType: 'ppo', benefits } as const;
  return { care: { course: 'course' }, startDate: of.startDate, insurance };
}

/** The scenarios of a case that involve the plan: with the manufacturer's help, and without. */
export function insured(of: Case, benefits?: PlanBenefits, book = bookOf(of)): ScenarioEstimate[] {
  const { scenarios } = estimate(book, requestOf(of, benefits));
  return scenarios.filter(({ kind }) => kind === 'in-network' || kind === 'assistance');
}
