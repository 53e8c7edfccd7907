import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  dollars,
  line,
  phase,
  plan,
  priceBook,
} from '../../../test/clinic.ts';
import type { Amount, PriceBook, ServiceLine } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';
import type { EstimateRequest } from '../types.ts';

function clinic(byLocation: ServiceLine['byLocation'], rest: Partial<PriceBook> = {}): PriceBook {
  const lines = [
    line('drug', 500, { cashPrice: dollars(450), ...(byLocation && { byLocation }) }),
    line('observation', 100),
  ];
  const services = [{ id: 'visit', name: 'visit', lines }];
  const { practice } = priceBook();
  const place = (id: string) => ({ id, name: id, state: 'CA' });
  const locations = [place('downtown'), place('valley'), place('coast')];
  return priceBook({
    services,
    courses: [course(phase('visit', 2))],
    policies: allCovered(services),
    practice: { ...practice, locations },
    ...rest,
  });
}

const byLocation = [
  { location: 'valley', cashPrice: dollars(400) },
  { location: 'coast', charge: dollars(600), cashPrice: { low: dollars(500), high: dollars(550) } },
];

function ask(of: PriceBook, rest: Partial<EstimateRequest> = {}, id = 'self-pay') {
  const asked = { care: { course: 'course' }, startDate: '2026-03-02', ...rest };
  return estimate(of, asked).scenarios.find((own) => own.id === id);
}

describe('prices by location', () => {
  it.each([
    ['downtown', { low: 110_000, likely: 110_000, high: 110_000 }, 60_000],
    ['valley', { low: 100_000, likely: 100_000, high: 100_000 }, 60_000],
    ['coast', { low: 120_000, likely: 125_000, high: 130_000 }, 70_000],
  ])('are those of the location that is named: %s', (location, total, charge) => {
    const answer = ask(clinic(byLocation), { location });
    expect(answer?.total).toEqual(total);
    const charges = answer?.visits[0]?.lines.map((own) => own.charge) ?? [];
    expect(charges.reduce((sum, own) => sum + own, 0)).toBe(charge);
  });

  it('hold what is asked at a location where paying promptly takes nothing off', () => {
    const kinds = { order: 1, stacks: true, services: ['visit'] };
    const discounts: PriceBook['discounts'] = [
      { ...kinds, id: 'need', name: 'need', kind: 'hardship', off: { amount: dollars(500) } },
      { ...kinds, id: 'soon', name: 'soon', kind: 'prompt-pay', off: { percent: 5000 }, order: 2 },
    ];
    const book = clinic([{ location: 'valley', cashPrice: dollars(400) }], { discounts });
    const total = (id: string, location?: string) =>
      ask(book, { discounts: ['need'], ...(location && { location }) }, id)?.total;
    // Half of 50, twice; in the valley nothing is left to take it off.
    expect(total('prompt-pay:soon', 'downtown')?.likely).toBe(dollars(50));
    expect(total('prompt-pay:soon', 'valley')).toBeUndefined();
    expect(total('self-pay', 'valley')?.likely).toBe(0);
    expect(total('prompt-pay:soon')).toEqual({ low: 0, likely: dollars(50), high: dollars(50) });
  });

  it('hold what paying promptly takes off the lowest price of a place alone', () => {
    const off = { name: 'off', order: 1, stacks: false, services: ['visit'] };
    const discounts: PriceBook['discounts'] = [
      { ...off, id: 'all', kind: 'promotion', off: { percent: 4000 } },
      { ...off, id: 'soon', kind: 'prompt-pay', off: { amount: dollars(300) } },
    ];
    const priced = (cashPrice: Amount) => [{ location: 'valley', cashPrice }];
    const low = dollars(420);
    const total = (cashPrice: Amount) =>
      ask(clinic(priced(cashPrice), { discounts }), {}, 'prompt-pay:soon')?.total;
    // Of 520 the 300 are more than 40 %, of 1,080 and 2,100 they are not; downtown they are of 550.
    expect(total({ low, high: dollars(2000) })).toEqual({
      low: 2 * dollars(220),
      likely: 2 * dollars(250),
      high: 2 * dollars(1260),
    });
  });

  it('make paying promptly a way to pay that helps at another place than the first', () => {
    const off = { name: 'off', order: 1, stacks: false, services: ['visit'] };
    const discounts: PriceBook['discounts'] = [
      { ...off, id: 'all', kind: 'promotion', off: { amount: dollars(250) } },
      { ...off, id: 'soon', kind: 'prompt-pay', off: { percent: 4000 } },
    ];
    const book = clinic([{ location: 'valley', cashPrice: dollars(900) }], { discounts });
    // 40 % of 550 are less than 250, of 1,000 they are 400.
    const own = { low: dollars(600), likely: dollars(600) };
    expect(ask(book)?.total).toEqual({ ...own, high: dollars(1500) });
    expect(ask(book, {}, 'prompt-pay:soon')?.total).toEqual({ ...own, high: dollars(1200) });
    expect(ask(book, { location: 'downtown' }, 'prompt-pay:soon')).toBeUndefined();
  });

  it('say whose price it is', () => {
    const [drug] = ask(clinic(byLocation), { location: 'valley' })?.visits[0]?.lines ?? [];
    expect(drug?.steps[1]?.source).toBe('price-book:services.visit.lines.drug.byLocation.valley');
  });

  it('span every location where none is named, and list the location as unknown', () => {
    const answer = ask(clinic(byLocation));
    expect(answer?.total).toEqual({ low: 100_000, likely: 110_000, high: 130_000 });
    expect(answer?.visits[0]?.due).toEqual({ low: 50_000, likely: 55_000, high: 65_000 });
    expect(answer?.byMonth).toMatchObject([
      { due: { low: 100_000, likely: 110_000, high: 130_000 } },
    ]);
    // The 100 that a range of the coast's own price causes is listed beside the location's 300.
    expect(answer?.assumptions).toMatchObject([
      { unknown: 'location', source: 'price-book:services', causes: 30_000 },
      { unknown: 'cash-price', causes: 10_000 },
    ]);
  });

  it('span locations under a plan too', () => {
    const rate = { percentOfCharge: 5000 };
    const allowedAmounts = [contract('visit', 0, { rate })];
    const insurance = { payer: 'aetna', benefits: plan({ deductible: 5000 }) };
    const answer = ask(clinic(byLocation, { allowedAmounts }), { insurance }, 'in-network');
    // Half of 600, and of 700 at the coast, twice.
    expect(answer?.total).toEqual({ low: 60_000, likely: 60_000, high: 70_000 });
    expect(answer?.assumptions).toMatchObject([{ unknown: 'location', causes: 10_000 }]);
  });

  it('are no question where every location has the same', () => {
    expect(ask(clinic(undefined))?.assumptions).toEqual([]);
  });

  it('are those of the only location without asking', () => {
    const { practice } = clinic(undefined);
    const of = clinic(byLocation, {
      practice: { ...practice, locations: practice.locations.slice(1, 2) },
    });
    expect(ask(of)?.total.likely).toBe(100_000);
  });

  it('are the line’s own where the practice lists no location', () => {
    const { practice } = clinic(undefined);
    const of = clinic(byLocation, { practice: { ...practice, locations: [] } });
    expect(ask(of)?.total.likely).toBe(110_000);
  });

  it('are told of the first of several locations with the same', () => {
    const same = ['downtown', 'valley', 'coast'].map((location) => ({
      location,
      cashPrice: dollars(400),
    }));
    const [drug] = ask(clinic(same))?.visits[0]?.lines ?? [];
    expect(drug?.steps[1]?.source).toBe('price-book:services.visit.lines.drug.byLocation.downtown');
  });

  it('leave both deductibles of a plan to be asked about where they are no question', () => {
    const open = { low: dollars(100), high: dollars(500) };
    const [deductible, familyDeductible] = [
      { amount: open, met: 0 },
      { amount: open, met: 0 },
    ];
    const { inNetwork = {} } = plan({ coinsurance: 0.2 });
    const benefits = {
      planYearStart: '01-01',
      inNetwork: { ...inNetwork, deductible, familyDeductible },
    };
    const allowedAmounts = [contract('visit', 0, { rate: { percentOfCharge: 10_000 } })];
    const own = { insurance: { payer: 'aetna', benefits } };
    const answer = ask(clinic(undefined, { allowedAmounts }), own, 'in-network');
    expect(answer?.assumptions.map(({ unknown }) => unknown)).toEqual(['deductible', 'deductible']);
  });

  it('refuse a location that the practice does not have', () => {
    expect(() => ask(clinic(byLocation), { location: 'vally' })).toThrow(
      expect.objectContaining({
        code: 'unknown-location',
        path: 'location',
        received: '"vally"',
      }),
    );
  });
});

