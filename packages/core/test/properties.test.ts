import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CostShare, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { Estimate, EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { allCovered, course, line, priceBook } from './clinic.ts';

/** Runs of each property; more in CI's nightly, see the README of this folder. */
const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

const cents = (most: number) => fc.integer({ min: 0, max: most });

const shares: fc.Arbitrary<CostShare> = fc.oneof(
  fc.record({ coinsurance: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({
    copay: cents(30_000),
    copayDesign: fc.constantFrom('deductible-waived', 'after-deductible'),
  }),
  fc.record({
    copay: cents(30_000),
    copayDesign: fc.constant('then-deductible' as const),
    coinsurance: fc.integer({ min: 0, max: 10_000 }),
  }),
);

const limits = fc.record({ amount: cents(500_000), share: fc.integer({ min: 0, max: 100 }) });

interface Case {
  readonly charge: number;
  readonly allowed: number;
  readonly visits: number;
  readonly startDate: string;
  readonly deductible: { readonly amount: number; readonly share: number };
  readonly maximum: { readonly amount: number; readonly share: number };
  readonly share: CostShare;
  readonly drugShare: CostShare;
}

const cases: fc.Arbitrary<Case> = fc.record({
  charge: cents(300_000),
  allowed: cents(300_000),
  visits: fc.integer({ min: 1, max: 24 }),
  startDate: fc.constantFrom('2026-01-05', '2026-07-01', '2026-11-23', '2026-12-31'),
  deductible: limits,
  maximum: limits,
  share: shares,
  drugShare: shares,
});

function bookOf({ charge, allowed, visits }: Case): PriceBook {
  const lines = [
    line('drug', charge / 100, { benefit: 'medical-drug' }),
    line('observation', charge / 200, { benefit: 'outpatient' }),
  ].map((own) => ({ ...own, charge: Math.round(own.charge), cashPrice: Math.round(own.charge * 0.8) }));
  const services = [{ id: 'visit', name: 'visit', lines }];
  const phase = { id: 'visit', name: 'visit', services: ['visit'], length: { visits }, cadence: { everyWeeks: 1 } };
  return priceBook({
    services,
    courses: [course(phase)],
    policies: allCovered(services),
    allowedAmounts: [
      { payer: 'aetna', service: 'visit', rate: { amount: allowed }, from: '2020-01-01', source: 'contract' },
    ],
  });
}

function benefitsOf({ deductible, maximum, share, drugShare }: Case): PlanBenefits {
  const met = ({ amount, share: part }: Case['deductible']) => Math.floor((amount * part) / 100);
  return {
    planYearStart: '01-01',
    inNetwork: {
      deductible: { amount: deductible.amount, met: met(deductible) },
      outOfPocketMaximum: { amount: maximum.amount, met: met(maximum) },
      costShares: { default: share, 'medical-drug': drugShare },
    },
  };
}

function requestOf(of: Case, benefits = benefitsOf(of)): EstimateRequest {
  return { care: { course: 'course' }, startDate: of.startDate, insurance: { payer: 'aetna', benefits } };
}

function inNetwork(result: Estimate): ScenarioEstimate {
  const found = result.scenarios.find(({ id }) => id === 'in-network');
  if (!found) throw new Error('no in-network scenario');
  return found;
}

function total(of: Case): number {
  return inNetwork(estimate(bookOf(of), requestOf(of))).total.likely;
}

describe('every estimate', () => {
  it('accounts for the whole charge of every line, to the cent, with nothing negative', () => {
    fc.assert(
      fc.property(cases, (of) => {
        for (const scenario of estimate(bookOf(of), requestOf(of)).scenarios) {
          for (const own of scenario.visits.flatMap((visit) => visit.lines)) {
            expect(own.planPays + own.patientPays + own.assistance + own.writeOff).toBe(own.charge);
            const { deductible, copay, coinsurance, notCovered, balanceBill, selfPay } = own;
            const parts = [deductible, copay, coinsurance, notCovered, balanceBill, selfPay];
            expect(parts.reduce((sum, part) => sum + part, 0)).toBe(own.patientPays + own.assistance);
            for (const part of [...parts, own.planPays, own.writeOff]) expect(part).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      RUNS,
    );
  });

  it('never asks more in a plan year than is left of the out-of-pocket maximum', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { visits } = inNetwork(estimate(bookOf(of), requestOf(of)));
        const years = new Map<string, number>();
        for (const { date, patientPays } of visits) {
          const year = date.slice(0, 4);
          years.set(year, (years.get(year) ?? 0) + patientPays);
        }
        const met = Math.floor((of.maximum.amount * of.maximum.share) / 100);
        for (const [year, paid] of years) {
          const left = year === of.startDate.slice(0, 4) ? of.maximum.amount - met : of.maximum.amount;
          expect(paid).toBeLessThanOrEqual(left);
        }
      }),
      RUNS,
    );
  });

  it('never costs the patient less for a dearer price, more deductible left, more visits', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('allowed', 'visits', 'deductible'), cents(5000), (of, what, more) => {
        const dearer =
          what === 'allowed'
            ? { ...of, allowed: of.allowed + more }
            : what === 'visits'
              ? { ...of, visits: of.visits + 1 }
              : { ...of, deductible: { ...of.deductible, share: Math.max(0, of.deductible.share - 10) } };
        expect(total(dearer)).toBeGreaterThanOrEqual(total(of));
      }),
      RUNS,
    );
  });

  it('holds every concrete case inside the range of what is unknown', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.constantFrom('deductible-met', 'maximum-met', 'coinsurance'), { minLength: 1 }), (of, unknown) => {
        const known = benefitsOf(of);
        const { deductible, outOfPocketMaximum, costShares } = known.inNetwork ?? {};
        const open: PlanBenefits = {
          ...known,
          inNetwork: {
            deductible: unknown.includes('deductible-met') ? { amount: of.deductible.amount } : (deductible ?? 'none'),
            outOfPocketMaximum: unknown.includes('maximum-met') ? { amount: of.maximum.amount } : (outOfPocketMaximum ?? 'none'),
            costShares: unknown.includes('coinsurance') ? widen(costShares) : (costShares ?? {}),
          },
        };
        const range = inNetwork(estimate(bookOf(of), requestOf(of, open))).total;
        expect(total(of)).toBeGreaterThanOrEqual(range.low);
        expect(total(of)).toBeLessThanOrEqual(range.high);
        expect(range.likely).toBeGreaterThanOrEqual(range.low);
        expect(range.likely).toBeLessThanOrEqual(range.high);
      }),
      RUNS,
    );
  });

  it('is the same for the same book and request', () => {
    fc.assert(
      fc.property(cases, (of) => {
        expect(estimate(bookOf(of), requestOf(of))).toEqual(estimate(bookOf(of), requestOf(of)));
      }),
      { numRuns: 50 },
    );
  });
});

type Shares = NonNullable<PlanBenefits['inNetwork']>['costShares'];

/** The same cost shares with every coinsurance known only within 0 and 100 %. */
function widen(costShares: Shares): NonNullable<Shares> {
  const entries = Object.entries(costShares ?? {}).map(([category, share]) => [
    category,
    share.coinsurance === undefined ? share : { ...share, coinsurance: { low: 0, high: 10_000 } },
  ]);
  return Object.fromEntries(entries) as NonNullable<Shares>;
}
