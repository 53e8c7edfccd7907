import { describe, expect, it } from 'vitest';
import type { PlanBenefits, SecondaryCoverage } from '../src/benefits/types.ts';
import { dollars, plan } from './clinic.ts';
import { ask, bookOf, scenarios } from './one-service.ts';

/** Four visits of $200, of which the first plan leaves 20 %. */
const book = bookOf([['visit', 200, 'specialist-visit']], 4);
const none = { deductible: 'none', outOfPocketMaximum: 'none' } as const;

const after = (secondary: PlanBenefits['secondary'] & {}) =>
  ask(book, { ...plan({ coinsurance: 0.2 }), secondary });

const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

// Its own network, visit limits, copays, authorizations and waiting periods are nowhere said.
describe('a second plan of which nobody says that it pays for this care', () => {
  it.each([
    // Alone it would pay 160, so all 40 that are left, each time.
    ['standard', 0],
    // 80 % of the 40.
    ['maintenance-of-benefits', 32],
    // 160 alone, which the first has paid.
    ['carve-out', 160],
  ] as const)('likely pays its part, and may pay nothing: %s', (formula, likely) => {
    const found = after({ formula, coinsurance: 2000, ...none });
    expect(found.total).toEqual(ranges(likely, likely, 160));
    expect(found.perVisit).toEqual(ranges(likely / 4, likely / 4, 40));
  });

  it('is asked about, with what depends on it', () => {
    const found = after({ formula: 'standard', coinsurance: 2000, ...none });
    expect(found.assumptions).toEqual([
      {
        unknown: 'second-plan',
        subject: 'secondary',
        source: 'rule:unsaid',
        causes: dollars(160),
      },
    ]);
  });

  it('may ask a copay, which lies within, where its share is said to be nothing', () => {
    // $30 a visit: alone it would pay 170, or leave $30 of the 40.
    const { perVisit } = after({ formula: 'maintenance-of-benefits', coinsurance: 0, ...none });
    expect(perVisit).toEqual(ranges(0, 0, 40));
  });

  it('may be Medicare, whatever it recognizes', () => {
    const medicare = { formula: 'medicare-secondary', coinsurance: 2000 } as const;
    const found = after({ ...medicare, deductible: 'none', allowedPercent: 10_000 });
    expect(found.total).toEqual(ranges(0, 0, 160));
  });
});

describe('a second plan that is said to pay for this care', () => {
  it('pays by its terms', () => {
    const own = { coinsurance: 2000, covered: true, planYearStart: '01-01', ...none };
    const found = after({ formula: 'maintenance-of-benefits', ...own });
    expect(found.total).toEqual(ranges(32, 32, 32));
    expect(found.assumptions).toEqual([]);
  });

  it('may still have used its yearly maximum of dental care up', () => {
    const own = { coinsurance: 2000, covered: true, ...none } as const;
    const crown = bookOf([['crown', 200, 'dental']], 4);
    const benefits = {
      ...plan({ coinsurance: 0.2 }),
      annualMaximums: { dental: 'none' },
      secondary: { formula: 'standard', ...own },
    } as const;
    expect(ask(crown, benefits).total).toEqual(ranges(0, 0, 160));
  });

  // All 400 of the crown then, toward no limit of its own, and of the visit the 300 of its deductible.
  it('may leave a month as much dental care as it leaves in all', () => {
    const limits = {
      deductible: { amount: dollars(300), met: 0 },
      planYearStart: '01-01',
    } as const;
    const open = { outOfPocketMaximum: { amount: dollars(400) } };
    const own = { formula: 'standard', coinsurance: 0, covered: true, ...limits, ...open } as const;
    const both = bookOf([
      ['crown', 400, 'dental'],
      ['visit', 600, 'outpatient'],
    ]);
    const benefits = { ...plan({ coinsurance: 1 }), annualMaximums: { dental: 'none' } } as const;
    const { total, byMonth } = ask(both, { ...benefits, secondary: own });
    expect(total).toEqual(ranges(0, 200, 700));
    expect(byMonth.map(({ due }) => due)).toEqual([total]);
  });
});

describe('a second plan that is said not to pay for this care', () => {
  it.each(['standard', 'medicare-secondary'] as const)(
    'is as if there were none: %s',
    (formula) => {
      const found = after({ formula, coinsurance: 0, covered: false });
      expect(found).toEqual(after('none'));
      expect(found.total).toEqual(ranges(160, 160, 160));
    },
  );

  it('settles what a member of Original Medicare has', () => {
    const medigap = { formula: 'medigap', coinsurance: 0, covered: false } as const;
    const own = (secondary: SecondaryCoverage | 'none') => {
      const insurance = { planType: 'medicare', network: 'in-network' } as const;
      return scenarios(book, { ...insurance, benefits: { secondary } });
    };
    expect(own(medigap)).toEqual(own('none'));
  });
});
