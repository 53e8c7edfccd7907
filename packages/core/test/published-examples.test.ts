import { describe, expect, it } from 'vitest';
import type { CostShare, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { LineEstimate, ScenarioEstimate } from '../src/estimate/types.ts';
import type { BenefitCategory, PriceBook, Service } from '../src/price-book/types.ts';
import { allCovered, course, dollars, line, phase, plan, priceBook } from './clinic.ts';

/** A line of an example: what it is, what is recognized of it, which benefit pays for it. */
type Part = readonly [id: string, amount: number, benefit: BenefitCategory];

/** One visit billing every part, each at the amount that the example prints. */
function exampleBook(parts: readonly Part[]): PriceBook {
  const lines = parts.map(([id, amount, benefit]) => line(id, amount, { benefit }));
  const services: Service[] = [{ id: 'example', name: 'example', lines }];
  return priceBook({
    services,
    courses: [course(phase('example', 1))],
    policies: allCovered(services),
    allowedAmounts: [
      {
        payer: 'aetna',
        service: 'example',
        rate: { percentOfCharge: 10_000 },
        from: '2020-01-01',
        source: 'the example',
      },
    ],
  });
}

function scenario(parts: readonly Part[], benefits?: PlanBenefits): ScenarioEstimate {
  const request = { care: { course: 'course' }, startDate: '2026-03-02' };
  const insurance = { payer: 'aetna', benefits: benefits ?? {} };
  const { scenarios } = estimate(exampleBook(parts), {
    ...request,
    ...(benefits ? { insurance } : {}),
  });
  const found = scenarios.find(({ id }) => id === (benefits ? 'in-network' : 'self-pay'));
  if (!found) throw new Error('no such scenario');
  expect(found.total.low).toBe(found.total.high);
  return found;
}

function sum(found: ScenarioEstimate, part: 'deductible' | 'copay' | 'coinsurance'): number {
  const lines: readonly LineEstimate[] = found.visits.flatMap((visit) => visit.lines);
  return lines.reduce((total, own) => total + own[part], 0);
}

describe('coverage examples of the Summary of Benefits and Coverage', () => {
  it('sbc-joe-1800: 75 of deductible, 194 of copays and 200 of coinsurance are 469', () => {
    // Mississippi State plan, "Managing Joe's type 2 diabetes": deductible 1,800, coinsurance 20 %.
    // It prints the three sums, not the lines: with 75 under the deductible of 1,800, the copays and
    // the 20 % (of 1,000) must come from care that the deductible does not apply to.
    const equipment: CostShare = { coinsurance: 2000, deductibleApplies: false };
    const drug = (copay: number): CostShare => ({
      copay: dollars(copay),
      copayDesign: 'deductible-waived',
    });
    const joe = scenario(
      [
        ['blood work', 75, 'laboratory'],
        ['insulin', 3000, 'pharmacy-drug'],
        ['office visits', 400, 'office-visit'],
        ['glucose meter', 1000, 'other'],
      ],
      plan(
        { deductible: 1800, coinsurance: 0.2, maximum: 6500 },
        { 'pharmacy-drug': drug(134), 'office-visit': drug(60), other: equipment },
      ),
    );
    expect([sum(joe, 'deductible'), sum(joe, 'copay'), sum(joe, 'coinsurance')]).toEqual([
      7500, 19_400, 20_000,
    ]);
    expect(joe.total.likely).toBe(46_900);
  });

  // CMS Simple Fracture Guide: the allowed amounts that every plan's "Mia" example starts from.
  const fracture2019: readonly Part[] = [
    ['other facility', 43, 'outpatient'],
    ['ambulance', 944, 'other'],
    ['emergency department', 357, 'outpatient'],
    ['emergency physician', 385, 'outpatient'],
    ['specialist', 341, 'specialist-visit'],
    ['physical therapy', 364, 'outpatient'],
    ['radiology', 113, 'imaging'],
    ['crutches', 248, 'other'],
    ['generic drug', 5, 'pharmacy-drug'],
  ];
  const fracture2016: readonly Part[] = [
    ['other facility', 37, 'outpatient'],
    ['ambulance', 593, 'other'],
    ['emergency physician', 557, 'outpatient'],
    ['specialist', 293, 'specialist-visit'],
    ['physical therapy', 216, 'outpatient'],
    ['radiology', 30, 'imaging'],
    ['crutches', 199, 'other'],
  ];

  it.each([
    ['sbc-mia-service-list', fracture2019, 2800],
    ['sbc-mia-service-list-2016', fracture2016, 1925],
  ] as const)('%s: the parts of Mia’s simple fracture come to the printed total', (...mia) => {
    const [, parts, total] = mia;
    expect(scenario(parts).total.likely).toBe(dollars(total));
  });

  it.each([
    // 1,800, then 20 % of the other 1,000.
    ['sbc-mia-service-list', fracture2019, 1800, 200],
    // 1,800, then 20 % of the other 125.
    ['sbc-mia-service-list-2016', fracture2016, 1800, 25],
  ] as const)(
    '%s: costs the same whichever part the deductible is taken of first',
    (_id, parts, deductible, coinsurance) => {
      const benefits = plan({ deductible: 1800, coinsurance: 0.2, maximum: 6500 });
      for (const order of [parts, parts.toReversed()]) {
        const mia = scenario(order, benefits);
        expect([sum(mia, 'deductible'), sum(mia, 'coinsurance')]).toEqual([
          dollars(deductible),
          dollars(coinsurance),
        ]);
      }
    },
  );
});
