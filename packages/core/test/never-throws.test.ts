import fc from 'fast-check';
import { describe, it } from 'vitest';
import { parsePlanBenefits } from '../src/benefits/schema/index.ts';
import { ForecostError } from '../src/errors.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { Care, Estimate, EstimateRequest, Insurance } from '../src/estimate/types.ts';
import { PLAN_TYPES, type PriceBook } from '../src/price-book/types.ts';
import { benefitsOf, cases, holds } from './arbitraries.ts';
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

const request = fc
  .tuple(fc.constantFrom('2025-12-31', '2026-03-02', '2028-02-29'), insurance)
  .map(([startDate, own]) => (own ? { startDate, insurance: own } : { startDate }));

describe('the estimator', { timeout: 600_000 }, () => {
  it('answers every book that parses and holds together, in finite whole cents', () => {
    const place = fc.nat({ max: 99 });
    holds(fc.tuple(soundPriceBook, place, request), ([book, chosen, { startDate, ...rest }]) => {
      const cares: Care[] = [
        ...book.courses.map(({ id }) => ({ course: id })),
        ...book.services.map(({ id }) => ({ service: id, visits: 3 })),
      ];
      const care = cares[chosen % cares.length] as Care;
      const answer = answerOf(book, { care, startDate, ...rest });
      // A course that has ended by then is refused, because there is nothing to ask a price for.
      if (answer === 'no-visits') return true;
      return amounts(answer).every((amount) => Number.isSafeInteger(amount) && amount >= 0);
    });
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
