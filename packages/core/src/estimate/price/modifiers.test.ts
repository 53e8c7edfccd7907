import { describe, expect, it } from 'vitest';
import { allCovered, contract, dollars, line, plan, priceBook } from '../../../test/clinic.ts';
import type { ServiceLine } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';
import { estimateSelfPay } from '../self-pay.ts';
import { ratesInForce } from './modifiers.ts';

/** A line billed with modifier 52 until the end of 2026, at 60 % of its price. */
const reduced: ServiceLine = line('infusion', 500, {
  cashPrice: dollars(400),
  units: 2,
  codes: [
    { system: 'CPT', code: '96365', modifiers: ['52'], until: '2026-12-31' },
    { system: 'CPT', code: '96365', from: '2027-01-01' },
  ],
  modifierRates: [{ modifier: '52', rate: 6000 }],
});

function visitOn(startDate: string, billed = reduced) {
  const services = [{ id: 'visit', name: 'visit', lines: [billed] }];
  const { scenarios } = estimateSelfPay(priceBook({ services }), {
    care: { service: 'visit' },
    startDate,
  });
  return scenarios[0]?.visits[0]?.lines[0];
}

describe('modifiers', () => {
  it('change the unit price of charge and cash price, each times its units', () => {
    // 60 % of 500 is 300, times 2; 60 % of 400 is 240, times 2.
    expect(visitOn('2026-12-31')).toMatchObject({ charge: 60_000, patientPays: 48_000 });
  });

  it('hold only while a code that carries them is in force', () => {
    expect(visitOn('2027-01-01')).toMatchObject({ charge: 100_000, patientPays: 80_000 });
    expect(ratesInForce(reduced, '2027-01-01')).toEqual([]);
  });

  it('explain the step from one unit price to the other', () => {
    expect(visitOn('2026-12-31')?.steps).toEqual([
      {
        rule: 'charge',
        result: 60_000,
        operands: { price: 30_000, units: 2 },
        source: 'price-book:services.visit.lines.infusion',
      },
      {
        rule: 'modifier',
        result: 24_000,
        operands: { price: 40_000, rate: 6000 },
        source: 'price-book:services.visit.lines.infusion.modifierRates.52',
      },
      {
        rule: 'cash-price',
        result: 48_000,
        operands: { price: 24_000, units: 2, charge: 60_000 },
        source: 'price-book:services.visit.lines.infusion',
      },
    ]);
  });

  it('take both sides at one and a half times, rounded once to the even cent', () => {
    const bilateral = line('injection', 0.35, {
      codes: [{ system: 'CPT', code: '64405', modifiers: ['50'] }],
      modifierRates: [{ modifier: '50', rate: 15_000 }],
    });
    // 1.5 × 35 cents is 52.5, a tie, which goes to 52.
    expect(visitOn('2026-03-02', bilateral)).toMatchObject({ patientPays: 52 });
  });

  it('change the charge that a contract is a share of, from one visit to the next', () => {
    const services = [{ id: 'visit', name: 'visit', lines: [reduced] }];
    const rate = { percentOfCharge: 5000 };
    const book = priceBook({
      services,
      allowedAmounts: [contract('visit', 0, { rate })],
      policies: allCovered(services),
    });
    const care = { service: 'visit', visits: 2 };
    const insurance = { payer: 'aetna', benefits: plan({ deductible: 5000 }) };
    const { scenarios } = estimate(book, { care, startDate: '2026-12-28', insurance });
    const visits = scenarios.find(({ id }) => id === 'in-network')?.visits;
    // Half of 2 × 300 on 28 December, half of 2 × 500 on 4 January.
    expect(visits?.map(({ patientPays }) => patientPays)).toEqual([30_000, 50_000]);
  });
});