describe('what a plan covers by state', () => {
  const { practice } = clinic(undefined);
  const place = (state: string) => ({ id: state.toLowerCase(), name: state, state });
  const policy = { payer: '*', services: ['visit'], source: 'policy', asOf: '2026-01-01' } as const;
  const book = clinic(undefined, {
    practice: { ...practice, locations: [place('CO'), place('TX')] },
    allowedAmounts: [contract('visit', 0, { rate: { percentOfCharge: 5000 } })],
    policies: [
      { ...policy, status: 'covered' },
      { ...policy, states: ['TX'], status: 'not-covered' },
    ],
  });
  const insurance = { payer: 'aetna', benefits: plan({ coinsurance: 0.5 }) };

  it('spans the states where nobody says the place, and asks for it', () => {
    // Half of half of 600 in Colorado, the cash prices of 550 in Texas, twice.
    const answer = ask(book, { insurance }, 'in-network');
    expect(answer?.total).toEqual({ low: 30_000, likely: 30_000, high: 110_000 });
    expect(answer?.assumptions).toMatchObject([{ unknown: 'location', causes: 80_000 }]);
    expect(ask(book, { insurance, location: 'tx' }, 'in-network')?.total.likely).toBe(110_000);
  });

  it('warns of what is not covered in any of them, once', () => {
    const warnings = (own: Partial<EstimateRequest>) =>
      ask(book, { insurance, ...own }, 'in-network')?.warnings;
    const denied = [{ code: 'not-covered', subject: 'visit' }];
    expect(warnings({})).toEqual(denied);
    expect(warnings({ location: 'co' })).toEqual([]);
    expect(warnings({ location: 'tx' })).toEqual(denied);
  });

  it('is no question to whoever pays without a plan', () => {
    expect(ask(book, { insurance })?.assumptions).toEqual([]);
    expect(ask(book)?.assumptions).toEqual([]);
  });
});
