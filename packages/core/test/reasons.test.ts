import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import { isWide } from '../src/estimate/total/totals.ts';
import type { EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { Cadence, Count, Phase, PriceBook } from '../src/price-book/types.ts';
import { holds } from './arbitraries.ts';
import { allCovered, contract, course, phase, plan, priceBook, service } from './clinic.ts';
import { opened, openings } from './opened.ts';
import { bookOf, requestOf, shortCases } from './plain-cases.ts';

const count: fc.Arbitrary<Count> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .map(([low, more]) => (more === 0 ? low : { low, high: low + more }));

const cadence: fc.Arbitrary<Cadence> = fc.constantFrom<Cadence[]>(
  { timesPerWeek: 2 },
  { everyWeeks: { low: 1, high: 3 } },
  { everyDays: { low: 2, high: 4 } },
  { everyMonths: { low: 1, high: 2 } },
);

const phases: fc.Arbitrary<readonly Phase[]> = fc.array(
  fc
    .record({
      what: fc.constantFrom('talk', 'infusion'),
      visits: count,
      inWeeks: fc.boolean(),
      cadence,
      optional: fc.constantFrom(undefined, { likely: true }, { likely: false }),
    })
    .map(({ what, visits, inWeeks, optional, cadence: every }) =>
      phase(what, 1, {
        length: inWeeks ? { forWeeks: visits } : { visits },
        cadence: every,
        ...(optional && { optional }),
      }),
    ),
  { minLength: 1, maxLength: 3 },
);

const openCourses = fc.record({
  phases,
  elsewhere: fc.boolean(),
  sold: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  deductible: fc.constantFrom(0, 300, 1000),
  maximum: fc.constantFrom(800, 2000, 'none' as const),
  coinsurance: fc.constantFrom(0, 0.2, 1),
  startDate: fc.constantFrom('2026-01-05', '2026-11-02', '2026-12-14'),
});

type OpenCourse = typeof openCourses extends fc.Arbitrary<infer T> ? T : never;

function courseBook({ phases: own, elsewhere, sold }: OpenCourse): PriceBook {
  const { practice } = priceBook();
  const place = (id: string) => ({ id, name: id, state: 'CA' });
  const infusion = service('infusion', 700);
  const byLocation = [{ location: 'other', cashPrice: 50_000 }];
  const lines = infusion.lines.map((line) => (elsewhere ? { ...line, byLocation } : line));
  const services = [service('talk', 80), { ...infusion, lines }];
  const includes = [{ service: 'infusion', visits: sold ?? 1 }];
  return priceBook({
    practice: { ...practice, locations: [place('main'), place('other')] },
    services,
    courses: [course(...own.map((one, index) => ({ ...one, id: `phase-${index}` })))],
    policies: allCovered(services),
    allowedAmounts: [contract('talk', 70), contract('infusion', 500)],
    packages: sold ? [{ id: 'together', name: 'together', includes, price: 120_000 }] : [],
    financing: [{ id: 'loan', name: 'loan', kind: 'zero-interest', months: 6 }],
  });
}

/** Whether every way to pay whose figures are ranges says what nobody knows. */
function reasoned(book: PriceBook, request: EstimateRequest): boolean {
  const silent = ({ id, assumptions, ...figures }: ScenarioEstimate) =>
    assumptions.length === 0 && isWide(figures) ? [id] : [];
  expect(estimate(book, request).scenarios.flatMap(silent)).toEqual([]);
  return true;
}

describe('every range has a reason', { timeout: 600_000 }, () => {
  it('where a figure of the plan is known only within bounds', () => {
    holds(fc.tuple(shortCases, openings), ([of, chosen]) =>
      reasoned(bookOf(of), requestOf(of, opened(of.plan, chosen))),
    );
  });

  it('where it is open how many visits there are, how far apart, and where', () => {
    holds(openCourses, (of) => {
      const insurance = { payer: 'aetna', planType: 'ppo', benefits: plan(of) } as const;
      const { startDate } = of;
      return reasoned(courseBook(of), { care: { course: 'course' }, startDate, insurance });
    });
  });
});
