import { describe, expect, it } from 'vitest';
import { course, dollars, phase, priceBook, service } from '../../../test/clinic.ts';
import type { PriceBook, SlidingScale } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';
import type { Household } from '../types.ts';

const scale: SlidingScale = {
  services: ['therapy'],
  tiers: [
    { upToPercentOfPovertyLevel: 10_000, percentOff: 8000 },
    { upToPercentOfPovertyLevel: 20_000, percentOff: 4000 },
    { upToPercentOfPovertyLevel: 25_000, percentOff: 1000 },
  ],
};

function clinic(rest: Partial<PriceBook> = {}, state = 'CA'): PriceBook {
  const { practice } = priceBook();
  return priceBook({
    services: [service('therapy', 200), service('drug', 50)],
    courses: [course(phase('therapy', 2), phase('drug', 1))],
    practice: { ...practice, locations: [{ id: 'main', name: 'Main', state }] },
    slidingScale: scale,
    ...rest,
  });
}

function ask(household?: Household, of = clinic(), startDate = '2026-03-02') {
  const request = { care: { course: 'course' }, startDate, ...(household && { household }) };
  return estimate(of, request).scenarios.find(({ kind }) => kind === 'sliding-scale');
}

function total(size: number, income: number, of?: PriceBook): number | undefined {
  return ask({ size, annualIncome: dollars(income) }, of)?.total.likely;
}

const GUIDELINES = {
  en: 'HHS poverty guidelines 2026, 91 FR 1797',
  es: 'Guías federales de pobreza 2026 (HHS), 91 FR 1797',
};

describe('the sliding scale', () => {
  it('takes off what the tier of the income says, its bound included', () => {
    // Two people in 2026: 21,640. Two visits of 200 and a drug of 50 that has no scale.
    expect(total(2, 21_640)).toBe(13_000);
    expect(total(2, 21_640.01)).toBe(29_000);
    expect(total(2, 43_280)).toBe(29_000);
    expect(total(2, 43_281)).toBe(41_000);
    expect(total(2, 54_101)).toBe(45_000);
  });

  it('reads the guidelines of the place of care', () => {
    // One person: 19,950 in Alaska, 18,360 in Hawaii.
    expect(total(1, 19_950, clinic({}, 'AK'))).toBe(13_000);
    expect(total(1, 18_360, clinic({}, 'HI'))).toBe(13_000);
    expect(total(1, 18_361, clinic({}, 'HI'))).toBe(29_000);
  });

  it('explains the share with the table it is from', () => {
    const [therapy] = ask({ size: 1, annualIncome: dollars(20_000) })?.visits[0]?.lines ?? [];
    expect(therapy).toMatchObject({ charge: 20_000, patientPays: 12_000, writeOff: 8000 });
    expect(therapy?.steps.at(-1)).toEqual({
      rule: 'sliding-scale',
      result: 8000,
      operands: { price: 20_000, rate: 4000 },
      source: GUIDELINES,
    });
  });

  it('spans the tiers where nobody says the income, and lists what would settle it', () => {
    const answer = ask({ size: 2 });
    expect(answer?.total).toEqual({ low: 13_000, likely: 45_000, high: 45_000 });
    expect(answer?.assumptions).toEqual([
      {
        unknown: 'household-income',
        source: GUIDELINES,
        causes: 32_000,
      },
    ]);
  });

  it('spans households of one to eight where only the income is known', () => {
    // 40,000 is 250.6 % of the guideline for one and 71 % of that for eight.
    const answer = ask({ annualIncome: dollars(40_000) });
    expect(answer?.total).toEqual({ low: 13_000, likely: 45_000, high: 45_000 });
    expect(answer?.assumptions).toMatchObject([{ unknown: 'household-size', causes: 32_000 }]);
  });

  it('spans the ends of an income that is a range', () => {
    const annualIncome = { low: dollars(20_000), high: dollars(30_000) };
    const answer = ask({ size: 2, annualIncome });
    expect(answer?.total).toEqual({ low: 13_000, likely: 29_000, high: 29_000 });
    expect(answer?.assumptions).toMatchObject([
      { unknown: 'household-income', source: 'rule:given', causes: 16_000 },
    ]);
  });

  it('asks for the region in a territory, for which there are no guidelines', () => {
    const household = { size: 1, annualIncome: dollars(18_000) };
    const answer = ask(household, clinic({}, 'PR'));
    expect(answer?.total).toEqual({ low: 13_000, likely: 29_000, high: 29_000 });
    // Alaska's and Hawaii's leave 80 % off, the other states' 40 %.
    expect(answer?.assumptions).toMatchObject([{ unknown: 'household-region', causes: 16_000 }]);
    expect(ask({ ...household, region: 'alaska' }, clinic({}, 'PR'))?.total.high).toBe(13_000);
  });

  it('lists what an income causes among courses of several lengths', () => {
    const length = { visits: { low: 1, likely: 2, high: 4 } };
    const of = clinic({ courses: [course(phase('therapy', 2, { length }))] });
    const annualIncome = { low: 0, likely: dollars(20_000), high: dollars(100_000) };
    const answer = ask({ size: 1, annualIncome }, of);
    // One visit at 40 to four at 200; at 120 each one visit to four.
    expect(answer?.total).toEqual({ low: 4000, likely: 24_000, high: 80_000 });
    expect(answer?.assumptions).toMatchObject(
      [
        { unknown: 'household-income', causes: 76_000 - 36_000 },
        { unknown: 'visit-count', causes: 76_000 - 32_000 },
      ].sort((a, b) => b.causes - a.causes),
    );
  });

  it('takes no step where it takes nothing off', () => {
    const visits = ask({ size: 1, annualIncome: 0 })?.visits ?? [];
    const rules = visits.map(({ lines }) => lines[0]?.steps.map(({ rule }) => rule));
    expect(rules).toEqual([
      ['charge', 'cash-price', 'sliding-scale'],
      ['charge', 'cash-price', 'sliding-scale'],
      ['charge', 'cash-price'],
    ]);
  });

  it('says when the table is older than the care', () => {
    expect(ask({ size: 1 }, clinic(), '2027-03-01')?.warnings).toEqual([
      { code: 'stale-table', date: '2026-12-31' },
    ]);
    expect(ask({ size: 1 })?.warnings).toEqual([]);
  });

  it('stays away from currencies in which there are no guidelines', () => {
    expect(ask({ size: 1 }, clinic({ currency: 'CAD' }))).toBeUndefined();
  });

  it('leaves what cash prices cause apart from what the household causes', () => {
    const ranged = service('therapy', 200, {
      cashPrice: { low: dollars(100), high: dollars(200) },
    });
    const of = clinic({ services: [ranged, service('drug', 50)] });
    expect(ask({ size: 1, annualIncome: 0 }, of)?.assumptions).toEqual([
      // 20 % of the 100 that each of two visits may differ by.
      { unknown: 'cash-price', source: 'price-book:services', causes: 4000 },
    ]);
  });
});
