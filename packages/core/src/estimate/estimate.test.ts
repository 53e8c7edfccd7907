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
  service,
} from '../../test/clinic.ts';
import type { PlanBenefits } from '../benefits/types.ts';
import type { PriceBook } from '../price-book/types.ts';
import { estimate } from './estimate.ts';
import type { Estimate, ScenarioEstimate } from './types.ts';

const esketamine = service('esketamine', 1200, { cashPrice: dollars(1050) });
const book = priceBook({
  services: [esketamine],
  courses: [course(phase('esketamine', 8, { cadence: { timesPerWeek: 2 } }))],
  allowedAmounts: [contract('esketamine', 800)],
  policies: allCovered([esketamine]),
});

function ask(benefits: PlanBenefits, of: PriceBook = book, startDate = '2026-03-02'): Estimate {
  return estimate(of, {
    care: { course: 'course' },
    startDate,
    insurance: { payer: 'aetna', benefits },
  });
}

function inNetwork(result: Estimate): ScenarioEstimate {
  const found = result.scenarios.find(({ id }) => id === 'in-network');
  if (!found) throw new Error('no in-network scenario');
  return found;
}

describe('estimate', () => {
  it('threads the deductible through the course in date order', () => {
    // 1,000 deductible: 800, then 200 + 20 % of 600 = 320, then six times 20 % of 800 = 160.
    const { visits, total } = inNetwork(ask(plan({ deductible: 1000, coinsurance: 0.2 })));
    expect(visits.map(({ patientPays }) => patientPays)).toEqual(
      [800, 320, 160, 160, 160, 160, 160, 160].map(dollars),
    );
    expect(total).toEqual({ low: 208_000, likely: 208_000, high: 208_000 });
  });

  it('stops at the out-of-pocket maximum', () => {
    const { visits } = inNetwork(ask(plan({ deductible: 1000, coinsurance: 0.2, maximum: 1300 })));
    expect(visits.map(({ patientPays }) => patientPays)).toEqual(
      [800, 320, 160, 20, 0, 0, 0, 0].map(dollars),
    );
  });

  it('starts the deductible afresh when the plan year turns mid-course', () => {
    const benefits = plan({ deductible: 1000, deductibleMet: 1000, coinsurance: 0.2 });
    const { visits } = inNetwork(ask(benefits, book, '2026-12-21'));
    // 21, 24, 28, 31 December at 160; 4 January 800; 7 January 320; then 160.
    expect(visits.map(({ date, patientPays }) => [date, patientPays])).toEqual([
      ['2026-12-21', 16_000],
      ['2026-12-24', 16_000],
      ['2026-12-28', 16_000],
      ['2026-12-31', 16_000],
      ['2027-01-04', 80_000],
      ['2027-01-07', 32_000],
      ['2027-01-11', 16_000],
      ['2027-01-14', 16_000],
    ]);
  });

  it('asks one copay per visit where two lines fall under one benefit', () => {
    const visit = service('visit', 0, { lines: [line('a', 100), line('b', 100)] });
    const two = priceBook({
      services: [visit],
      courses: [course(phase('visit', 1))],
      allowedAmounts: [contract('visit', 100)],
      policies: allCovered([visit]),
    });
    const copay = { copay: 4000, copayDesign: 'deductible-waived' } as const;
    expect(inNetwork(ask(plan({}, { default: copay }), two)).total.likely).toBe(4000);
  });

  it('asks two copays where two benefits apply', () => {
    const visit = service('visit', 0, {
      lines: [line('drug', 100, { benefit: 'medical-drug' }), line('observation', 100)],
    });
    const two = priceBook({
      services: [visit],
      courses: [course(phase('visit', 1))],
      allowedAmounts: [contract('visit', 100)],
      policies: allCovered([visit]),
    });
    const copay = { copay: 4000, copayDesign: 'deductible-waived' } as const;
    expect(inNetwork(ask(plan({}, { default: copay }), two)).total.likely).toBe(8000);
  });

  it('widens the range when nobody says how much of the deductible is met', () => {
    const benefits = plan({ coinsurance: 0.2 });
    const unknownMet = {
      ...benefits,
      inNetwork: { ...benefits.inNetwork, deductible: { amount: dollars(1000) } },
    };
    const { total, assumptions } = inNetwork(ask(unknownMet));
    // Met: 8 × 160. Half met: 500 + 20 % of 5,900. Nothing met: 1,000 + 20 % of 5,400.
    expect(total).toEqual({ low: 128_000, likely: 168_000, high: 208_000 });
    expect(assumptions).toEqual([
      expect.objectContaining({ unknown: 'deductible-met', causes: 80_000 }),
    ]);
  });

  it('never takes an unknown plan as free', () => {
    const { total, assumptions } = inNetwork(ask({}));
    expect(total.likely).toBeGreaterThan(0);
    expect(total.high).toBe(640_000);
    expect(assumptions.map(({ unknown }) => unknown)).toEqual(
      expect.arrayContaining(['deductible', 'deductible-met', 'out-of-pocket-maximum']),
    );
  });

  it('charges the cash price, not coinsurance, when prior authorization is denied', () => {
    const needsAuthorization: PriceBook = {
      ...book,
      policies: [
        {
          payer: 'aetna',
          services: ['esketamine'],
          status: 'covered-with-prior-authorization',
          source: 'policy',
          asOf: '2026-01-01',
        },
      ],
    };
    const request = { care: { course: 'course' }, startDate: '2026-03-02' };
    const insurance = { payer: 'aetna', benefits: plan({}), priorAuthorization: 'denied' } as const;
    const { total } = inNetwork(estimate(needsAuthorization, { ...request, insurance }));
    expect(total).toEqual({ low: 840_000, likely: 840_000, high: 840_000 });
  });

  it('bills the balance out of network and leaves it outside the maximum', () => {
    const visit = service('visit', 150);
    const out = priceBook({
      services: [
        {
          ...visit,
          lines: [{ ...line('visit', 150), typicalAllowed: { amount: 10_000, source: 'UCR' } }],
        },
      ],
      courses: [course(phase('visit', 1))],
      policies: allCovered([visit]),
    });
    const outOfNetwork = { ...plan({ coinsurance: 0.2 }).inNetwork };
    const insurance = {
      network: 'out-of-network',
      benefits: { planYearStart: '01-01', outOfNetwork },
    } as const;
    const request = { care: { course: 'course' }, startDate: '2026-03-02', insurance };
    const found = estimate(out, request).scenarios.find(({ id }) => id === 'out-of-network');
    expect(found?.visits[0]?.lines[0]).toMatchObject({
      planPays: 8000,
      coinsurance: 2000,
      balanceBill: 5000,
      patientPays: 7000,
    });
  });

  it('names the cheapest way to pay at each bound', () => {
    const result = ask(plan({ deductible: 20_000, coinsurance: 0.2 }));
    expect(result.scenarios.map(({ id, total }) => [id, total.likely])).toEqual([
      ['self-pay', 840_000],
      ['in-network', 640_000],
    ]);
    expect(result.cheapest).toEqual({
      low: 'in-network',
      likely: 'in-network',
      high: 'in-network',
    });
  });

  it('explains a line to the cent', () => {
    // UnitedHealthcare 835: allowed 144.18, 110.00 of the deductible left, 15 % of 34.18 is 5.13.
    const office = service('office', 328.5);
    const remittance = priceBook({
      services: [office],
      courses: [course(phase('office', 1))],
      allowedAmounts: [contract('office', 144.18)],
      policies: allCovered([office]),
    });
    const benefits = plan({ deductible: 500, deductibleMet: 390, coinsurance: 0.15 });
    const [own] = inNetwork(ask(benefits, remittance)).visits[0]?.lines ?? [];
    expect(own?.steps.map(({ rule, result, operands }) => [rule, result, operands])).toEqual([
      ['charge', 32_850, { price: 32_850, units: 1 }],
      ['allowed-amount', 14_418, { charge: 32_850 }],
      ['deductible', 11_000, { left: 11_000, allowed: 14_418 }],
      ['coinsurance', 513, { base: 3418, rate: 1500 }],
      ['write-off', 18_432, { charge: 32_850, asked: 14_418 }],
      ['plan-pays', 2905, { allowed: 14_418, patient: 11_513 }],
    ]);
  });

  it('refuses a payer that is not in the book, naming those that are', () => {
    const request = {
      care: { course: 'course' },
      startDate: '2026-03-02',
      insurance: { payer: 'cigna' },
    };
    expect(() => estimate(book, request)).toThrow(
      expect.objectContaining({
        code: 'unknown-payer',
        path: 'insurance.payer',
        expected: 'one of aetna',
      }),
    );
  });
});
