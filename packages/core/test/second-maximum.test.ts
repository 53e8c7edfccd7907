import { describe, expect, it } from 'vitest';
import type { Limit, SecondaryCoverage } from '../src/benefits/types.ts';
import { dollars, plan } from './clinic.ts';
import { ask, bookOf, pays } from './one-service.ts';

/** Four months from March on, $1,000 each, of which the first plan pays 30 %. */
const book = bookOf([['visit', 1000, 'outpatient']], 4);

/** After a second plan that asks half, up to so much in a year. */
function after(
  formula: SecondaryCoverage['formula'],
  outOfPocketMaximum?: Limit,
  rest: Partial<SecondaryCoverage> = {},
) {
  const terms = { coinsurance: 5000, deductible: 'none', planYearStart: '01-01' } as const;
  const own = { covered: true, ...terms, ...rest };
  const secondary = { formula, ...own, ...(outOfPocketMaximum && { outOfPocketMaximum }) };
  return ask(book, { ...plan({ coinsurance: 0.7 }), secondary });
}

const limit = (amount: number, met = 0) => ({ amount: dollars(amount), met: dollars(met) });
const ranges = (low: number, likely: number, high: number) => ({
  low: dollars(low),
  likely: dollars(likely),
  high: dollars(high),
});

describe('a second plan’s own out-of-pocket maximum', () => {
  it('ends what is left under standard coordination', () => {
    const found = after('standard', limit(900));
    // 500 of 700 are paid and 200 left, three times; of 1,000 it then leaves no more than the 300 that
    // are left of 900, so that alone it would pay 700.
    expect(pays(found)).toEqual([200, 200, 200, 0]);
    // A plan that counts the 500 it would have left alone leaves 400 of 1,000 at the second visit, of
    // which 100 are not paid, and then nothing.
    expect(found.total).toEqual(ranges(300, 600, 600));
    expect(found.visits.map(({ due }) => due.low / 100)).toEqual([200, 100, 0, 0]);
    expect(found.assumptions).toEqual([
      { unknown: 'second-plan', subject: 'secondary', source: 'rule:unsaid', causes: 30_000 },
    ]);
  });

  it('ends what is left under maintenance of benefits', () => {
    // Half of the 700 that the first leaves; then 100 are left of 450.
    expect(pays(after('maintenance-of-benefits', limit(450)))).toEqual([350, 100, 0, 0]);
    expect(after('maintenance-of-benefits', limit(450)).total).toEqual(ranges(450, 450, 450));
  });

  it('ends what is left under a carve-out', () => {
    // Alone it would pay 550, 250 more than the first; then all 1,000, 700 more.
    expect(pays(after('carve-out', limit(450)))).toEqual([450, 0, 0, 0]);
  });

  it('may be met in part before the care', () => {
    // 400 are left: alone it would pay 600; 300 are left then.
    expect(pays(after('standard', limit(900, 500)))).toEqual([100, 0, 0, 0]);
    expect(pays(after('maintenance-of-benefits', limit(450, 300)))).toEqual([150, 0, 0, 0]);
    const met = { remaining: dollars(100) };
    expect(pays(after('maintenance-of-benefits', met))).toEqual([100, 0, 0, 0]);
  });

  it('is filled by its deductible too', () => {
    // Of 1,000 it would leave 300 and half of 700, but for the maximum: it pays 550 of 700. Then 300 are
    // left of it, and alone it would pay 700.
    const found = after('standard', limit(450), { deductible: limit(300) });
    expect(pays(found)).toEqual([150, 0, 0, 0]);
    expect(found.total).toEqual(ranges(150, 150, 150));
  });

  it('begins anew with its year', () => {
    const found = after('standard', limit(600), { planYearStart: '05-01' });
    // 400 are left of 600 after the first visit: 100. Counted as alone, 100 are, of which nothing is left.
    expect(pays(found)).toEqual([200, 100, 200, 100]);
    expect(found.total).toEqual(ranges(400, 600, 600));
  });

  it('begins anew where what the first plan leaves is open', () => {
    const own = { coinsurance: 5000, deductible: 'none', outOfPocketMaximum: limit(650) } as const;
    const formula = 'maintenance-of-benefits';
    const secondary = { formula, covered: true, planYearStart: '05-01', ...own } as const;
    const first = plan({}, { default: { coinsurance: { low: 6000, high: 7000 } } });
    const found = ask(book, { ...first, secondary });
    // Half of 600, or of 650, twice in each year; half of 700, and the 300 that are left of 650.
    expect(found.total).toEqual(ranges(1200, 1300, 1300));
  });

  it('is no matter where there is none', () => {
    const found = after('standard', 'none');
    expect(pays(found)).toEqual([200, 200, 200, 200]);
    expect(found.total).toEqual(ranges(800, 800, 800));
    expect(found.assumptions).toEqual([]);
  });

  it('may be reached by other care where nobody says it, and is asked', () => {
    const found = after('standard');
    // Likely 2,650 of 5,300 are left, which four times 200 do not reach.
    expect(found.total).toEqual(ranges(0, 800, 800));
    const open = found.assumptions.map(({ unknown, subject, source }) => [
      unknown,
      subject,
      source,
    ]);
    expect(open).toEqual([
      ['out-of-pocket-maximum', 'secondary', 'rule:unsaid'],
      ['out-of-pocket-met', 'secondary', 'rule:unsaid'],
    ]);
    const some = after('maintenance-of-benefits', { amount: dollars(450) });
    // 450, half of it, or nothing.
    expect(some.total).toEqual(ranges(0, 225, 450));
    expect(some.assumptions.map(({ unknown }) => unknown)).toContain('out-of-pocket-met');
  });

  it('has a year of its own where nobody says when it begins', () => {
    const own = { coinsurance: 5000, deductible: 'none', outOfPocketMaximum: limit(450) } as const;
    const secondary = { formula: 'maintenance-of-benefits', covered: true, ...own } as const;
    const found = ask(book, { ...plan({ coinsurance: 0.7 }), secondary });
    // 350 and 100; where its year turns in May, or June, 350 and 100, or 350, more.
    expect(found.total).toEqual(ranges(450, 450, 900));
    expect(found.assumptions.map(({ unknown }) => unknown)).toContain('plan-year-start');
  });

  it('may be met by care that the first plan does not cover', () => {
    const own = { coinsurance: 5000, deductible: 'none', outOfPocketMaximum: limit(700) } as const;
    const secondary = {
      formula: 'standard',
      covered: true,
      planYearStart: '01-01',
      ...own,
    } as const;
    const found = ask(book, { ...plan({}, { default: { covered: false } }), secondary });
    // Nothing of 1,000 is paid; or half of the first, and all but 200 of the second.
    expect(found.total).toEqual(ranges(700, 4000, 4000));
    expect(found.visits.map(({ due }) => due.low)).toEqual([50_000, 20_000, 0, 0]);
  });
});
