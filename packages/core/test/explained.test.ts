import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import type { LineEstimate, ScenarioKind, Step } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { bookOf } from './one-service.ts';

const care = bookOf([['drug', 100, 'medical-drug']]);
const [visit] = care.services;
const lines = (visit?.lines ?? []).map((own) => ({
  ...own,
  units: 2,
  cashPrice: dollars(80),
  codes: [{ system: 'CPT', code: '96365', modifiers: ['52'] } as const],
  modifierRates: [{ modifier: '52', rate: 5000, from: '2025-05-05', source: 'our fees' }],
  byLocation: [{ location: 'main', charge: dollars(300), cashPrice: dollars(200) }],
}));

/** A line whose every figure has a day of its own. */
const book: PriceBook = {
  ...care,
  effectiveFrom: '2026-01-01',
  services: [{ id: 'visit', name: 'visit', lines }],
  allowedAmounts: care.allowedAmounts.map((own) => ({
    ...own,
    rate: { amount: dollars(120) },
    from: '2026-02-01',
    source: 'Aetna contract',
  })),
  packages: [
    {
      id: 'pack',
      name: 'pack',
      includes: [{ service: 'visit', visits: 1 }],
      price: dollars(150),
      from: '2025-09-01',
    },
  ],
  discounts: [
    {
      id: 'spring',
      name: 'spring',
      kind: 'promotion',
      off: { percent: 1000 },
      order: 1,
      stacks: true,
      from: '2026-03-01',
    },
  ],
  assistance: [
    {
      id: 'card',
      name: 'card',
      lines: [{ service: 'visit', line: 'drug' }],
      minimumPatientPayment: 0,
      perUse: dollars(10),
      from: '2026-01-15',
      source: 'terms',
    },
  ],
};

const answer = estimate(book, {
  care: { course: 'course' },
  startDate: '2026-03-02',
  location: 'main',
  insurance: {
    payer: 'aetna',
    planType: 'ppo',
    benefits: { ...plan({ coinsurance: 0.5 }), assistanceCounting: 'counts' },
  },
});

function lineOf(kind: ScenarioKind): LineEstimate | undefined {
  return answer.scenarios.find((own) => own.kind === kind)?.visits[0]?.lines[0];
}

function stepOf(kind: ScenarioKind, rule: Step['rule']) {
  const { result, source, date } = lineOf(kind)?.steps.find((own) => own.rule === rule) ?? {};
  return [result, source, date];
}

describe('a step of the arithmetic', () => {
  it('says since when the price book holds, once for all that have no day of their own', () => {
    expect(answer.pricesFrom).toBe('2026-01-01');
    expect(stepOf('self-pay', 'cash-price')[2]).toBeUndefined();
  });

  it.each([
    ['in-network', 'allowed-amount', 24_000, 'Aetna contract', '2026-02-01'],
    ['in-network', 'write-off', 6000, 'Aetna contract', '2026-02-01'],
    ['assistance', 'assistance', 1000, 'price-book:assistance.card', '2026-01-15'],
    ['self-pay', 'modifier', 10_000, 'our fees', '2025-05-05'],
    ['self-pay', 'discount', 2000, 'price-book:discounts.spring', '2026-03-01'],
    ['package', 'package-price', 15_000, 'price-book:packages.pack', '2025-09-01'],
  ] as const)('%s: %s says where it is written, and since when', (kind, rule, ...expected) => {
    expect(stepOf(kind, rule)).toEqual(expected);
  });

  it.each(['self-pay', 'in-network'] as const)(
    '%s: has the unit price that was charged at the place of care that day',
    (kind) => {
      const [charge] = lineOf(kind)?.steps ?? [];
      // Half of 300, twice.
      expect(charge).toMatchObject({
        rule: 'charge',
        result: 30_000,
        operands: { price: 15_000, units: 2 },
        source: 'price-book:services.visit.lines.drug.byLocation.main',
      });
    },
  );
});
