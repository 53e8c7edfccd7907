import { describe, expect, it } from 'vitest';
import { dollars, plan } from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, pays } from '../../../test/one-service.ts';
import type { SecondaryCoverage } from '../../benefits/types.ts';

/** September to December, $100 each, of which the first plan pays half. */
const book = everyDays(bookOf([['visit', 100, 'office-visit']]), 28, 35, 28);

/** After a second plan that pays all above a deductible of $80. */
function after(rest: Partial<SecondaryCoverage> = {}, year = '01-01') {
  const deductible = { amount: dollars(80), met: 0 };
  const limits = { deductible, outOfPocketMaximum: 'none' } as const;
  const second = {
    formula: 'standard',
    covered: true,
    coinsurance: 0,
    ...limits,
    ...rest,
  } as const;
  return ask(book, { ...plan({ coinsurance: 0.5, year }), secondary: second }, '2026-09-07');
}

const OPEN = { unknown: 'plan-year-start', subject: 'secondary', source: 'rule:unsaid' };

describe('a second plan whose year nobody knows', () => {
  it('likely has the first plan’s, and may ask its deductible anew in any month', () => {
    const found = after();
    // 20 of the first 50 are paid; then all, but for 30 more where its year turns.
    expect(pays(found)).toEqual([30, 0, 0, 0]);
    expect(found.total).toEqual({ low: 3000, likely: 3000, high: 6000 });
    expect(found.visits.map(({ due }) => due.high)).toEqual([3000, 3000, 3000, 3000]);
    expect(found.assumptions).toEqual([{ ...OPEN, causes: 3000 }]);
  });

  it('may keep its year where the first plan’s turns', () => {
    const found = after({}, '11-01');
    expect(pays(found)).toEqual([30, 0, 30, 0]);
    expect(found.total).toEqual({ low: 3000, likely: 6000, high: 6000 });
  });

  it('is asked where what is met was met before the care', () => {
    const deductible = { amount: dollars(80), met: dollars(80) };
    const limits = { deductible, outOfPocketMaximum: 'none' } as const;
    const secondary = { formula: 'standard', covered: true, coinsurance: 0, ...limits } as const;
    const single = bookOf([['visit', 100, 'office-visit']]);
    const between = (asOf: string, startDate: string) =>
      ask(single, { ...plan({ coinsurance: 0.5 }), asOf, secondary }, startDate).total;
    // Its year may have turned in July, August or September; or not with the first plan's in January.
    expect(between('2026-06-01', '2026-09-07')).toEqual({ low: 0, likely: 0, high: 3000 });
    expect(between('2026-12-01', '2027-02-01')).toEqual({ low: 0, likely: 3000, high: 3000 });
  });

  it('counts in the year that is said', () => {
    const found = after({ planYearStart: '10-01' });
    expect(pays(found)).toEqual([30, 30, 0, 0]);
    expect(found.total).toEqual({ low: 6000, likely: 6000, high: 6000 });
    expect(found.assumptions).toEqual([]);
  });

  it('is no matter to one without a deductible', () => {
    const found = after({ deductible: 'none' });
    expect(found.total).toEqual({ low: 0, likely: 0, high: 0 });
    expect(found.assumptions).toEqual([]);
  });
});
