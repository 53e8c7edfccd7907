import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import type { Insurance, LineEstimate, ScenarioKind, Step } from '../src/estimate/types.ts';
import type { AllowedAmount, PriceBook, Service } from '../src/price-book/types.ts';
import { dollars, plan } from './clinic.ts';
import { bookOf, scenarios } from './one-service.ts';

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

/** The steps of a visit of 200, of which a fee schedule has 100, by rule with their source and day. */
function stepsOf(
  insurance: Insurance,
  rest: Partial<Service> = {},
  network?: AllowedAmount['network'],
) {
  const own = bookOf([['visit', 200, 'office-visit']], 1, rest);
  const [entry] = own.allowedAmounts as [AllowedAmount];
  const rate = { amount: dollars(100) };
  const fees = [{ ...entry, ...(network && { network }), rate, source: 'fee schedule' }];
  const found = scenarios({ ...own, allowedAmounts: fees }, { payer: 'aetna', ...insurance });
  const [line] = found.at(-1)?.visits[0]?.lines ?? [];
  const said = line?.steps.map(({ rule, source, date }) => [rule, [source, date]] as const);
  return Object.fromEntries(said ?? []) as Partial<Record<Step['rule'], unknown[]>>;
}

describe('a step that follows a law', () => {
  it('names it where Medicare’s limiting charge or its terms hold', () => {
    const outside = { planType: 'medicare', network: 'out-of-network' } as const;
    const benefits = {
      secondary: 'none',
      inNetwork: { deductible: { met: dollars(250) } },
    } as const;
    expect(stepsOf({ ...outside, benefits }, {}, 'out-of-network')).toMatchObject({
      'allowed-amount': ['fee schedule', '2020-01-01'],
      deductible: ['42 CFR 410.152, 410.160', undefined],
      coinsurance: ['42 CFR 410.152, 410.160', undefined],
      'limiting-charge': ['42 CFR 414.48', undefined],
    });
  });

  it('names it where Medicaid’s terms do', () => {
    const steps = stepsOf({ planType: 'medicaid', network: 'in-network' });
    expect(steps['plan-pays']).toEqual(['42 CFR 447.52', undefined]);
    expect(steps['write-off']).toEqual(['fee schedule', '2020-01-01']);
  });

  it('names it where the No Surprises Act bars the balance bill', () => {
    const insurance = { network: 'out-of-network', benefits: plan({}) } as const;
    const steps = stepsOf(insurance, { noSurprises: true });
    expect(steps['write-off']).toEqual(['45 CFR 149.410', undefined]);
    expect(steps['plan-pays']).toEqual(['plan-benefits:in-network', undefined]);
  });
});

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
