import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ForecostError } from '../../../errors.ts';
import type { BenefitsReading } from '../reading.ts';
import { readFhirBenefits } from './index.ts';
import { BENEFIT_MEANINGS } from './tables/benefit-types.ts';
import { CARE_CATEGORIES } from './tables/care-categories.ts';
import { COPAY_TYPES } from './tables/copay-types.ts';

const RUNS = { numRuns: Number(process.env['FORECOST_PROPERTY_RUNS'] ?? 1000) };

const anything = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 1e308, 0.1 + 0.2, '9'.repeat(400), [null], [[]]) },
);

/** A member that is sensible, missing or anything at all. */
const member = <T>(sensible: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 6, arbitrary: sensible }, { weight: 1, arbitrary: anything });

const object = (members: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(members, { requiredKeys: [] });

const concept = (...codes: string[]) =>
  fc
    .tuple(
      fc.oneof(fc.constantFrom(...codes), fc.constantFrom('', 'constructor', 'toString')),
      fc.boolean(),
    )
    .map(([code, text]) => (text ? { text: code } : { coding: [{ code }] }));

const figure = fc.constantFrom(0, 20, 0.2, 25.5, 500, 1_000_000, 99_999.99, -5, 12.345);
const money = object({
  value: member(figure),
  currency: member(fc.constantFrom('USD', 'EUR')),
  code: member(fc.constant('USD')),
});

const benefit = object({
  type: member(concept(...Object.keys(BENEFIT_MEANINGS))),
  allowedMoney: member(money),
  usedMoney: member(money),
  allowedUnsignedInt: member(fc.nat(500)),
  usedUnsignedInt: member(fc.nat(500)),
  allowedString: member(fc.constantFrom('20', '20 %', 'all of it')),
});
const item = fc
  .tuple(
    object({
      category: member(concept('30', 'MH', '98', 'ZZ', ...Object.keys(CARE_CATEGORIES))),
      network: member(concept('in', 'out')),
      unit: member(concept('individual', 'family')),
      term: member(concept('annual', 'day')),
      excluded: member(fc.boolean()),
      authorizationRequired: member(fc.boolean()),
      productOrService: fc.option(concept('G2083'), { freq: 5, nil: undefined }),
      description: member(fc.constant('Office visits')),
    }),
    fc.array(benefit, { maxLength: 4 }),
  )
  .map(([own, benefits]) => ({ ...own, benefit: benefits }));
const insurance = fc
  .tuple(
    object({
      inforce: member(fc.boolean()),
      benefitPeriod: member(fc.record({ start: fc.constantFrom('2026-01-01', '2026-13-45', '1') })),
    }),
    fc.array(item, { maxLength: 4 }),
  )
  .map(([own, items]) => ({ ...own, item: items }));
const response = fc.record({
  resourceType: fc.constant('CoverageEligibilityResponse'),
  insurance: fc.array(insurance, { minLength: 1, maxLength: 2 }),
});

const card = fc.record({
  resourceType: fc.constant('Coverage'),
  costToBeneficiary: fc.array(
    object({
      type: member(concept('FamRxInDed', 'IndOutMax', ...Object.keys(COPAY_TYPES))),
      valueMoney: member(money),
      valueQuantity: member(money),
      exception: fc.option(anything, { freq: 5, nil: undefined }),
    }),
    { maxLength: 5 },
  ),
});

const words = concept(
  'Individual in-network deductible',
  'Family out-of-pocket maximum',
  'copay',
  'coinsurance after deductible',
  'no charge',
  'not covered',
);
const plan = fc.record({
  resourceType: fc.constant('InsurancePlan'),
  plan: fc.array(
    fc.record({
      generalCost: fc.array(
        object({ type: member(words), cost: member(money), groupSize: member(fc.nat(5)) }),
        { maxLength: 3 },
      ),
      specificCost: fc.array(
        fc.record({
          category: member(concept(...Object.keys(CARE_CATEGORIES))),
          benefit: fc.array(
            fc.record({
              type: member(concept(...Object.keys(CARE_CATEGORIES))),
              cost: fc.array(
                object({
                  type: member(words),
                  applicability: member(concept('in-network', 'out-of-network')),
                  value: member(money),
                  qualifiers: member(fc.array(words, { maxLength: 2 })),
                }),
                { maxLength: 3 },
              ),
            }),
            { maxLength: 2 },
          ),
        }),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** A resource with one of its members, at any depth, replaced by anything. */
const spoilt = fc
  .tuple(fc.oneof(response, card, plan), fc.nat(60), anything)
  .map(([resource, place, value]) => {
    let next = 0;
    const walk = (own: unknown): unknown => {
      if (next++ === place) return value;
      if (Array.isArray(own)) return own.map(walk);
      if (typeof own !== 'object' || own === null) return own;
      return Object.fromEntries(Object.entries(own).map(([name, inner]) => [name, walk(inner)]));
    };
    return walk(resource);
  });

/** The reading, or nothing where the document is refused as the reader says it refuses. */
function read(json: unknown): BenefitsReading | undefined {
  try {
    return readFhirBenefits(json, { networkNotStated: 'in-network' });
  } catch (error) {
    if (error instanceof ForecostError) return undefined;
    throw error;
  }
}

/** Whether the reading says something of this place, of a part of it, or of a whole that it is in. */
function tells({ used, notUnderstood }: BenefitsReading, place: string): boolean {
  const within = (inner: string, outer: string) =>
    inner.startsWith(outer) && ['', '.', '['].includes(inner.charAt(outer.length));
  return [...used, ...notUnderstood].some(
    ({ where }) => within(where, place) || within(place, where),
  );
}

function silent(json: object, reading: BenefitsReading, names: readonly string[]): string[] {
  const places: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (Array.isArray(value)) value.forEach((own, place) => walk(own, `${path}[${place}]`));
    else if (typeof value === 'object' && value !== null) {
      if (names.includes(/(\w+)\[\d+\]$/.exec(path)?.[1] ?? '')) places.push(path);
      else
        for (const [name, own] of Object.entries(value)) walk(own, path ? `${path}.${name}` : name);
    }
  };
  walk(json, '');
  return places.filter((place) => !tells(reading, place));
}

function amounts(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(amounts);
}

describe('readFhirBenefits, whatever a payer sends', { timeout: 240_000 }, () => {
  it.each([
    ['every benefit of an answer about eligibility', response, ['benefit']],
    ['every cost of a card', card, ['costToBeneficiary']],
    ['every cost of a plan', plan, ['generalCost', 'cost']],
  ] as const)('uses or lists %s', (_name, documents, names) => {
    fc.assert(
      fc.property(documents as fc.Arbitrary<object>, (json) => {
        const reading = read(json);
        if (reading) expect(silent(json, reading, names)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('reads only whole amounts from 0, or refuses with an error of its own', () => {
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.jsonValue()), (json) => {
        for (const amount of amounts(read(json)?.benefits ?? {})) {
          expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('refuses any JSON that is about no benefits', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => read(json) === undefined),
      RUNS,
    );
  });
});
