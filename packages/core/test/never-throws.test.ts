import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parsePlanBenefits } from '../src/benefits/schema/index.ts';
import { ForecostError } from '../src/errors.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { Estimate, EstimateRequest, Insurance } from '../src/estimate/types.ts';
import { PLAN_TYPES, type PriceBook } from '../src/price-book/types.ts';
import { benefitsOf, cases, holds, RUNS } from './arbitraries.ts';
import { soundPriceBook } from './sound-price-book.ts';

const insurance: fc.Arbitrary<Insurance | undefined> = fc.option(
  fc
    .record(
      {
        planType: fc.constantFrom(...PLAN_TYPES),
        network: fc.constantFrom('in-network', 'participating', 'out-of-network', 'unknown'),
        priorAuthorization: fc.constantFrom('approved', 'denied'),
        of: cases,
        known: fc.boolean(),
      },
      { requiredKeys: ['of', 'known'] },
    )
    .map(({ of, known, ...rest }) => ({ ...rest, ...(known ? { benefits: benefitsOf(of) } : {}) })),
  { nil: undefined },
);

const request = fc.record({
  startDate: fc.constantFrom('2025-12-31', '2026-03-02', '2028-02-29'),
  insurance,
});

describe('the estimator', { timeout: 300_000 }, () => {
  it('answers every book that parses and holds together, in finite whole cents', () => {
    holds(
      fc.tuple(soundPriceBook, request),
      ([book, { startDate, insurance: own }]) =>
        book.courses.every(({ id: course }) => {
          const asked = { care: { course }, startDate, ...(own ? { insurance: own } : {}) };
          const answer = answerOf(book, asked);
          // A course that has ended by then is refused, because there is nothing to ask a price for.
          if (answer === 'no-visits') return true;
          return amounts(answer).every((amount) => Number.isSafeInteger(amount) && amount >= 0);
        }),
      // Whole books with everything unknown take tens of milliseconds each.
      Math.ceil(RUNS / 5),
    );
  });

  it('never makes parsing benefits throw anything but what is wrong with them', () => {
    holds(fc.jsonValue(), (json) => {
      try {
        parsePlanBenefits(json);
        return true;
      } catch (error) {
        return error instanceof Error && error.name === 'ForecostError';
      }
    });
  });
});

function answerOf(book: PriceBook, request: EstimateRequest): Estimate | 'no-visits' {
  try {
    return estimate(book, request);
  } catch (error) {
    if (error instanceof ForecostError && error.code === 'no-visits') return 'no-visits';
    throw error;
  }
}

function amounts({ scenarios }: Estimate): number[] {
  return scenarios.flatMap(({ total, firstVisit, perVisit, visits, byMonth }) => [
    ...[total, firstVisit, perVisit, ...byMonth.map(({ due }) => due)].flatMap((range) =>
      Object.values(range),
    ),
    ...visits.flatMap(({ due, lines }) => [
      ...Object.values(due),
      ...lines.map(({ patientPays }) => patientPays),
    ]),
  ]);
}
